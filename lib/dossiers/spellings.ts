import { PLACES } from '@/drizzle/vocabulary/places';
import { findSpellings } from '@/lib/names/find-spellings';
import type { Dossier } from './dossier';
import type { Placed } from './strings';

type Person = Dossier['people'][number];

/** Every spelling of every place in the vocabulary: a place named like a person gives nobody away. */
export const PLACE_SPELLINGS: readonly string[] = Object.values(PLACES).flatMap((place) => [
  ...place.names.flatMap((name) => [name.en, name.ru, name.kk]),
  ...('alsoSpelled' in place ? place.alsoSpelled : []),
]);

function spellingsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(spellingsIn);
  return typeof value === 'object' && value !== null && 'spelling' in value
    ? spellingsIn(value.spelling)
    : [];
}

/** Every spelling known of a person: the names, the house spelling, and what a citation that differs gives instead. */
export function knownSpellings(person: Person): string[] {
  const differing = person.citations.flatMap((c) => [
    ...spellingsIn(c.values?.house),
    ...spellingsIn(c.values?.names),
  ]);
  return [...new Set([person.house, ...person.names.map((n) => n.spelling), ...differing])];
}

export type Sighting = { subject: string; place: string; excerpt: string };
const BETWEEN = '\n|\n';

/**
 * Looks for spellings in many strings at once (the finder prepares each name once for a whole text).
 * @returns each subject once for each place where it stands
 */
export function sightings(
  strings: readonly Placed<string>[],
  sought: readonly { id: string; spelling: string }[],
  allowed: readonly string[],
): Sighting[] {
  if (sought.length === 0) return [];
  const starts: number[] = [];
  let length = 0;
  for (const { value } of strings) {
    starts.push(length);
    length += value.length + BETWEEN.length;
  }
  const whole = strings.map(({ value }) => value).join(BETWEEN);
  const found = new Map<string, Sighting>();
  for (const { id, at, excerpt } of findSpellings(whole, sought, allowed)) {
    const place = strings[starts.findLastIndex((start) => start <= at)]?.place ?? '';
    const key = `${id} ${place}`;
    if (!found.has(key)) found.set(key, { subject: id, place, excerpt });
  }
  return [...found.values()];
}
