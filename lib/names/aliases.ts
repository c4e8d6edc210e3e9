import { nameTokens, share } from './name-tokens';

/**
 * Names of one thing that no fold can join: translated acronyms, renamed towns, usual misspellings. Each row is
 * one place or body. An acronym that two bodies use (NHC) must not stand here. Only for finding: a row says
 * nothing about which name was official when.
 */
export const aliases: readonly (readonly string[])[] = [
  ['CITUK', 'KNPRK', 'Confederation of Independent Trade Unions of Kazakhstan'],
  ['KIBHR', 'КМБПЧ', 'Kazakhstan International Bureau for Human Rights and Rule of Law'],
  ['IPHR', 'International Partnership for Human Rights'],
  ['OSDP', 'ЖСДП', 'NSDP'],
  ['KNB', 'ҰҚК', 'Committee on National Security', 'National Security Committee'],
  ['Azattyq', 'Radio Azattyq'],
  ['Uralsk', 'Oral'],
  ['Atyrau', 'Atyray'],
  ['Zhanaozen', 'Zhanaosen', 'Zhangaozen', 'Novy Uzen'],
  ['Kyzylorda', 'Kzyl-Orda'],
  ['Petropavl', 'Petropavlovsk'],
  ['Shymkent', 'Chimkent'],
  ['Almaty', 'Alma-Ata'],
  ['Astana', 'Nur-Sultan'],
  ['Aktobe', 'Aktyubinsk'],
  ['Kostanay', 'Kustanay'],
  ['Semey', 'Semipalatinsk'],
  ['Oskemen', 'Ust-Kamenogorsk'],
];

const rows = aliases.map((row) => row.map((spelling) => ({ spelling, tokens: nameTokens(spelling, true) })));

/** The other strict readings under which a single folded token is known, from rows of one-word names. */
export function aliasReadings(readings: readonly string[]): string[] {
  const known = rows.map((row) => row.flatMap(({ tokens }) => (tokens.length === 1 ? tokens : [])));
  const hit = known.filter((row) => row.some((token) => share(token.readings, readings)));
  const found = new Set(hit.flatMap((row) => row.flatMap((token) => token.readings)));
  return [...found].filter((reading) => !readings.includes(reading));
}

/**
 * The other names of the whole spelling (`CITUK` -> its full name and KNPRK), for a search to be run for each;
 * `[]` when it has none.
 */
export function aliasSpellings(spelling: string): string[] {
  const tokens = nameTokens(spelling, true);
  const same = (other: typeof tokens) =>
    other.length === tokens.length &&
    tokens.every((token) => other.some((one) => share(one.readings, token.readings)));
  const row = rows.find((candidate) => candidate.some((entry) => same(entry.tokens)));
  return (row ?? []).filter((entry) => !same(entry.tokens)).map((entry) => entry.spelling);
}
