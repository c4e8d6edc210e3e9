import type { Day } from '@/lib/dates/day';

/**
 * The years a case spans, for a column: `2016–2017`. Only years, because its first and last day are bounds of dates
 * that a source may give by the month; null where there is no date.
 */
export function sayPeriod(from: Day | undefined, until: Day | undefined): string | null {
  const years = [from, until].filter((day) => day !== undefined).map((day) => day.slice(0, 4));
  return years.length === 0 ? null : [...new Set(years)].join('–');
}
