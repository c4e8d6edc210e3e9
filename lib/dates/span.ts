import { type Day, dayOf, daysBetween, daysInMonth, numbersOf } from './day';
import { earliest, latest, type PartialDate } from './partial-date';

/** A number of days between two bounds, both possible. `max` is Infinity where nothing bounds it. */
export type DayCount = { min: number; max: number };

/**
 * How many days someone was held from `start` to `end`, as far as the dates tell: 17–20 May 2016 to 6 July 2017 gives
 * 413 to 416. **The first and the last day both count**, because whoever is held for part of a day is held on that
 * day, and as an arrest runs from the hour of seizure; so one day is the least. Two spells that share a day share it:
 * do not add them up. An end of `..` has no maximum: give the day of the last confirmation instead.
 * An end that certainly lies before the start gives 0 to 0.
 */
export function daysHeld(start: PartialDate, end: PartialDate | Day): DayCount {
  const last: PartialDate = typeof end === 'string' ? { edtf: end } : end;
  const count = (from: Day | null, to: Day | null) =>
    from !== null && to !== null && daysBetween(from, to) + 1;
  const longest = count(earliest(start), latest(last));
  if (longest !== false && longest < 1) return { min: 0, max: 0 };
  const shortest = count(latest(start), earliest(last));
  return {
    min: shortest === false ? 1 : Math.max(1, shortest),
    max: longest === false ? Number.POSITIVE_INFINITY : longest,
  };
}

/**
 * The day that lies a term later: years and months by the calendar, then days. Where the month has no such day the
 * last one stands for it (31 January and one month: 28 or 29 February), as Kazakhstan's laws count terms, e.g.
 * article 12-1 of the Law on Administrative Procedures of 27 November 2000. Whether the first day counts, and what a
 * day off moves, is the caller's rule. Throws a RangeError on broken numbers.
 */
export function addDuration(day: Day, term: { years?: number; months?: number; days?: number }): Day {
  const { years = 0, months = 0, days = 0 } = term;
  if (![years, months, days].every(Number.isSafeInteger)) throw new RangeError('a term has whole numbers');
  const from = numbersOf(day);
  const first = numbersOf(dayOf(from.year + years, from.month + months, 1));
  return dayOf(first.year, first.month, Math.min(from.day, daysInMonth(first.year, first.month)) + days);
}
