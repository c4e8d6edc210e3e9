import type { Moment } from './edtf';
import type { DayCount } from './span';

/**
 * How one language says dates. Months and cases are data of ours: what Intl knows of Kazakh depends on how Node was built.
 * A moment is said with what it has: no phrase may add a day or a month. Doubt is said once, before the whole phrase.
 */
export type Wording = {
  possibly: string;
  /** A date by itself, as in a table or after a colon; "about June 2016" if approximate. */
  at(moment: Moment): string;
  /** When something happened, inside a sentence: "on 28 November 2016", "in October 2016". Never given an approximate one. */
  on(moment: Moment): string;
  /** Some time between two moments, both included. */
  between(start: Moment, end: Moment): string;
  since(moment: Moment): string;
  /** At that moment or before. */
  by(moment: Moment): string;
  unknown: string;
  /** The end of what had not ended when the source wrote. */
  noEnd: string;
  days(count: DayCount): string;
};

/** What two ends of an interval share, so that it is said once. */
export function sharedParts(start: Moment, end: Moment): { year: boolean; month: boolean } {
  const month = start.day !== undefined && end.day !== undefined && start.month === end.month;
  const year = start.year === end.year && start.month !== undefined && end.month !== undefined;
  return { year, month: year && month };
}

/** The word for a month, 1 to 12, from a list of twelve. */
export function monthWord(words: readonly string[], month: number): string {
  const word = words[month - 1];
  if (!word) throw new RangeError(`no month ${month}`);
  return word;
}

/** `413–416`, or one number if both are the same. */
export function countText({ min, max }: DayCount): string {
  return min === max ? String(min) : `${min}–${max}`;
}
