import { nameKeys } from './name-keys';

/** From this on a spelling is worth suggesting. It never makes a match. */
export const suggestionFrom = 0.45;

function trigrams(key: string): Set<string> {
  const found = new Set<string>();
  for (const token of key.split(' ')) {
    const padded = `  ${token} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** Shared trigrams of two folded keys over all of theirs, 0 to 1, counted as pg_trgm counts them. */
export function keySimilarity(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  const shared = [...left].filter((trigram) => right.has(trigram)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Trigram similarity of two spellings, 0 to 1: the best over their strict keys; 0 when one has no key. */
export function similarity(a: string, b: string): number {
  const others = nameKeys(b).strict;
  return Math.max(
    0,
    ...nameKeys(a).strict.flatMap((key) => others.map((other) => keySimilarity(key, other))),
  );
}
