import { sql } from 'drizzle-orm';
import { customType, pgPolicy, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { authSchema, docketAuth, docketOperator } from './roles';

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

const forAuth = (table: string) => [
  pgPolicy(`${table}_auth`, { for: 'all', to: docketAuth, using: sql`true`, withCheck: sql`true` }),
  pgPolicy(`${table}_operator`, { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
];

/** An organisation that keeps cases here: a law office, an NGO. (A party to a case is `record.organisation`.) */
export const tenant = authSchema.table(
  'tenant',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [unique('tenant_name').on(t.name), ...forAuth('tenant')],
);

export const member = authSchema.table(
  'member',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => tenant.id, { onDelete: 'restrict' }),
    name: text('name').notNull(),
    suspendedAt: timestamp('suspended_at', { withTimezone: true }),
  },
  () => forAuth('member'),
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
  },
  () => forAuth('session'),
);

/** Who is on which case, and until when. Being of the same organisation gives no access to a case. */
export const caseMember = authSchema.table(
  'case_member',
  {
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    until: timestamp('until', { withTimezone: true }),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.memberId] }), ...forAuth('case_member')],
);
