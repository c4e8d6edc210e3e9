import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { DEVICE_KINDS, DEVICE_SYSTEMS, ORG_ROLES } from '../vocabulary/accounts';
import { LOCALES } from '../vocabulary/i18n';
import { TEAM_ROLES } from '../vocabulary/teams';
import { authSchema, docketAuth, docketMember, docketOperator } from './roles';

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const forAuth = (table: string) => [
  pgPolicy(`${table}_auth`, { for: 'all', to: docketAuth, using: sql`true`, withCheck: sql`true` }),
  pgPolicy(`${table}_operator`, { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
];

// A lead sets the team; whoever opens a case is, in that same transaction, its first lead.
const setsTeam = sql`added_by = (select v.member_id from record.viewer() v)
  and (case_id = any (array(select record.my_cases('lead')))
    or (member_id = added_by and lead
      and case_id in (select c.id from record.court_case c where c.opened_by = added_by and c.opened_at = now())))`;

/** An organisation that keeps cases here: a law office, an NGO. (A party to a case is `record.organisation`.) */
export const tenant = authSchema.table(
  'tenant',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** A training organisation: its cases are invented, and the record refuses every approval of one. */
    training: boolean('training').notNull().default(false),
  },
  (t) => [
    unique('tenant_name').on(t.name),
    ...forAuth('tenant'),
    pgPolicy('tenant_member_reads', {
      for: 'select',
      to: docketMember,
      using: sql`id in (select m.tenant_id from auth.member m)`,
    }),
  ],
);

export const member = authSchema.table(
  'member',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenant.id, { onDelete: 'restrict' }),
    name: text('name').notNull(),
    /** What a member hands to the lead of a case to be added to it; random, so that nobody can be looked up by name. */
    code: text('code').notNull().unique('member_code').default(sql`auth.new_member_code()`),
    suspendedAt: timestamp('suspended_at', { withTimezone: true }),
    /** The name typed to sign in: lower case, unique here, no e-mail. Empty for a member who never signs in by themselves. */
    login: text('login').unique('member_login'),
    orgRole: text('org_role', { enum: ORG_ROLES }).notNull().default('member'),
    locale: text('locale', { enum: LOCALES }).notNull().default('ru'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  () => [
    ...forAuth('member'),
    // Oneself, colleagues on one's cases, and whoever handed over a code; nobody else is a name to a member.
    pgPolicy('member_member_reads', {
      for: 'select',
      to: docketMember,
      using: sql`id = (select v.member_id from record.viewer() v)
        or id in (select c.member_id from auth.case_member c)
        or code = nullif(current_setting('app.member_code', true), '')`,
    }),
  ],
);

/** A live sign-in: only the hash of its token is stored. The row policies of the record resolve it on every statement. */
export const session = authSchema.table(
  'session',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    /** Stays the same when the token changes. */
    id: uuid('id').notNull().defaultRandom(),
    /** Without it the session is only on its way in: the record shows it nothing. */
    secondFactorAt: timestamp('second_factor_at', { withTimezone: true }),
    seenAt: timestamp('seen_at', { withTimezone: true }).notNull().defaultNow(),
    steppedUpAt: timestamp('stepped_up_at', { withTimezone: true }),
    deviceKind: text('device_kind', { enum: DEVICE_KINDS }).notNull().default('not_known'),
    deviceSystem: text('device_system', { enum: DEVICE_SYSTEMS }).notNull().default('not_known'),
  },
  (t) => [unique('session_id').on(t.id), ...forAuth('session')],
);

/** Who is on which case, as what, and until when. Being of the same organisation gives no access to a case. */
export const caseMember = authSchema.table(
  'case_member',
  {
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    role: text('role', { enum: TEAM_ROLES }).notNull().default('editor'),
    lead: boolean('lead').notNull().default(false),
    addedBy: uuid('added_by').references(() => member.id, { onDelete: 'set null' }),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull().defaultNow(),
    until: timestamp('until', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.memberId] }),
    ...forAuth('case_member'),
    pgPolicy('case_member_member_reads', {
      for: 'select',
      to: docketMember,
      using: sql`case_id = any (array(select record.my_cases()))`,
    }),
    pgPolicy('case_member_lead_adds', { for: 'insert', to: docketMember, withCheck: setsTeam }),
    pgPolicy('case_member_lead_changes', {
      for: 'update',
      to: docketMember,
      using: sql`case_id = any (array(select record.my_cases('lead')))`,
      withCheck: sql`case_id = any (array(select record.my_cases('lead')))`,
    }),
    pgPolicy('case_member_leaves', {
      for: 'update',
      to: docketMember,
      using: sql`member_id = (select v.member_id from record.viewer() v) and not lead and (until is null or until > now())`,
      withCheck: sql`member_id = (select v.member_id from record.viewer() v) and not lead and until = now()`,
    }),
  ],
);
