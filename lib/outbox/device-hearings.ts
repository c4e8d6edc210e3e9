import { randomBytes } from 'node:crypto';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { fact } from '@/drizzle/schema/cases';
import { court } from '@/drizzle/schema/courts';
import { hearing } from '@/drizzle/schema/hearings';
import { outboxHearing } from '@/drizzle/schema/outbox';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { type Day, isCalendarDay, shiftDays } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { wordsFor } from '@/lib/i18n/text';

/** How many days ahead a device keeps hearings, today not counted. */
const DAYS_AHEAD = 7;
const ZONE = 'Asia/Almaty';

/** A hearing as a device keeps it: when and where, and a random code. Neither names nor references. */
export type DeviceHearing = {
  code: string;
  date: Day;
  /** The day in words, with its weekday, in the language asked for. */
  day: string;
  time: string | null;
  zone: string;
  court: string | null;
};

type Key = { id: string; memberId: string };

/**
 * The viewer's hearings of the next seven days, by the court's own calendar, that have no outcome yet and that they may
 * write, each with its code under this key. A hearing keeps its code until it is changed.
 */
export async function deviceHearings(ctx: Context, key: Key, locale: Locale): Promise<DeviceHearing[]> {
  const coming = (await listOpen(ctx)).filter(({ date, zone }) => {
    const today = courtDay(ctx.now, zone ?? ZONE);
    return date !== null && isCalendarDay(date) && date >= today && date <= shiftDays(today, DAYS_AHEAD);
  });
  if (coming.length === 0) return [];
  await ctx.tx
    .insert(outboxHearing)
    .values(
      coming.map(({ caseId, id, version }) => ({
        code: newCode(),
        keyId: key.id,
        memberId: key.memberId,
        caseId,
        hearing: id,
        version,
      })),
    )
    .onConflictDoNothing();
  const codes = await ctx.tx.select().from(outboxHearing).where(eq(outboxHearing.keyId, key.id));
  const codeOf = new Map(codes.map((row) => [`${row.caseId} ${row.hearing} ${row.version}`, row.code]));
  return coming.flatMap(({ caseId, id, version, date, time, zone, name, described }) => {
    const code = codeOf.get(`${caseId} ${id} ${version}`);
    const place = name ?? described;
    if (code === undefined || date === null) return [];
    const where = place === null ? null : wordsFor(place, locale).words;
    return [{ code, date, day: dayInWords(date, locale), time, zone: zone ?? ZONE, court: where }];
  });
}

function listOpen({ tx, now }: Context) {
  const [first, last] = [shiftDays(courtDay(now), -1), shiftDays(courtDay(now), DAYS_AHEAD + 1)];
  return tx
    .select({
      caseId: hearing.caseId,
      id: hearing.id,
      version: fact.version,
      date: hearing.dateEdtf,
      time: hearing.time,
      zone: hearing.zone,
      name: court.name,
      described: court.described,
    })
    .from(hearing)
    .innerJoin(fact, and(eq(fact.caseId, hearing.caseId), eq(fact.id, hearing.id)))
    .leftJoin(court, and(eq(court.caseId, hearing.caseId), eq(court.id, hearing.court)))
    .where(
      and(
        isNull(hearing.outcome),
        sql`${hearing.caseId} = any (array(select record.my_cases('write')))`,
        sql`${hearing}.date_from between ${first}::date and ${last}::date`,
      ),
    )
    .orderBy(asc(hearing.dateEdtf), asc(hearing.time), asc(hearing.caseId), asc(hearing.id));
}

function dayInWords(date: Day, locale: Locale): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, format).format(
    new Date(`${date}T00:00:00Z`),
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const newCode = () => [...randomBytes(16)].map((byte) => LETTERS[byte % 32]).join('');
