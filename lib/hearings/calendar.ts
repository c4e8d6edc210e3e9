import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarTitles } from '@/drizzle/vocabulary/calendars';
import type { HearingKind, HearingOutcome } from '@/drizzle/vocabulary/hearings';
import type { Locale, Words } from '@/drizzle/vocabulary/i18n';
import { isDay } from '@/lib/dates/partial-date';
import { courtDay, instantOf } from '@/lib/dates/zones';
import { wordsFor } from '@/lib/i18n/text';
import { words } from '@/lib/i18n/words';
import { USUAL_ZONE } from './hearing-time';

/** A hearing as a calendar tells it. `version` counts how often it was changed in the record. */
export type CalendarHearing = {
  caseId: string;
  id: string;
  version: number;
  kind: HearingKind;
  date: string | null;
  time: string | null;
  zone: string | null;
  outcome: HearingOutcome | null;
  adjournedTo: string | null;
  court: Words | null;
};

const PLAIN: Record<Locale, string> = { en: 'Hearing', ru: 'Заседание', kk: 'Отырыс' };

/**
 * A member's hearings as an iCalendar document (RFC 5545). A hearing and those it was adjourned to are one event under
 * one UID, standing where the last of them stands, so that a calendar program moves it; a cancelled one is told as
 * cancelled, and so is one to come that was put off to a date not fixed. Nobody is named, and with `plain` titles nothing is told but that there is a hearing. A hearing without a
 * certain day is left out.
 * @param secret makes the UIDs, so that they tell nobody which cases two members share
 */
export function calendarOf(
  hearings: readonly CalendarHearing[],
  { titles, locale, secret, now }: { titles: CalendarTitles; locale: Locale; secret: string; now: Date },
): string {
  const calendar = ical({
    prodId: { company: 'The Docket', product: 'hearings' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const continued = new Set(
    hearings.flatMap(({ caseId, adjournedTo }) => (adjournedTo ? [`${caseId} ${adjournedTo}`] : [])),
  );
  for (const first of hearings.filter(({ caseId, id }) => !continued.has(`${caseId} ${id}`))) {
    const chain = chainFrom(first, hearings);
    const last = chain.findLast(({ date }) => date !== null && isDay({ edtf: date }));
    if (last?.date == null) continue;
    const { time, zone } = last;
    const said = titles === 'plain' ? PLAIN[locale] : words(locale)('hearingKind', last.kind);
    calendar.createEvent({
      id: createHash('sha256').update(`${secret} ${first.caseId} ${first.id}`).digest('hex').slice(0, 32),
      sequence: sequenceOf(chain),
      stamp: now,
      start:
        time === null ? new Date(`${last.date}T00:00:00Z`) : instantOf(last.date, time, zone ?? USUAL_ZONE),
      allDay: time === null,
      summary: said,
      ...(titles === 'court' && last.court !== null && { location: wordsFor(last.court, locale).words }),
      ...(isOff(last, now) && { status: ICalEventStatus.CANCELLED }),
    });
  }
  return calendar.toString();
}

/** Nobody need go there: cancelled, or put off to no other day yet, until its own day has passed. */
const isOff = ({ outcome, date, zone }: CalendarHearing, now: Date) =>
  outcome === 'cancelled' ||
  (outcome === 'adjourned' && date !== null && date >= courtDay(now, zone ?? USUAL_ZONE));

function chainFrom(first: CalendarHearing, all: readonly CalendarHearing[]): CalendarHearing[] {
  const chain = [first];
  for (let next = after(first, all); next !== undefined && !chain.includes(next); next = after(next, all))
    chain.push(next);
  return chain;
}

const after = ({ caseId, adjournedTo }: CalendarHearing, all: readonly CalendarHearing[]) =>
  adjournedTo === null ? undefined : all.find((one) => one.caseId === caseId && one.id === adjournedTo);

// It must grow with every change, also when an adjournment is taken back and the chain becomes shorter: the hearing that
// was adjourned has then changed twice.
const sequenceOf = (chain: readonly CalendarHearing[]) =>
  chain.reduce((sum, { version }) => sum + 2 * version - 1, 0);
