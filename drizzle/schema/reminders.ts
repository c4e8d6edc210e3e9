import { sql } from 'drizzle-orm';
import { date, foreignKey, pgPolicy, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { LOCALES } from '../vocabulary/i18n';
import { bytea, member } from './auth';
import { courtCase } from './cases';
import { authSchema, docketAuth, docketMember, docketOperator } from './roles';

/**
 * The days on which something new on a case will need attention, and nothing of what. Written by whoever works on the
 * case; the reminders' job, which has no session and reads no case, reads these days and who is on the case.
 */
export const attention = authSchema.table(
  'attention',
  {
    caseId: uuid('case_id').primaryKey(),
    days: date('days').array().notNull(),
    notedAt: timestamp('noted_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    foreignKey({ columns: [t.caseId], foreignColumns: [courtCase.id] }).onDelete('cascade'),
    pgPolicy('attention_auth_reads', { for: 'select', to: docketAuth, using: sql`true` }),
    pgPolicy('attention_member_reads', {
      for: 'select',
      to: docketMember,
      using: sql`case_id = any (array(select record.my_cases()))`,
    }),
    pgPolicy('attention_member_adds', {
      for: 'insert',
      to: docketMember,
      withCheck: sql`case_id = any (array(select record.my_cases('write')))`,
    }),
    pgPolicy('attention_member_changes', {
      for: 'update',
      to: docketMember,
      using: sql`case_id = any (array(select record.my_cases('write')))`,
      withCheck: sql`case_id = any (array(select record.my_cases('write')))`,
    }),
    pgPolicy('attention_operator_reads', { for: 'select', to: docketOperator, using: sql`true` }),
  ],
);

/** Where a member wants reminders by mail, sealed. Without `confirmedAt` nothing but the code is ever sent there. */
export const reminderAddress = authSchema.table(
  'reminder_address',
  {
    memberId: uuid('member_id')
      .primaryKey()
      .references(() => member.id, { onDelete: 'cascade' }),
    sealedAddress: bytea('sealed_address').notNull(),
    locale: text('locale', { enum: LOCALES }).notNull(),
    codeHash: bytea('code_hash'),
    codeUntil: timestamp('code_until', { withTimezone: true }),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    /** The day of the last reminder, by the docket's calendar: at most one a day. */
    remindedOn: date('reminded_on'),
  },
  () => [
    pgPolicy('reminder_address_auth', {
      for: 'all',
      to: docketAuth,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
);
