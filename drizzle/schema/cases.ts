import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { CASE_KINDS, VISIBILITIES } from '../vocabulary/cases';
import type { Words } from '../vocabulary/i18n';
import { LOCALES } from '../vocabulary/i18n';
import { member, tenant } from './auth';
import {
  calendarReads,
  casePolicies,
  factKey,
  leaves,
  localTextColumn,
  ownedPolicies,
  partialDateColumns,
} from './columns';
import { docketMember, docketOperator, docketPublisher, recordSchema } from './roles';

/** A wave of protest or repression that many cases belong to. */
export const campaign = recordSchema.table(
  'campaign',
  {
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenant.id, { onDelete: 'restrict' }),
    ref: text('ref').notNull(),
    title: localTextColumn('title').notNull(),
    ...partialDateColumns('date'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.ref] }),
    ...ownedPolicies(
      'campaign',
      sql`(tenant_id, ref) in (select c.tenant_id, c.campaign_ref from record.court_case c)`,
    ),
  ],
);

export const courtCase = recordSchema.table(
  'court_case',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenant.id, { onDelete: 'restrict' }),
    ref: text('ref').notNull(),
    kind: text('kind', { enum: CASE_KINDS }).notNull(),
    language: text('language', { enum: LOCALES }).notNull(),
    matter: localTextColumn('matter').notNull(),
    summary: localTextColumn('summary'),
    jurisdiction: localTextColumn('jurisdiction'),
    abridged: boolean('abridged'),
    campaignRef: text('campaign_ref'),
    unknowns: jsonb('unknowns').$type<Words[]>().notNull().default([]),
    version: integer('version').notNull().default(1),
    /** SHA-256 of the dossier as the last case file brought it; a record that compiles to another was edited since. */
    importedSha256: text('imported_sha256'),
    openedBy: uuid('opened_by').references(() => member.id, { onDelete: 'set null' }),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    unique('court_case_ref').on(t.tenantId, t.ref),
    unique('court_case_tenant').on(t.id, t.tenantId),
    foreignKey({
      columns: [t.tenantId, t.campaignRef],
      foreignColumns: [campaign.tenantId, campaign.ref],
    }).onDelete('no action'),
    pgPolicy('court_case_member_reads', {
      for: 'select',
      to: docketMember,
      // `now()` is one moment for a whole transaction: who opens a case sees it until its team stands.
      using: sql`id = any (array(select record.my_cases()))
        or (opened_by = (select v.member_id from record.viewer() v) and opened_at = now())`,
    }),
    pgPolicy('court_case_member_opens', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`(opened_by, tenant_id) = (select v.member_id, v.tenant_id from record.viewer() v)`,
    }),
    pgPolicy('court_case_member_changes', {
      for: 'update',
      to: docketMember,
      using: sql`id = any (array(select record.my_cases('write')))`,
      withCheck: sql`id = any (array(select record.my_cases('write')))`,
    }),
    pgPolicy('court_case_publisher_reads', {
      for: 'select',
      to: docketPublisher,
      using: sql`id = any (array(select a.case_id from record.approval a))`,
    }),
    pgPolicy('court_case_operator', {
      for: 'all',
      to: docketOperator,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);

/** Every fact has its id here; citations, history and row policies hang on it. */
export const fact = recordSchema.table(
  'fact',
  {
    ...factKey(),
    list: text('list').notNull(),
    position: integer('position').notNull(),
    visibility: text('visibility', { enum: VISIBILITIES }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.id] }),
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('cascade'),
    ...casePolicies('fact'),
    leaves('fact'),
    calendarReads('fact', sql`list = 'hearings' and case_id = any (array(select record.calendar_cases()))`),
  ],
);
