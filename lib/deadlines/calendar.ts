import type { RuleCertainty } from '@/drizzle/vocabulary/deadlines';
import { type Day, daysBetween, numbersOf, shiftDays } from '@/lib/dates/day';
import type { LocalText } from '@/lib/i18n/text';
import type { Due } from './due';

export type Holiday = { day: Day; name: LocalText; certainty: RuleCertainty };
/** A year whose holidays are known; `movesKnown`: with the days off that were moved by decision too. */
export type HolidayYear = { year: number; movesKnown: boolean; source: LocalText; note: LocalText };
export type Calendar = { years: readonly HolidayYear[]; holidays: readonly Holiday[] };

/** A last day on which nobody works, and the working day to which the term would move if terms move. */
export type NonWorking = {
  day: Day;
  because: 'saturday' | 'sunday' | 'holiday';
  holiday?: Holiday;
  next: Day;
};

/** What the calendar says of the last days of a term. */
export type WorkingDays = {
  nonWorking: NonWorking[];
  /** Years of these days of which no holidays are known, so that only the days of the week were looked at. */
  unknownYears: number[];
  /** Years whose moved days off are not in the calendar. */
  movesUnknown: number[];
};

const SATURDAY = '2000-01-01';

/** Saturday, Sunday, a public holiday; null for a working day as far as the calendar tells. */
export function whyNoWork(
  day: Day,
  calendar: Calendar,
): { because: NonWorking['because']; holiday?: Holiday } | null {
  const holiday = calendar.holidays.find((one) => one.day === day);
  if (holiday) return { because: 'holiday', holiday };
  const weekday = ((daysBetween(SATURDAY, day) % 7) + 7) % 7;
  return weekday === 0 ? { because: 'saturday' } : weekday === 1 ? { because: 'sunday' } : null;
}

/** The first working day on or after a day, as far as the calendar tells. */
export function workingDayFrom(day: Day, calendar: Calendar): Day {
  let at = day;
  while (whyNoWork(at, calendar) !== null) at = shiftDays(at, 1);
  return at;
}

/**
 * Which of the last days of a term are no working days, and to which they would move. Whether terms move at all is not
 * verified (domain notes), so nothing is moved here: both days are shown. Of a range only its ends are looked at.
 */
export function whereNobodyWorks(due: Due, calendar: Calendar): WorkingDays {
  const days = [...new Set([due.from, due.to].filter((day) => day !== null))];
  const nonWorking = days.flatMap((day) => {
    const why = whyNoWork(day, calendar);
    return why ? [{ day, ...why, next: workingDayFrom(day, calendar) }] : [];
  });
  const reached = [...days, ...nonWorking.map((one) => one.next)].map((day) => numbersOf(day).year);
  const years = [...new Set(reached)];
  const known = (year: number) => calendar.years.find((one) => one.year === year);
  return {
    nonWorking,
    unknownYears: years.filter((year) => !known(year)),
    movesUnknown: years.filter((year) => known(year)?.movesKnown === false),
  };
}
