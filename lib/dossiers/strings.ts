import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { type PartialDate, partialDate } from '@/lib/dates/partial-date';
import type { LocalText } from '@/lib/i18n/text';

export type Placed<T> = { place: string; value: T };

const step = (place: string, key: string) => (place === '' ? key : `${place} › ${key}`);

/** What an array item is called in a place: its id if it has one, else its position from 1. */
function nameOfItem(item: unknown, at: number): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : String(at + 1);
}

function entries(value: object): [string, unknown][] {
  return Array.isArray(value)
    ? value.map((item: unknown, at): [string, unknown] => [nameOfItem(item, at), item])
    : Object.entries(value);
}

/** Every string in a document, with the place where it stands ("sources › s1 › title › en"). */
export function stringsIn(value: unknown, place = ''): Placed<string>[] {
  if (typeof value === 'string') return [{ place, value }];
  if (typeof value !== 'object' || value === null) return [];
  return entries(value).flatMap(([key, held]) => stringsIn(held, step(place, key)));
}

/** True for case text: an object of nothing but words by language. Nothing else in a dossier looks like it. */
export function isLocalText(value: unknown): value is LocalText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const held = Object.entries(value);
  return (
    held.length > 0 &&
    held.every(([key, words]) => LOCALES.some((l) => l === key) && typeof words === 'string')
  );
}

/** Every case text in a document, those in the values of citations too, with its place. */
export function textsIn(value: unknown, place = ''): Placed<LocalText>[] {
  if (isLocalText(value)) return [{ place, value }];
  if (typeof value !== 'object' || value === null) return [];
  return entries(value).flatMap(([key, held]) => textsIn(held, step(place, key)));
}

/** Every partial date in a document, those in the values of citations too, with its place. */
export function datesIn(value: unknown, place = ''): Placed<PartialDate>[] {
  if (typeof value !== 'object' || value === null) return [];
  const date = partialDate.safeParse(value);
  if (date.success) return [{ place, value: date.data }];
  return entries(value).flatMap(([key, held]) => datesIn(held, step(place, key)));
}

/** A copy of a JSON value with every string replaced by what `change` makes of it. Keys stay. */
export function withStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => withStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withStrings(held, change)]));
}
