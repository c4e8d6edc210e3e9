import { sql } from 'drizzle-orm';
import { pgPolicy, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { CALENDAR_TITLES } from '../vocabulary/calendars';
import { LOCALES } from '../vocabulary/i18n';
import { bytea, member } from './auth';
import { docketMember, docketOperator, recordSchema } from './roles';

const own = sql`member_id = (select v.member_id from record.viewer() v)`;

/** A secret address under which a calendar program reads a member's hearings, until it is revoked. Only its hash is kept. */
export const calendarAddress = recordSchema.table(
  'calendar_address',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    id: uuid('id').notNull().defaultRandom().unique('calendar_address_id'),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id, { onDelete: 'cascade' }),
    titles: text('titles', { enum: CALENDAR_TITLES }).notNull().default('plain'),
    locale: text('locale', { enum: LOCALES }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  () => [
    pgPolicy('calendar_address_member_reads', { for: 'select', to: docketMember, using: own }),
    pgPolicy('calendar_address_member_adds', { for: 'insert', to: docketMember, withCheck: own }),
    pgPolicy('calendar_address_member_changes', {
      for: 'update',
      to: docketMember,
      using: own,
      withCheck: own,
    }),
    pgPolicy('calendar_address_operator', {
      for: 'all',
      to: docketOperator,
      using: sql`true`,
      withCheck: sql`true`,
    }),
    // A calendar program has no session: it sees the one address that it knows.
    pgPolicy('calendar_address_reader', {
      for: 'select',
      to: docketMember,
      using: sql`token_hash = decode(nullif(current_setting('app.calendar', true), ''), 'hex') and revoked_at is null`,
    }),
  ],
);
