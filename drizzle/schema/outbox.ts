import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { OutboxContent } from '../vocabulary/outbox';
import { OUTBOX_STATES } from '../vocabulary/outbox';
import { bytea, member, session } from './auth';
import { courtCase } from './cases';
import { authSchema, docketAuth, docketMember, docketOperator, recordSchema } from './roles';

/**
 * The key pair of an outbox: what a device seals to the public half, only the server opens. Revoking its session deletes
 * the row (a trigger), its last hour deletes it too; with it go the codes of the hearings that the device kept.
 */
export const outboxKey = authSchema.table(
  'outbox_key',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    sessionId: uuid('session_id')
      .notNull()
      .unique('outbox_key_one_a_session')
      .references(() => session.id, { onDelete: 'cascade' }),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    publicKey: bytea('public_key').notNull(),
    /** Encrypted under the installation's key for secrets. */
    privateKey: bytea('private_key').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    index('outbox_key_by_end').on(t.expiresAt),
    pgPolicy('outbox_key_auth', { for: 'all', to: docketAuth, using: sql`true`, withCheck: sql`true` }),
    pgPolicy('outbox_key_operator_finds', { for: 'select', to: docketOperator, using: sql`true` }),
    pgPolicy('outbox_key_operator_destroys', { for: 'delete', to: docketOperator, using: sql`true` }),
  ],
);

const own = sql`member_id = (select v.member_id from record.viewer() v)`;
const forOperator = (table: string) =>
  pgPolicy(`${table}_operator`, { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` });

/** Which hearing a random code stands for, so that a device keeps neither a name nor a reference. */
export const outboxHearing = recordSchema.table(
  'outbox_hearing',
  {
    code: text('code').primaryKey(),
    keyId: uuid('key_id')
      .notNull()
      .references(() => outboxKey.id, { onDelete: 'cascade' }),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    caseId: uuid('case_id').notNull(),
    hearing: text('hearing').notNull(),
    /** The version of the hearing that the device shows; if it has moved on when the outcome comes, that is a conflict. */
    version: integer('version').notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('cascade'),
    unique('outbox_hearing_one_code').on(t.keyId, t.caseId, t.hearing, t.version),
    pgPolicy('outbox_hearing_member_reads', { for: 'select', to: docketMember, using: own }),
    pgPolicy('outbox_hearing_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`${own} and case_id = any (array(select record.my_cases('write')))`,
    }),
    forOperator('outbox_hearing'),
  ],
);

/**
 * What a device sent. An item that was recorded leaves only its id, so that sending it twice records once; what could not
 * be recorded keeps what was typed, for its author alone, until they choose.
 */
export const outboxItem = recordSchema.table(
  'outbox_item',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    hearing: text('hearing').notNull(),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    state: text('state', { enum: OUTBOX_STATES }).notNull(),
    reason: text('reason'),
    content: jsonb('content').$type<OutboxContent>(),
    settledAt: timestamp('settled_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.id] }),
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('cascade'),
    pgPolicy('outbox_item_member_reads', { for: 'select', to: docketMember, using: own }),
    pgPolicy('outbox_item_member_adds', { for: 'insert', to: docketMember, withCheck: own }),
    pgPolicy('outbox_item_member_changes', { for: 'update', to: docketMember, using: own, withCheck: own }),
    forOperator('outbox_item'),
  ],
);
