import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate';
import { hasReached, reach } from './milestone';
import { emptyDatabase } from './test-database';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await emptyDatabase();
  sql = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
});

afterAll(async () => {
  await sql.end();
  await database.drop();
  for (const place of folders) rmSync(place, { recursive: true });
});

const folders: string[] = [];
function folder(files: Record<string, string>): string {
  const place = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  folders.push(place);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(place, name), text);
  return place;
}

test('migrations run once, as the owner, and a second start has nothing to do', async () => {
  const files = folder({
    '0000_a.sql': 'create schema trial;--> statement-breakpoint\ncreate table trial.a (id int);',
  });
  expect(await migrate(database.adminUrl, files)).toEqual({ ok: true, applied: ['0000_a.sql'], already: 0 });
  expect(await migrate(database.adminUrl, files)).toEqual({ ok: true, applied: [], already: 1 });
  const [table] = await sql`select tableowner from pg_tables where schemaname = 'trial' and tablename = 'a'`;
  expect(table?.tableowner).toBe('docket_owner');
});

test('two starts at once run each migration once', async () => {
  const files = folder({
    '0000_a.sql': 'create schema trial;--> statement-breakpoint\ncreate table trial.a (id int);',
  });
  writeFileSync(path.join(files, '0001_b.sql'), 'create table trial.b (id int);');
  const both = await Promise.all([migrate(database.adminUrl, files), migrate(database.adminUrl, files)]);
  expect(both.flatMap((one) => (one.ok ? one.applied : ['refused']))).toEqual(['0001_b.sql']);
});

test('a migration that fails changes nothing and names itself and the statement', async () => {
  const files = folder({
    '0000_a.sql': 'create schema trial;--> statement-breakpoint\ncreate table trial.a (id int);',
    '0001_b.sql': 'create table trial.b (id int);',
    '0002_c.sql': 'create table trial.c (id int);--> statement-breakpoint\ncreate table trial.a (id int);',
  });
  const answer = await migrate(database.adminUrl, files);
  expect(answer).toEqual({
    ok: false,
    reason: expect.stringMatching(/0002_c\.sql failed at statement 2 of 2/),
  });
  expect(await sql`select 1 from pg_tables where schemaname = 'trial' and tablename = 'c'`).toHaveLength(0);
});

test('a file changed or missing after it ran is refused, and nothing after it runs', async () => {
  const next = {
    '0001_b.sql': 'create table trial.b (id int);',
    '0009_z.sql': 'create table trial.z (id int);',
  };
  const changed = folder({ '0000_a.sql': 'create schema trial;', ...next });
  const missing = folder(next);
  for (const files of [changed, missing]) {
    const answer = await migrate(database.adminUrl, files);
    expect(answer).toEqual({ ok: false, reason: expect.stringContaining('0000_a.sql') });
  }
  expect(await sql`select 1 from pg_tables where schemaname = 'trial' and tablename = 'z'`).toHaveLength(0);
});

test('a milestone is reached once and for all', async () => {
  expect(await hasReached(database.adminUrl, 'seeds_imported')).toBe(false);
  await reach(database.adminUrl, 'seeds_imported');
  await reach(database.adminUrl, 'seeds_imported');
  expect(await hasReached(database.adminUrl, 'seeds_imported')).toBe(true);
});
