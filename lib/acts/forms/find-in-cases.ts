import type { Dossier } from '@/lib/dossiers/dossier';
import { knownSpellings } from '@/lib/dossiers/spellings';
import { matchName } from '@/lib/names/match-name';

const digits = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether a case is meant by what was typed: its reference, one of its numbers (ЕРДР, court number; spaces and dashes do
 * not matter, three signs suffice), or the name of somebody in it, in any script. `suggestion`: the name is only similar.
 */
export function meansCase(d: Dossier, typed: string): 'match' | 'suggestion' | null {
  const query = typed.trim();
  if (query === '') return 'match';
  const bare = digits(query);
  const numbers = [d.ref, ...d.identifiers.map(({ value }) => value)].map(digits);
  if (bare.length >= 3 && numbers.some((number) => number.includes(bare))) return 'match';
  const found = [
    ...d.people.map(knownSpellings),
    ...d.organisations.map(({ house, names }) => [house, ...names.map(({ spelling }) => spelling)]),
  ].map((spellings) => matchName(query, spellings));
  if (found.includes('match')) return 'match';
  return found.includes('suggestion') ? 'suggestion' : null;
}
