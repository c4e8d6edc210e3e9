import { z } from 'zod';
import { isCalendarDay } from './day';
import { boundsOf, certainBounds, type Day, EDTF_PATTERN, parseEdtf } from './edtf';

/** A date as exact as its source: EDTF, the words the source used, and how a part it did not write was inferred. */
export type PartialDate = { edtf: string; words?: string; basis?: string };

/** A whole calendar day from outside, `YYYY-MM-DD`; refuses a day that does not exist (issue `not_a_day`). */
export const day = z
  .string()
  .regex(/^[1-9]\d{3}-\d{2}-\d{2}$/, { error: 'not_a_day', abort: true })
  .refine(isCalendarDay, { error: 'not_a_day' });

/** A partial date from outside. Refuses text that `parseEdtf` refuses (issue `not_edtf`), empty words, unknown fields. */
export const partialDate = z.strictObject({
  edtf: z
    .string()
    .regex(EDTF_PATTERN, { error: 'not_edtf', abort: true })
    .refine((text) => parseEdtf(text) !== null, { error: 'not_edtf' }),
  words: z.string().min(1).max(300).optional(),
  basis: z.string().min(1).max(600).optional(),
});

/** The first day on which it can have been, a margin for "about" included; null if open. */
export function earliest(date: PartialDate): Day | null {
  return certainBounds(date.edtf).from;
}

/** The last day on which it can have been, a margin for "about" included; null if open. */
export function latest(date: PartialDate): Day | null {
  return certainBounds(date.edtf).to;
}

/** True if the date gives exactly one day, without "about" or "possibly". */
export function isDay(date: PartialDate): boolean {
  return boundsOf(date.edtf).precision === 'day';
}

/** `..` alone dates the end of something that had not ended when the source wrote. */
const hasNotEnded = (date: PartialDate) => date.edtf === '..';

/**
 * Order for lists: by the first written day (for "by 20 May": by that day), the shorter span first, what has no day
 * last, then by the text. 0 only for the same EDTF, so it is a total order.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

function sortKey({ edtf }: PartialDate): string {
  const { from, to } = boundsOf(edtf);
  return [from ?? to ?? '9999', to ?? '9999', edtf].join(' ');
}

/** True if every day that `a` can have been lies before every day that `b` can have been. */
export function certainlyBefore(a: PartialDate, b: PartialDate): boolean {
  const [last, first] = [latest(a), earliest(b)];
  return last !== null && first !== null && last < first;
}

/** True unless `a` cannot have been on a day before `b`. What has not ended (`..`) is before nothing. */
export function possiblyBefore(a: PartialDate, b: PartialDate): boolean {
  if (hasNotEnded(a)) return false;
  const [first, last] = [earliest(a), latest(b)];
  return first === null || last === null || first < last;
}

/**
 * Had it happened by the end of that day? `yes` if its latest day had come, `no` if even its earliest had not, else
 * `open`. `..` is always `no`: the source knew of no end. That is no knowledge of later days; ask `liberty` for those.
 */
export function happenedBy(date: PartialDate, day: Day): 'yes' | 'no' | 'open' {
  if (hasNotEnded(date)) return 'no';
  const { from, to } = certainBounds(date.edtf);
  if (to !== null && to <= day) return 'yes';
  return from !== null && from > day ? 'no' : 'open';
}
