import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  integer,
  jsonb,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ACTS } from '../vocabulary/acts';
import { member } from './auth';
import { courtCase } from './cases';
import { docketMember, docketOperator, docketSealer, recordSchema } from './roles';

const mine = sql`case_id = any (array(select record.my_cases()))`;
const own = sql`member_id = (select v.member_id from record.viewer() v)`;

/**
 * History: one event per act, insert only. It names what changed, never the text of it; `digest` commits to the text
 * (SHA-256 over `salt` and the changed facts before and after), so that a tampered fact is noticed.
 */
export const event = recordSchema.table(
  'event',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid('case_id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    actor: text('actor').notNull(),
    memberId: uuid('member_id').references(() => member.id, { onDelete: 'set null' }),
    verb: text('verb', { enum: ACTS }).notNull(),
    facts: text('facts').array().notNull().default([]),
    salt: uuid('salt').notNull().defaultRandom(),
    digest: text('digest').notNull(),
    /** The transaction that wrote it: no fact changes in a transaction whose event does not name it. */
    tx: bigint('tx', { mode: 'number' }).notNull().default(sql`pg_current_xact_id()::text::bigint`),
  },
  (t) => [
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('no action'),
    pgPolicy('event_member_reads', { for: 'select', to: docketMember, using: mine }),
    pgPolicy('event_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases('write')))
        and (member_id, actor) in (select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id)`,
    }),
    pgPolicy('event_sealer_reads', { for: 'select', to: docketSealer, using: sql`true` }),
    pgPolicy('event_operator', { for: 'all', to: docketOperator, using: sql`true`, withCheck: sql`true` }),
  ],
);

/** A fact as it stood before an event changed it or took it away. Insert only: correcting keeps the old value. */
export const pastFact = recordSchema.table(
  'past_fact',
  {
    caseId: uuid('case_id').notNull(),
    id: text('id').notNull(),
    version: integer('version').notNull(),
    eventId: bigint('event_id', { mode: 'number' }).notNull(),
    list: text('list').notNull(),
    body: jsonb('body').notNull(),
    /** Why it was changed, in the words of who changed it. */
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.id, t.version] }),
    foreignKey({ columns: [t.eventId], foreignColumns: [event.id] }).onDelete('no action'),
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('no action'),
    pgPolicy('past_fact_member_reads', { for: 'select', to: docketMember, using: mine }),
    // Of an event of the same transaction: nobody adds a past to another's act.
    pgPolicy('past_fact_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases('write')))
    and (case_id, event_id) in (select e.case_id, e.id from record.event e where e.tx = pg_current_xact_id()::text::bigint)`,
    }),
    pgPolicy('past_fact_operator', {
      for: 'all',
      to: docketOperator,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);

/** What was done under a key: the same key with the same order gives the same answer and no second effect. */
export const idempotency = recordSchema.table(
  'idempotency',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    key: uuid('key').notNull(),
    sha256: text('sha256').notNull(),
    caseId: uuid('case_id').notNull(),
    eventId: bigint('event_id', { mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.key] }),
    foreignKey({ columns: [t.eventId], foreignColumns: [event.id] }).onDelete('no action'),
    pgPolicy('idempotency_member_reads', { for: 'select', to: docketMember, using: own }),
    pgPolicy('idempotency_member_adds', { for: 'insert', to: docketMember, withCheck: own }),
    pgPolicy('idempotency_operator', {
      for: 'all',
      to: docketOperator,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);
