import { isCalendarDay } from '@/lib/dates/day';
import { partialDate } from '@/lib/dates/partial-date';
import type { DateGiven } from '@/lib/ui/partial-date-field';
import { typedDate } from './typed-date';

type Tree = { [name: string]: unknown };

/** What stands under a name of an object, as an object; empty if it is none. */
export const partsOf = (value: unknown): Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {};

/** What a plain field of a form is filled with for a value of the record. */
export function givenText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** What a date field is filled with for a date of the record: reading it again gives the same date. */
export function givenDate(value: unknown): DateGiven {
  const date = partialDate.safeParse(value);
  if (!date.success) return {};
  const { edtf, words, basis } = date.data;
  const when = isCalendarDay(edtf) ? { day: edtf } : { about: typedDate(edtf) };
  return { ...when, ...(words !== undefined && { words }), ...(basis !== undefined && { basis }) };
}
