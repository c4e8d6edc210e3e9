import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenant } from '@/drizzle/schema/auth';
import { operator } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { canonicalJson } from '@/lib/dossiers/canonical';
import { aDossier } from '@/lib/dossiers/dossier.arbitrary';
import type { CaseFile } from './case-file';
import { caseFileText, exportCaseFiles } from './export-case-file';
import { importCaseFiles } from './import-case-files';

const SEEDS = path.join(import.meta.dirname, '../../drizzle/seeds');
const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.json'));
const [first = ''] = seeds;
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'case-files-'));
});
afterAll(() => database.drop());

const readSeed = (name: string) => JSON.parse(readFileSync(path.join(SEEDS, name), 'utf8')) as CaseFile;
const exported = (ref: string) => as(operator('test'), (ctx) => exportCaseFiles(ctx, [ref]));
const plain = { publish: false };

/** Writes a case file, changed by `change`, and imports it. */
async function bring(file: CaseFile, change: (copy: CaseFile) => void = () => {}) {
  const copy = structuredClone(file);
  change(copy);
  const at = path.join(folder, `${copy.dossier.ref}.json`);
  writeFileSync(at, caseFileText(copy));
  return importCaseFiles([at], plain);
}

describe('import and export', () => {
  it('takes every seed, and gives back each as it was', async () => {
    const run = await importCaseFiles(
      seeds.map((name) => path.join(SEEDS, name)),
      plain,
    );
    expect(run.problems).toEqual([]);
    expect(run.imported).toHaveLength(seeds.length);
    for (const name of seeds) {
      const { dossier } = readSeed(name);
      const [back] = await exported(dossier.ref);
      expect(canonicalJson(back?.dossier)).toBe(canonicalJson((await parsed(name)).dossier));
    }
  });

  it('changes nothing the second time', async () => {
    const run = await importCaseFiles(
      seeds.map((name) => path.join(SEEDS, name)),
      plain,
    );
    expect(run).toMatchObject({ imported: [], problems: [] });
    expect(run.unchanged).toHaveLength(seeds.length);
  });

  it('brings a changed file in, fact by fact', async () => {
    const seed = await parsed(first);
    const run = await bring(seed, ({ dossier }) => {
      dossier.unknowns.push({ en: 'a question added by this test' });
      dossier.links = [];
    });
    expect(run.problems).toEqual([]);
    const [back] = await exported(seed.dossier.ref);
    expect(back?.dossier.links).toEqual([]);
    expect(back?.dossier.unknowns).toContainEqual({ en: 'a question added by this test' });
    expect((await bring(seed)).problems).toEqual([]);
  });

  it('refuses a case that was edited in the record since, and names the difference', async () => {
    const seed = await parsed(first);
    const sql = postgres(database.urlFor('operator'), { max: 1 });
    const [party] = seed.dossier.parties;
    await sql`update record.party set role = 'accused' where id = ${party?.id ?? ''}
      and case_id = (select id from record.court_case where ref = ${seed.dossier.ref})`;
    const run = await bring(seed, ({ dossier }) => dossier.unknowns.push({ en: 'another question' }));
    expect(run.imported).toEqual([]);
    expect(run.problems.map((p) => p.place)).toContain(`parties › ${party?.id}`);
    await sql.end();
    // The way out: its export brought in as it is, and then whatever is made of that.
    const [back = seed] = await exported(seed.dossier.ref);
    expect((await bring(back)).unchanged).toHaveLength(1);
    expect((await bring(seed)).imported).toHaveLength(1);
  });

  it('keeps nothing of a dry run', async () => {
    const seed = await parsed(first);
    const before = canonicalJson((await exported(seed.dossier.ref))[0]);
    const at = path.join(folder, 'dry.json');
    writeFileSync(at, caseFileText({ dossier: { ...seed.dossier, unknowns: [{ en: 'dry' }] } }));
    const organisation = 'Not kept';
    const run = await importCaseFiles([at], { publish: false, dryRun: true, organisation });
    expect(run).toMatchObject({ imported: [at], problems: [] });
    expect(canonicalJson((await exported(seed.dossier.ref))[0])).toBe(before);
    const kept = await as(operator('test'), ({ tx }) => tx.select().from(tenant));
    expect(kept.map(({ name }) => name)).not.toContain(organisation);
  });

  it('changes nothing for a file with errors, and names the place of each', async () => {
    const seed = await parsed(first);
    const run = await bring(seed, ({ dossier }) => {
      Object.assign(dossier.parties[0] ?? {}, { role: 'hero' });
      Object.assign(dossier.sources[0]?.published ?? {}, { edtf: '2016-13' });
    });
    expect(run.imported).toEqual([]);
    expect(run.problems.map((p) => p.place)).toEqual(
      expect.arrayContaining([
        `parties › ${seed.dossier.parties[0]?.id} › role`,
        expect.stringContaining('published'),
      ]),
    );
  });

  it('refuses a redacted copy', async () => {
    const run = await bring(await parsed(first), ({ dossier }) =>
      Object.assign(dossier, { redactedFor: 'public', bases: [] }),
    );
    expect(run.problems.map((p) => p.place)).toContain('redactedFor');
  });

  it('refuses to publish a file without its approval', async () => {
    const at = path.join(folder, 'bare.json');
    writeFileSync(at, caseFileText({ dossier: (await parsed(first)).dossier }));
    const run = await importCaseFiles([at], { publish: true });
    expect(run.problems).toMatchObject([{ place: 'approval' }]);
  });

  it('gives back any dossier as it was', async () => {
    await fc.assert(
      fc.asyncProperty(aDossier, async (dossier) => {
        const run = await bring({ dossier });
        expect(run.problems).toEqual([]);
        expect(canonicalJson((await exported(dossier.ref))[0]?.dossier)).toBe(canonicalJson(dossier));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

async function parsed(name: string): Promise<CaseFile> {
  const { caseFile } = await import('./case-file');
  return caseFile.parse(readSeed(name));
}
