import { aliasReadings } from './aliases';
import { foldReadings, loosen } from './fold';
import { type NameToken, nameTokens, wordsOf } from './name-tokens';

const mostKeys = 32;

function keysOf(tokens: readonly NameToken[]): string[] {
  let keys: string[][] = [[]];
  // In a fixed order, so that the bound cuts the same keys whatever the order of the name.
  const rows = tokens.map((token) => token.readings).toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
  for (const readings of rows) {
    const taken = keys.length * readings.length > mostKeys ? readings.slice(0, 1) : readings;
    keys = keys.flatMap((start) => taken.map((reading) => [...start, reading]));
  }
  return keys.filter((key) => key.length > 0).map((key) => key.toSorted().join(' '));
}

/**
 * The keys of a spelling: folded tokens, sorted, joined by a space; titles left out; one key per way of reading
 * (at most 32), likeliest first. Equal keys mean "may be the same name", never "is the same person".
 */
export function nameKeys(spelling: string): { strict: string[]; loose: string[] } {
  const strict = [...new Set(keysOf(nameTokens(spelling)))];
  const loose = strict.map((key) => key.split(' ').map(loosen).toSorted().join(' '));
  return { strict, loose: [...new Set(loose)] };
}

/** The words of a text, each in its likeliest strict reading, in the order of the text. */
export function foldTokens(text: string): string[] {
  return wordsOf(text).flatMap(({ raw }) => foldReadings(raw).slice(0, 1));
}

/**
 * What to store for one spelling in `keys text[]` (GIN): every strict reading of every token. One row per
 * spelling, so that all tokens of a query are found in the same spelling.
 */
export function searchKeys(spelling: string): string[] {
  return [...new Set(nameTokens(spelling, true).flatMap((token) => token.readings))];
}

/**
 * For each token of a query the alternatives it may be stored under; `[]` for an empty query. In SQL one
 * condition per token, all joined by AND: `keys && $1::text[] AND keys && $2::text[]`, or for a single
 * alternative `keys @> ARRAY[$1]`.
 * The rows so found are candidates: `matchName` decides. Titles and initials are not asked for, nor is a
 * patronymic beside two other names, since the stored spelling may lack it.
 */
export function queryTokens(query: string): string[][] {
  const tokens = nameTokens(query);
  const full = tokens.filter((token) => !token.initial);
  const asked = full.length > 0 ? full : tokens;
  const names = asked.filter((token) => token.fathers.length === 0);
  const kept = names.length >= 2 ? names : asked;
  return kept.map(({ readings }) => [...readings, ...aliasReadings(readings)]);
}
