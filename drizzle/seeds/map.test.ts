import { describe, expect, test } from 'vitest';
import type { Dossier } from '@/lib/dossiers/dossier';
import { factsById } from '@/lib/dossiers/facts';
import { readSeeds, readSeedText } from '@/lib/imports/read-seeds';

// The map in README.md: where each record, conflict and figure of the five reports stands.

const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`);

/** What the five reports hold: 62 records, 44 conflicts, and the figures, numbered within their record. */
const TO_PLACE = [
  ...numbered('R', 62),
  ...numbered('C', 44),
  ...['F-R07-1', 'F-R07-2', 'F-R07-3', 'F-R08-1', 'F-R08-2', 'F-R09-1', 'F-R09-2', 'F-R10-1', 'F-R23-1'],
  ...['F-R24-1', 'F-R25-1', 'F-R28-1', 'F-R31-1', 'F-R41-1', 'F-R42-1', 'F-R48-1', 'F-R48-2', 'F-R49-1'],
  ...['F-R52-1', 'F-R60-1', 'F09', 'F18', 'F43'],
];
const DOCUMENTS = new Map([
  ['000', 'src-w648s'],
  ['001', 'src-gnh8n'],
  ['002', 'src-c57mn'],
  ['003', 'src-rxz7b'],
  ['004', 'src-rvbf2'],
]);
const LEFT_OUT = /not a fact of ours, because \S/;
const PLACE = /`(R[0-9]{2}) ([a-z]{1,2}[0-9]+)(?: @([0-9]{3}))?`/g;

type Row = { id: string; where: string };
const readme = readSeedText('README.md');
const rows = rowsOf(readme);
const dossiers = new Map(readSeeds().map((seed) => [seed.record, seed.dossier]));

/** The rows of the tables whose first cell is an id to place; the last cell says where it stands. */
function rowsOf(text: string): Row[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const id = cells[1] ?? '';
    return /^(R[0-9]{2}|C[0-9]{2}|F-R[0-9]{2}-[0-9]|F[0-9]{2})$/.test(id)
      ? [{ id, where: cells.at(-2) ?? '' }]
      : [];
  });
}

/** Why a place of the map does not exist, or null. */
function missing(
  all: ReadonlyMap<string, Dossier>,
  record: string,
  fact: string,
  document?: string,
): string | null {
  const d = all.get(record);
  const found = d && factsById(d).get(fact);
  if (!d || !found) return `${record} ${fact} does not exist`;
  if (document === undefined) return null;
  const source = d.sources.find((s) => s.ref === DOCUMENTS.get(document))?.id;
  const cited = source !== undefined && found.fact.citations.some((c) => c.source === source);
  return cited ? null : `${record} ${fact} is not cited to ${document}`;
}

const missingIn = (text: string) =>
  [...text.matchAll(PLACE)].flatMap(
    ([, record, fact, document]) => missing(dossiers, record ?? '', fact ?? '', document) ?? [],
  );

describe('the map of the five reports', () => {
  test('has one row for each record, conflict and figure, and no other', () => {
    expect(rows.map((row) => row.id).toSorted()).toEqual(TO_PLACE.toSorted());
  });

  test('says for each where it stands, or why it does not', () => {
    const placed = ({ where }: Row) => where.search(PLACE) >= 0 || LEFT_OUT.test(where);
    expect(rows.filter((row) => !placed(row))).toEqual([]);
    expect(rows.filter((row) => placed({ ...row, where: 'somewhere' }))).toEqual([]);
  });

  test('places a record in its own file', () => {
    const records = rows.filter((row) => row.id.startsWith('R'));
    expect(records.filter(({ id, where }) => !where.includes(`\`${id} `))).toEqual([]);
  });

  test('names only facts and citations that exist', () => {
    expect(missingIn(readme)).toEqual([]);
    expect(missingIn('`R01 d1 @003` `R01 d9` `R29 d1 @000`')).toEqual([
      'R01 d9 does not exist',
      'R29 d1 is not cited to 000',
    ]);
  });

  test('shows a conflict of two documents by a citation that differs', () => {
    const differing = (id: string) =>
      [...(rows.find((row) => row.id === id)?.where ?? '').matchAll(PLACE)].some(([, record, fact]) => {
        const d = dossiers.get(record ?? '');
        return (
          d &&
          factsById(d)
            .get(fact ?? '')
            ?.fact.citations.some((c) => c.stance === 'differs')
        );
      });
    const values = ['C01', 'C02', 'C03', 'C21', 'C22', 'C29', 'C31', 'C32', 'C34', 'C36', 'C43'];
    expect(values.filter((id) => !differing(id))).toEqual([]);
    expect(differing('C17')).toBe(false);
  });
});
