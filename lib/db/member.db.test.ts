import { createHash } from 'node:crypto';
import { sql as query } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Context } from './as';
import { CASE, SETTING } from './invariants/setting';
import { type TestDatabase, testDatabase } from './test-database';

// Two cases of one organisation; one member is on the first of them. Only the database decides here.

let database: TestDatabase;
let admin: postgres.Sql;
const OTHER = '00000000-0000-4000-8000-000000000002';
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const [LIVE, REVOKED, EXPIRED, SUSPENDED, LEFT] = ['live', 'revoked', 'expired', 'suspended', 'left'].map(
  hashOf,
);

beforeAll(async () => {
  database = await testDatabase();
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(SETTING);
  const member = async (name: string, suspended = false) => {
    const [row] = await admin`insert into auth.member (tenant_id, name, suspended_at)
      values (${CASE}, ${name}, ${suspended ? new Date() : null}) returning id`;
    return String(row?.id);
  };
  const [lawyer, gone, former] = [
    await member('a lawyer'),
    await member('suspended', true),
    await member('former'),
  ];
  for (const id of [lawyer, gone])
    await admin`insert into auth.case_member (case_id, member_id) values (${CASE}, ${id})`;
  await admin`insert into auth.case_member (case_id, member_id, until) values (${CASE}, ${former}, now() - interval '1 day')`;
  const session = (hash: string | undefined, id: string, hours: number, revoked = false) => admin`
    insert into auth.session (token_hash, member_id, expires_at, second_factor_at, revoked_at) values
      (decode(${hash ?? ''}, 'hex'), ${id}, now() + ${hours} * interval '1 hour', now(), ${revoked ? new Date() : null})`;
  await session(LIVE, lawyer, 1);
  await session(REVOKED, lawyer, 1, true);
  await session(EXPIRED, lawyer, -1);
  await session(SUSPENDED, gone, 1);
  await session(LEFT, former, 1);
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const asMember = <T>(sessionHash: string | undefined, fn: (ctx: Context) => Promise<T>) =>
  as({ kind: 'member', sessionHash: sessionHash ?? '' }, fn);
const rows = (sessionHash: string | undefined, statement: ReturnType<typeof query>) =>
  asMember(sessionHash, async ({ tx }) => [...(await tx.execute(statement))]);
const refusal = (statement: ReturnType<typeof query>) =>
  rows(LIVE, statement).then(
    (done) => `${done.length} rows`,
    (error: Error) => error.message,
  );

describe('a member', () => {
  it('sees the case they are on, and of the other not a row of any table', async () => {
    expect(await rows(LIVE, query`select ref from record.court_case`)).toEqual([{ ref: 'kz-2b3c4' }]);
    const tables = await admin`select table_name as name from information_schema.columns
      where table_schema = 'record' and column_name = 'case_id'`;
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const found = await rows(
        LIVE,
        query`select 1 from record.${query.identifier(name)} where case_id = ${OTHER}`,
      );
      expect([name, found]).toEqual([name, []]);
    }
    expect(await rows(LIVE, query`select id from record.fact`)).not.toEqual([]);
  });

  it('sees people and sources through their own cases only', async () => {
    await admin`insert into record.person (tenant_id, ref) values (${CASE}, 'per-99999')`;
    expect(await rows(LIVE, query`select ref from record.person order by ref`)).toEqual([
      { ref: 'per-2b3c4' },
      { ref: 'per-5d6f7' },
    ]);
  });

  it.each([
    ['revoked', REVOKED],
    ['expired', EXPIRED],
    ['of somebody suspended', SUSPENDED],
    ['of somebody who left the case', LEFT],
    ['forged', hashOf('forged')],
    ['no hash at all', "'; select 1"],
    ['empty', ''],
  ])('whose session is %s sees nothing', async (_, hash) => {
    expect(await rows(hash, query`select 1 from record.court_case`)).toEqual([]);
    expect(await rows(hash, query`select 1 from record.fact`)).toEqual([]);
    expect(await rows(hash, query`select 1 from record.person`)).toEqual([]);
  });

  it('leaves nothing of the session behind in the connection', async () => {
    await rows(LIVE, query`select 1`);
    expect(await rows('', query`select 1 from record.court_case`)).toEqual([]);
  });

  it('writes into their own case and into no other, and takes nothing away without its history', async () => {
    const add = (caseId: string) =>
      query`insert into record.fact (case_id, id, list, position) values (${caseId}, 'st9', 'steps', 9) returning id`;
    const [own] = await rows(LIVE, query`select member_id from record.viewer()`);
    const tell = query`with told as (insert into record.event (case_id, member_id, actor, verb, facts, digest)
      select ${CASE}::uuid, m.id, m.name, 'record_step', '{st9}', '' from auth.member m where m.id = ${own?.member_id})`;
    expect(await refusal(add(CASE))).toMatch(/change_has_its_event|23514/);
    expect(await refusal(query`${tell} ${add(CASE)}`)).toBe('1 rows');

    expect(await refusal(query`${tell} ${add(OTHER)}`)).toMatch(/42501/);
    expect(await refusal(query`update record.fact set case_id = ${OTHER} where id = 'c3'`)).toMatch(
      /42501|23/,
    );
    expect(await refusal(query`delete from record.fact where id = 'c3'`)).toMatch(/past_fact_kept|23514/);
    expect(await refusal(query`delete from record.event`)).toMatch(/42501/);
  });

  it('cannot give a case to another organisation, rename it, or touch an approval', async () => {
    expect(await refusal(query`update record.court_case set tenant_id = ${OTHER}`)).toMatch(/42501/);
    expect(await refusal(query`update record.court_case set ref = 'kz-99999'`)).toMatch(/42501/);
    expect(await refusal(query`update record.court_case set imported_sha256 = ''`)).toMatch(/42501/);
    expect(
      await refusal(query`insert into record.approval (case_id, author, reviewer, "on", harm, sha256)
      values (${CASE}, 'One', 'Another', '2026-11-01', 'looked at', ${'a'.repeat(64)})`),
    ).toMatch(/42501/);
    expect(
      await refusal(query`update record.court_case set matter = '{"en": "another"}' returning id`),
    ).toMatch(/change_has_its_event|23514/);
  });
});
