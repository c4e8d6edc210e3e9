import { and, asc, desc, eq, gte, sql } from 'drizzle-orm';
import { entry, hearing, lastKnown, register } from '@/drizzle/schema/docket';
import type { CustodyKind } from '@/drizzle/vocabulary/custody';
import type { HearingKind } from '@/drizzle/vocabulary/hearings';
import type { Place } from '@/drizzle/vocabulary/places';
import { PUBLIC } from '@/lib/auth/viewer';
import type { Day } from '@/lib/dates/day';
import type { PartialDate } from '@/lib/dates/partial-date';
import { as } from '@/lib/db/as';
import type { Change } from '@/lib/dossiers/changes';
import type { LocalText } from '@/lib/i18n/text';

export type UpcomingHearing = {
  ref: string;
  title: LocalText;
  court?: LocalText;
  place?: Place;
  date: PartialDate;
  /** Wall-clock time `HH:MM` in `zone`, the IANA zone of the court. */
  time?: string;
  zone?: string;
  kind: HearingKind;
};

/** One thing that a revision told. `change` is absent for the first revision and for one that only shows less. */
export type DocketEntry = {
  ref: string;
  number: number;
  publishedAt: Date;
  title: LocalText;
  kind: 'published' | 'changed' | 'narrowed';
  change?: Change;
  saying: LocalText;
};

export type LastKnown = {
  ref: string;
  title: LocalText;
  personRef?: string;
  name: { en: string; ru: string; kk: string };
  kind: CustodyKind;
  place?: Place;
  lastConfirmed: Day;
};

/** Hearings of published cases that may still come on a day or later and of which no outcome is reported, by date. */
export function listUpcomingHearings(day: Day): Promise<UpcomingHearing[]> {
  return as(PUBLIC, async ({ tx }) => {
    const rows = await tx
      .select({ hearing, title: register.title })
      .from(hearing)
      .innerJoin(register, eq(register.ref, hearing.ref))
      .where(and(eq(hearing.open, true), gte(hearing.until, day)))
      .orderBy(asc(hearing.from), asc(hearing.until), asc(hearing.time), asc(hearing.ref), asc(hearing.id));
    return rows.map(({ hearing: { ref, kind, court, place, date, time, zone }, title }) => ({
      ref,
      title,
      ...(court !== null && { court }),
      ...(place !== null && { place }),
      date: date as PartialDate,
      ...(time !== null && { time }),
      ...(zone !== null && { zone }),
      kind,
    }));
  });
}

/** What was published last, the newest first. */
export function listLatestEntries(limit: number): Promise<DocketEntry[]> {
  return as(PUBLIC, async ({ tx }) => {
    const rows = await tx
      .select({ entry, title: register.title })
      .from(entry)
      .innerJoin(register, eq(register.ref, entry.ref))
      .orderBy(desc(entry.seq), asc(entry.position))
      .limit(limit);
    return rows.map(({ entry: { ref, number, publishedAt, kind, change, saying }, title }) => ({
      ref,
      number,
      publishedAt,
      title,
      kind,
      ...(change !== null && { change: change as Change }),
      saying,
    }));
  });
}

/**
 * People who were in custody when last reported, the latest report first. Of a person in several cases the latest report
 * counts, and one that tells of freedom before one that tells of custody on the same day.
 */
export function listLastKnownInCustody(limit: number): Promise<LastKnown[]> {
  return as(PUBLIC, async ({ tx }) => {
    const person = sql`coalesce(${lastKnown.personRef}, ${lastKnown.ref} || ' ' || ${lastKnown.subject})`;
    const rows = await tx
      .selectDistinctOn([person], { known: lastKnown, title: register.title })
      .from(lastKnown)
      .innerJoin(register, eq(register.ref, lastKnown.ref))
      .orderBy(person, desc(lastKnown.lastConfirmed), asc(lastKnown.held), asc(lastKnown.ref));
    return rows
      .flatMap(({ known: { ref, personRef, shown, held, kind, place, lastConfirmed }, title }) => {
        if (!held || kind === null) return [];
        const name = { en: shown.en ?? '', ru: shown.ru ?? '', kk: shown.kk ?? '' };
        const who = { ...(personRef !== null && { personRef }), name };
        return [{ ref, title, ...who, kind, ...(place !== null && { place }), lastConfirmed }];
      })
      .sort((a, b) => b.lastConfirmed.localeCompare(a.lastConfirmed) || a.name.en.localeCompare(b.name.en))
      .slice(0, limit);
  });
}
