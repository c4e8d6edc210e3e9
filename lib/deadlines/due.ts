import { type Day, daysBetween, shiftDays } from '@/lib/dates/day';
import { earliest, latest, type PartialDate } from '@/lib/dates/partial-date';
import { addDuration } from '@/lib/dates/span';
import type { Term } from './rule';

/** The last day of a term, as far as is known: not before `from`, not after `to`; null where nothing bounds it. */
export type Due = { from: Day | null; to: Day | null };

const HOURS_A_DAY = 24;

/** The days on one of which a term ends that began on a known day. */
function ends(term: Term, day: Day): { from: Day; to: Day } {
  if (term.unit === 'hours') {
    // The hour of the beginning is not recorded: a term that is no whole number of days may run past midnight.
    const whole = Math.floor(term.length / HOURS_A_DAY);
    return {
      from: shiftDays(day, whole),
      to: shiftDays(day, whole + (term.length % HOURS_A_DAY === 0 ? 0 : 1)),
    };
  }
  const last = addDuration(day, { [term.unit]: term.length });
  return { from: term.counting === 'first_day_open' ? shiftDays(last, -1) : last, to: last };
}

/**
 * Between which days a term ends, from the date that starts it. Days, months and years: the day after the start is day
 * one, so fifteen days from the 1st end on the 16th, and a month ends on the same number of the next (believed, domain
 * notes a5). `first_day_open`: the first day may count, so the term may end a day earlier. Hours run from the hour of the
 * start. Non-working days are not looked at here: see `whereNobodyWorks`.
 */
export function dueOf(term: Term, start: PartialDate): Due {
  const [first, last] = [earliest(start), latest(start)];
  return { from: first && ends(term, first).from, to: last && ends(term, last).to };
}

/** Days left on a day until the first and the last possible end; negative: so many ago. Null where nothing bounds it. */
export function daysLeft(due: Due, today: Day): { min: number | null; max: number | null } {
  return {
    min: due.from === null ? null : daysBetween(today, due.from),
    max: due.to === null ? null : daysBetween(today, due.to),
  };
}
