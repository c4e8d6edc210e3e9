import { readdirSync } from 'node:fs';
import path from 'node:path';
import { is } from 'drizzle-orm';
import { getTableConfig, PgRole, PgTable } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from './test-database';

// The tables as the program knows them, and as the migrations made them: hand-written SQL must not drift from either.

const SCHEMA = path.join(import.meta.dirname, '../../drizzle/schema');
const COMMANDS: Record<string, string> = { select: 'r', insert: 'a', update: 'w', delete: 'd', all: '*' };

let database: TestDatabase;
let admin: postgres.Sql;
let tables: PgTable[];
beforeAll(async () => {
  database = await testDatabase();
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  const files = readdirSync(SCHEMA).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(path.join(SCHEMA, name)) as Promise<object>));
  tables = [...new Set(modules.flatMap((module) => Object.values(module)).filter((one) => is(one, PgTable)))];
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const nameOf = (table: PgTable) => `${getTableConfig(table).schema}.${getTableConfig(table).name}`;
const plain = (type: string) =>
  type
    .toLowerCase()
    .replace('timestamp with time zone', 'timestamptz')
    .replaceAll(/["\s]/g, '')
    .replace('withtimezone', 'tz');

describe('the schema in the program and the one in the database', () => {
  it('have the same tables, columns, types and needs', async () => {
    const rows = await admin`
      select n.nspname || '.' || c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
             a.attnotnull as needed
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('auth', 'record', 'docket') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`;
    const made = rows.map((row) => `${row.name} ${plain(String(row.type))} ${row.needed}`).sort();
    const known = tables.flatMap((table) => {
      const { columns, primaryKeys } = getTableConfig(table);
      const keyed = new Set(primaryKeys.flatMap((key) => key.columns.map(({ name }) => name)));
      return columns.map(
        (c) => `${nameOf(table)}.${c.name} ${plain(c.getSQLType())} ${c.notNull || keyed.has(c.name)}`,
      );
    });
    expect(made.length).toBeGreaterThan(400);
    expect(known.sort()).toEqual(made);
  });

  it('have the same policies, but for those that let the owner resolve a session', async () => {
    const rows = await admin`
      select n.nspname || '.' || c.relname || ' ' || p.polname || ' ' || p.polcmd::text || ' ' ||
             array_to_string(array(select rolname::text from pg_roles where oid = any (p.polroles) order by 1), ',') as said
        from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`;
    const made = rows.map((row) => String(row.said)).filter((said) => !said.endsWith('r docket_owner'));
    const known = tables.flatMap((table) =>
      getTableConfig(table).policies.map(({ name, for: command, to }) => {
        const granted = Array.isArray(to) ? to : [to];
        const roles = granted.flatMap((role) => (is(role, PgRole) ? [role.name] : []));
        return `${nameOf(table)} ${name} ${COMMANDS[command ?? 'all']} ${roles.sort().join(',')}`;
      }),
    );
    expect(made.length).toBeGreaterThan(150);
    expect(known.sort()).toEqual(made.sort());
  });
});
