import { sql } from 'drizzle-orm';
import {
  bigint,
  date,
  foreignKey,
  index,
  pgPolicy,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { COUNSEL_KINDS, TEAM_CHANGES, TEAM_ROLES } from '../vocabulary/teams';
import { member } from './auth';
import { courtCase } from './cases';
import { docketMember, docketOperator, recordSchema } from './roles';

const mine = sql`case_id = any (array(select record.my_cases()))`;

/**
 * Who was put on a case, as what, until when, by whom. Insert only; a trigger on `auth.case_member` writes it, so that
 * no change of a team is without its line here, and no line without its change.
 */
export const teamEvent = recordSchema.table(
  'team_event',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: uuid('case_id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
    actor: text('actor').notNull(),
    actorId: uuid('actor_id').references(() => member.id, { onDelete: 'no action' }),
    what: text('what', { enum: TEAM_CHANGES }).notNull(),
    name: text('name').notNull(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'no action' }),
    role: text('role', { enum: TEAM_ROLES }).notNull(),
    until: timestamp('until', { withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('no action'),
    index('team_event_by_case').on(t.caseId),
    pgPolicy('team_event_member_reads', { for: 'select', to: docketMember, using: mine }),
    pgPolicy('team_event_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`pg_trigger_depth() > 0 and actor_id = (select v.member_id from record.viewer() v)`,
    }),
    pgPolicy('team_event_operator_reads', { for: 'select', to: docketOperator, using: sql`true` }),
    pgPolicy('team_event_operator_adds', { for: 'insert', to: docketOperator, withCheck: sql`true` }),
  ],
);

/**
 * Counsel of a party and the power on which they act. Never published. Insert only: what changes is a new row that
 * replaces the one before; counsel who left has a row with its end. `party` is the party's local id.
 */
export const counsel = recordSchema.table(
  'counsel',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    party: text('party').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: COUNSEL_KINDS }).notNull(),
    /** Number of the power of attorney, the advocate's order or the court's appointment. */
    power: text('power'),
    powerOn: date('power_on'),
    from: date('from'),
    until: date('until'),
    memberId: uuid('member_id').references(() => member.id, { onDelete: 'no action' }),
    enteredBy: uuid('entered_by')
      .notNull()
      .references(() => member.id, { onDelete: 'no action' }),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull().defaultNow(),
    replaces: uuid('replaces'),
  },
  (t) => [
    unique('counsel_of_case').on(t.caseId, t.id),
    unique('counsel_replaced_once').on(t.replaces),
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('no action'),
    foreignKey({
      columns: [t.caseId, t.replaces],
      foreignColumns: [t.caseId, t.id],
      name: 'counsel_replaces_same_case',
    }).onDelete('no action'),
    pgPolicy('counsel_member_reads', { for: 'select', to: docketMember, using: mine }),
    pgPolicy('counsel_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases('write')))
        and entered_by = (select v.member_id from record.viewer() v)`,
    }),
    pgPolicy('counsel_operator_reads', { for: 'select', to: docketOperator, using: sql`true` }),
  ],
);
