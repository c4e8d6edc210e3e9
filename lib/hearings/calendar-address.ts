import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { calendarAddress } from '@/drizzle/schema/calendars';
import type { CalendarTitles } from '@/drizzle/vocabulary/calendars';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { hashOf, newToken } from '@/lib/auth/tokens';
import type { Context } from '@/lib/db/as';

export type CalendarAddress = { id: string; titles: CalendarTitles; createdAt: Date };

/** Where a calendar program reads, without the origin. */
export const calendarPath = (token: string): string => `/api/calendar/${token}.ics`;

/** A fresh secret for an address, to be shown before it is opened: afterwards nobody can tell it any more. */
export const offerCalendar = (): string => newToken();

export const CALENDAR_TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Opens the address of an offered secret for the viewer; only its hash is kept. */
export async function openCalendar(
  { tx }: Context,
  { token, titles, locale }: { token: string; titles: CalendarTitles; locale: Locale },
): Promise<{ ok: true }> {
  await tx.execute(sql`
    insert into record.calendar_address (token_hash, member_id, titles, locale)
    select ${hashOf(token)}, v.member_id, ${titles}, ${locale} from record.viewer() v`);
  return { ok: true };
}

/** Ends an address of the viewer's at once. Refuses one that is not there or ended (`not_found`). */
export async function revokeCalendar(
  { tx, now }: Context,
  { id }: { id: string },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  const ended = await tx
    .update(calendarAddress)
    .set({ revokedAt: now })
    .where(and(eq(calendarAddress.id, id), isNull(calendarAddress.revokedAt)))
    .returning({ id: calendarAddress.id });
  return ended.length > 0 ? { ok: true } : { ok: false, reason: 'not_found' };
}

/** The viewer's addresses that are open, the newest first. */
export function listCalendars({ tx }: Context): Promise<CalendarAddress[]> {
  const { id, titles, createdAt } = calendarAddress;
  return tx
    .select({ id, titles, createdAt })
    .from(calendarAddress)
    .where(isNull(calendarAddress.revokedAt))
    .orderBy(desc(createdAt));
}
