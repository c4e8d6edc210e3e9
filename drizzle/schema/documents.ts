import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  integer,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  CUSTODY_ACTS,
  DOCUMENT_FORMATS,
  DOCUMENT_REFUSALS,
  DOCUMENT_STATES,
  DOCUMENT_WARNINGS,
} from '../vocabulary/documents';
import { CIRCLES } from '../vocabulary/teams';
import { bytea, member } from './auth';
import { courtCase } from './cases';
import { docketMember, docketOperator, recordSchema } from './roles';

const own = sql`added_by = (select v.member_id from record.viewer() v)`;
const inCircle = sql`(circle <> 'counsel' or case_id = any (array(select record.my_cases('counsel'))))`;
const mineToWrite = sql`case_id = any (array(select record.my_cases('write')))`;

/**
 * A file of a case. Its bytes lie in the file store, sealed; here stand its name, what it is, and its own key, wrapped.
 * Until it is kept only whoever brings it sees it.
 */
export const document = recordSchema.table(
  'document',
  {
    caseId: uuid('case_id').notNull(),
    /** Made by the form that brings it: the same form sent twice is one document. */
    id: uuid('id').notNull(),
    title: text('title'),
    fileName: text('file_name').notNull(),
    circle: text('circle', { enum: CIRCLES }).notNull(),
    state: text('state', { enum: DOCUMENT_STATES }).notNull().default('uploading'),
    format: text('format', { enum: DOCUMENT_FORMATS }),
    /** Its length; unknown until the end where a form brings it in one piece. */
    bytes: integer('bytes'),
    received: integer('received').notNull().default(0),
    sha256: bytea('sha256'),
    /** What the sender's own device computed before it sent anything. */
    announcedSha256: bytea('announced_sha256'),
    refusal: text('refusal', { enum: DOCUMENT_REFUSALS }),
    warning: text('warning', { enum: DOCUMENT_WARNINGS }),
    storedAs: text('stored_as').notNull(),
    fileKey: bytea('file_key').notNull(),
    /** The fact it is about. No foreign key: a fact that was taken away since still stands in the history. */
    factId: text('fact_id'),
    version: integer('version').notNull().default(1),
    addedBy: uuid('added_by')
      .notNull()
      .references(() => member.id, { onDelete: 'restrict' }),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.id] }),
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('no action'),
    unique('document_place').on(t.storedAs),
    check('document_place_is_random', sql`stored_as ~ '^[0-9a-f]{2}/[0-9a-f]{32}$'`),
    check('document_title_is_short', sql`length(title) between 1 and 200`),
    check('document_name_is_short', sql`length(file_name) between 1 and 255`),
    check('document_is_at_most_50_mb', sql`bytes between 1 and 52428800 and received between 0 and 52428800`),
    check(
      'document_hashes_are_32_bytes',
      sql`octet_length(sha256) = 32 and octet_length(announced_sha256) = 32`,
    ),
    check('document_key_is_wrapped', sql`octet_length(file_key) = 60`),
    check(
      'document_kept_is_known',
      sql`state <> 'kept' or (format is not null and sha256 is not null and bytes is not null and received = bytes)`,
    ),
    check('document_refused_says_why', sql`(state = 'refused') = (refusal is not null)`),
    check('document_fact_id_shape', sql`fact_id ~ '^[a-z]{1,2}[1-9][0-9]{0,3}$'`),
    pgPolicy('document_member_reads', {
      for: 'select',
      to: docketMember,
      using: sql`case_id = any (array(select record.my_cases())) and ${inCircle} and (state = 'kept' or ${own})`,
    }),
    pgPolicy('document_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`${mineToWrite} and ${inCircle} and ${own} and state = 'uploading'`,
    }),
    pgPolicy('document_member_changes', {
      for: 'update',
      to: docketMember,
      using: sql`${mineToWrite} and ${inCircle} and (state = 'kept' or ${own})`,
      withCheck: sql`${mineToWrite} and ${inCircle}`,
    }),
    pgPolicy('document_operator', { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
  ],
);

/** The custody log: who received, opened or changed what, and when. Insert only; seen by who sees the document. */
export const documentEvent = recordSchema.table(
  'document_event',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid('case_id').notNull(),
    documentId: uuid('document_id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'restrict' }),
    actor: text('actor').notNull(),
    act: text('act', { enum: CUSTODY_ACTS }).notNull(),
    fromCircle: text('from_circle', { enum: CIRCLES }),
    toCircle: text('to_circle', { enum: CIRCLES }),
  },
  (t) => [
    foreignKey({
      columns: [t.caseId, t.documentId],
      foreignColumns: [document.caseId, document.id],
    }).onDelete('no action'),
    check(
      'document_event_circles',
      sql`(act = 'circle_changed') = (from_circle is not null) and (from_circle is null) = (to_circle is null)`,
    ),
    pgPolicy('document_event_member_reads', {
      for: 'select',
      to: docketMember,
      using: sql`(case_id, document_id) in (select d.case_id, d.id from record.document d)`,
    }),
    pgPolicy('document_event_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`(case_id, document_id) in (select d.case_id, d.id from record.document d)
        and (member_id, actor) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id)`,
    }),
    pgPolicy('document_event_operator', {
      for: 'all',
      to: docketOperator,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);
