import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { importCaseFiles } from '@/lib/imports/import-case-files';
import { readSeeds } from '@/lib/imports/read-seeds';
import { readRecord } from './read-record';
import { sealAll } from './trial-tampering';
import { verifyRecord } from './verify-record';

const SEEDS = path.join(import.meta.dirname, '../../drizzle/seeds');
/** A part of the case files is enough: sources that several of them cite are among these. */
const MANY = 16;
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

it('the history of case files recomputes, though their cases share sources', async () => {
  const files = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.json'))
    .slice(0, MANY);
  const run = await importCaseFiles(
    files.map((name) => path.join(SEEDS, name)),
    { publish: false },
  );
  expect(run.problems).toEqual([]);
  await sealAll();
  const report = verifyRecord(await readRecord());
  expect(report).toMatchObject({ faults: [], events: files.length, sealed: files.length });
});

it('also when a new case describes a source that others cite in other words', async () => {
  const seed = readSeeds().find(({ dossier }) => dossier.sources.length > 1);
  const { sources = [], bases: _bases, ...rest } = seed?.dossier ?? {};
  const told = sources.map((one) => ({ ...one, title: { en: `${one.title.en}, described better` } }));
  const folder = mkdtempSync(path.join(tmpdir(), 'described-better-'));
  const file = path.join(folder, 'new.json');
  writeFileSync(file, JSON.stringify({ dossier: { ...rest, ref: 'kz-bttr2', bases: [], sources: told } }));
  expect((await importCaseFiles([file], { publish: false })).problems).toEqual([]);
  await sealAll();
  expect(verifyRecord(await readRecord()).faults).toEqual([]);
  rmSync(folder, { recursive: true });
});

it('and holds nothing of what they say: each event names its facts, no more', async () => {
  const { events, cases } = await readRecord();
  let told = 0;
  for (const { caseId, entries } of cases) {
    const own = JSON.stringify(events.filter((event) => event.caseId === caseId));
    const texts = [...(entries?.values() ?? [])].flatMap(({ body }) => textsOf(body));
    told += texts.length;
    expect(texts.filter((text) => own.includes(text))).toEqual([]);
  }
  expect(told).toBeGreaterThan(400);
});

// Words somebody wrote; not the codes and references that the history names too.
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\s|\P{ASCII}/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
