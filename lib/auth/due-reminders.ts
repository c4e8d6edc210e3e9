import { and, eq, sql } from 'drizzle-orm';
import { reminderAddress } from '@/drizzle/schema/reminders';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import { asAuth } from '@/lib/db/as';
import { unseal } from './secrets';

/** A reminder that is to be sent now, and taken: nobody else sends it. `before` is the day of the one before it. */
export type DueReminder = { memberId: string; address: string; locale: Locale; before: string | null };

/** After this many days what went unsent, because the site stood still, is told no more. */
const CATCH_UP = 3;

/**
 * Takes every reminder of a day (`YYYY-MM-DD`): of members in good standing with a confirmed address, to whom none was
 * sent that day, and on a case of whom something has come up since the last one. It reads days, never a case.
 */
export function takeDueReminders(today: string, now: Date = new Date()): Promise<DueReminder[]> {
  return asAuth(async ({ tx }) => {
    const rows = await tx.execute<{ id: string; sealed: Buffer; locale: string; before: string | null }>(sql`
      with due as (
        select r.member_id, r.reminded_on from auth.reminder_address r
          join auth.member m on m.id = r.member_id and m.suspended_at is null
         where r.confirmed_at is not null
           and exists (
             select 1 from auth.case_member c join auth.attention a on a.case_id = c.case_id, unnest(a.days) day
              where c.member_id = r.member_id and (c.until is null or c.until > ${now.toISOString()}::timestamptz)
                and day <= ${today}::date and day > ${today}::date - ${CATCH_UP}::int
                and day > coalesce(r.reminded_on, (r.confirmed_at at time zone 'Asia/Almaty')::date - 1))
         for update of r skip locked)
      update auth.reminder_address r set reminded_on = ${today}::date from due where due.member_id = r.member_id
      returning r.member_id as id, r.sealed_address as sealed, r.locale, due.reminded_on::text as before`);
    return rows.flatMap(({ id, sealed, locale: said, before }) => {
      const address = unseal('reminder address', sealed);
      const locale = LOCALES.find((one) => one === said);
      return address === null || locale === undefined ? [] : [{ memberId: id, address, locale, before }];
    });
  }, now);
}

/** Gives a reminder back that could not be sent: the next round takes it again. */
export function giveBackReminder({ memberId, before }: DueReminder, today: string): Promise<void> {
  return asAuth(async ({ tx }) => {
    await tx
      .update(reminderAddress)
      .set({ remindedOn: before })
      .where(and(eq(reminderAddress.memberId, memberId), eq(reminderAddress.remindedOn, today)));
  });
}
