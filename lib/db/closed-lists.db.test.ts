import { readdirSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PLACES } from '@/drizzle/vocabulary/places';
import { closedColumns } from './closed-lists';
import { type TestDatabase, testDatabase } from './test-database';

const SCHEMA = path.join(import.meta.dirname, '../../drizzle/schema');
let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await testDatabase();
  sql = postgres(database.adminUrl, { max: 1 });
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

async function modules(): Promise<Record<string, unknown>[]> {
  const files = readdirSync(SCHEMA).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    files.map((name) => import(path.join(SCHEMA, name)) as Promise<Record<string, unknown>>),
  );
}

/** The words that the checks of one column let through, in order of the alphabet. */
async function heldWords({ schema, table, column }: { schema: string; table: string; column: string }) {
  const rows = await sql<{ definition: string }[]>`
    select pg_get_constraintdef(c.oid) as definition from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.contype = 'c' and c.conrelid = ${`${schema}.${table}`}::regclass and a.attname = ${column}
       and cardinality(c.conkey) = 1`;
  const words = rows.flatMap(({ definition }) =>
    [...definition.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(words)].sort();
}

it('every closed column takes the words of its vocabulary, and no others', async () => {
  const columns = closedColumns(await modules());
  expect(columns.length).toBeGreaterThan(60);
  for (const column of columns) {
    expect([`${column.table}.${column.column}`, await heldWords(column)]).toEqual([
      `${column.table}.${column.column}`,
      [...column.values].sort(),
    ]);
  }
});

it('every place has the names of its vocabulary, each for its days', async () => {
  const rows = await sql`select place, en, ru, kk, "from"::text, "until"::text from record.place_name`;
  const told = Object.entries(PLACES).flatMap(([place, { names }]) =>
    names.map((name) => ({ place, from: null, until: null, ...name })),
  );
  expect(rows).toHaveLength(told.length);
  expect(rows.map((row) => ({ ...row }))).toEqual(expect.arrayContaining(told));
});
