import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boundsOf, certainBounds, parseEdtf } from './edtf';
import { dateText, nearlyDateText } from './edtf-arbitrary';
import { REPORTED_DATES } from './reported-dates';

const ROLES = ['docket_owner', 'docket_member', 'docket_publisher', 'docket_operator'];
const migration = new URL('../../drizzle/migrations/0001_partial_dates.sql', import.meta.url);
const adminUrl = process.env.DOCKET_TEST_ADMIN_URL;
if (!adminUrl)
  throw new Error('DOCKET_TEST_ADMIN_URL is not set: it names a Postgres and a superuser for the tests');

const name = `dates_${process.pid}_${Date.now()}`;
const quiet = { max: 1, onnotice: () => {} };
const admin = postgres(adminUrl, quiet);
const url = new URL(adminUrl);
url.pathname = `/${name}`;
const sql = postgres(url.href, quiet);

beforeAll(async () => {
  await admin`create database ${admin(name)}`;
  await sql`create schema record`;
  for (const role of ROLES) {
    // Roles belong to the cluster: another test file may be making the same one at this moment.
    await sql`create role ${sql(role)}`.catch((error: { code?: string }) => {
      if (error.code !== '42710' && error.code !== '23505') throw error;
    });
  }
  for (const statement of readFileSync(migration, 'utf8').split('--> statement-breakpoint'))
    await sql.unsafe(statement);
});

afterAll(async () => {
  await sql.end();
  await admin`drop database if exists ${admin(name)}`;
  await admin.end();
});

/** What lib/dates says of a text, in the shape of the query below. */
function ours(text: string) {
  if (!parseEdtf(text)) {
    return { text, is_edtf: false, from: null, to: null, earliest: null, latest: null, precision: null };
  }
  const certain = certainBounds(text);
  return { text, is_edtf: true, ...boundsOf(text), earliest: certain.from, latest: certain.to };
}

async function theirs(texts: string[]) {
  const rows = await sql`
    select text, record.is_edtf(text) as is_edtf,
      to_char(record.edtf_from(text), 'YYYY-MM-DD') as from, to_char(record.edtf_to(text), 'YYYY-MM-DD') as to,
      to_char(record.edtf_earliest(text), 'YYYY-MM-DD') as earliest,
      to_char(record.edtf_latest(text), 'YYYY-MM-DD') as latest, record.edtf_precision(text) as precision
    from unnest(${texts}::text[]) with ordinality as given(text, n) order by n`;
  return [...rows];
}

test('Postgres reads every date of the reports as lib/dates does', async () => {
  const texts = Object.values(REPORTED_DATES).flat();
  expect(texts.length).toBe(73);
  expect(await theirs(texts)).toEqual(texts.map(ours));
});

test('and 500 other dates, each day of a leap and a common year, and a thousand near misses', async () => {
  const good = fc.sample(dateText, 500);
  const days = Array.from({ length: 731 }, (_, n) =>
    new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10),
  );
  const near = fc.sample(nearlyDateText, 1000);
  const years = ['1500~', '1500-01-01?', '1499', '2999%', '2999-12-31~', '3000', '0000', '2017-02-29'];
  const edges = ['', '/', '/..', '2016~/', '../', '2016~/x', ...years];
  const texts = [...good, ...days, ...days.map((day) => `${day}~`), ...near, ...edges];
  const expected = texts.map(ours);
  expect(expected.filter((row) => row.is_edtf).length).toBeGreaterThan(1500);
  expect(expected.filter((row) => !row.is_edtf).length).toBeGreaterThan(300);
  expect(await theirs(texts)).toEqual(expected);
});

test('a role that may use them can fill generated columns and is held to the check, whatever its search_path', async () => {
  await sql.begin(async (tx) => {
    await tx`create table record.dated (
      edtf text check (record.is_edtf(edtf)),
      from_day date generated always as (record.edtf_from(edtf)) stored,
      "precision" text generated always as (record.edtf_precision(edtf)) stored)`;
    await tx`grant usage on schema record to docket_member`;
    await tx`grant insert, select on record.dated to docket_member`;
    await tx`create schema trap`;
    await tx`grant usage on schema trap to docket_member`;
    await tx`create function trap.make_date(int, int, int) returns date language sql as 'select current_date'`;
    await tx`set local search_path = trap, pg_catalog`;
    await tx`set local role docket_member`;
    const rows = await tx`insert into record.dated values ('2016-10'), (null)
      returning to_char(from_day, 'YYYY-MM-DD') as from_day, "precision"`;
    expect([...rows]).toEqual([
      { from_day: '2016-10-01', precision: 'month' },
      { from_day: null, precision: null },
    ]);
    const bad = tx.savepoint((inner) => inner`insert into record.dated values ('2016-02-30')`);
    await expect(bad).rejects.toMatchObject({ code: '23514' });
  });
});

test('the functions are immutable, set nothing, and are closed to everyone else', async () => {
  const rows = await sql`
    select p.proname, p.provolatile, p.proisstrict, p.prosecdef, p.proconfig, p.proacl::text as acl
    from pg_proc p where p.pronamespace = 'record'::regnamespace`;
  expect(rows.length).toBe(8);
  for (const row of rows) {
    expect(row).toMatchObject({ provolatile: 'i', proisstrict: true, prosecdef: false, proconfig: null });
    expect(row.acl).not.toMatch(/[{,]=X/);
    for (const role of ROLES) expect(row.acl).toContain(`${role}=X`);
  }
});
