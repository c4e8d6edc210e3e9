import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { importCaseFiles } from '@/lib/imports/import-case-files';
import { readRecord } from './read-record';
import { sealDue } from './seal';
import { verifyRecord } from './verify-record';

const SEEDS = path.join(import.meta.dirname, '../../drizzle/seeds');
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

it('the history of every case file recomputes, though their cases share sources', async () => {
  const files = readdirSync(SEEDS).filter((name) => name.endsWith('.json'));
  const run = await importCaseFiles(
    files.map((name) => path.join(SEEDS, name)),
    { publish: false },
  );
  expect(run.problems).toEqual([]);
  await sealDue();
  const report = verifyRecord(await readRecord());
  expect(report).toMatchObject({ faults: [], events: files.length, sealed: files.length });
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
  expect(told).toBeGreaterThan(1500);
});

// Words somebody wrote; not the codes and references that the history names too.
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\s|\P{ASCII}/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
