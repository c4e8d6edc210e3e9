import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TeamRole } from '@/drizzle/vocabulary/teams';
import { figure } from '@/lib/db/figures';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';

// Promise 3: with every line of our program taken away, the database still gives nobody a row, a column or a write of
// a case that is not theirs. Raw SQL as the members' role, over every table that the catalogue knows.

const WHO = [
  'lawyer',
  'editor',
  'reviewer',
  'former',
  'outsider',
  'revoked',
  'half',
  'forged',
  'nobody',
] as const;
type Who = (typeof WHO)[number];
const ON_CASE: Who[] = ['lawyer', 'editor', 'reviewer'];
const REFUSED = '42501';
const BY_A_TRIGGER = '23514';
/** What a reviewer adds: an approval, a standing one, and the request that either is followed by. */
const REVIEWERS = new Set(['approval', 'standing_approval', 'publish_request']);
const COUNSELS = new Set(['person_private']);

type Table = { name: string; keyed: string; columns: string[] };

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let member: postgres.Sql;
let caseId: string;
const sessions = new Map<Who, string>();

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  member = postgres(database.urlFor('member'), { max: 1, onnotice: () => {} });
  await enter(trialDossier());
  const [row] = await team.admin`select id from record.court_case`;
  caseId = String(row?.id);
  for (const who of WHO) {
    const one = await team.join(who, who === 'outsider' ? 'Another office' : 'A trial');
    const role: TeamRole = who === 'editor' || who === 'reviewer' ? who : 'lawyer';
    if (who !== 'outsider' && who !== 'forged') await team.on(caseId, one.id, role, who === 'lawyer');
    if (one.viewer.kind === 'member') sessions.set(who, one.viewer.sessionHash);
    if (who === 'former')
      await team.admin`update auth.case_member set until = now() - interval '1 minute' where member_id = ${one.id}`;
    if (who === 'revoked')
      await team.admin`update auth.session set revoked_at = now() where member_id = ${one.id}`;
    if (who === 'half')
      await team.admin`update auth.session set second_factor_at = null, stepped_up_at = null where member_id = ${one.id}`;
  }
  sessions.set('forged', 'ab'.repeat(32));
  sessions.set('nobody', '');
  await beside();
}, 60_000);
afterAll(async () => {
  await Promise.all([member.end(), team.admin.end()]);
  await database.drop();
});

/** What a dossier does not bring: notes in both circles, counsel, a document in counsel's circle, what is past. */
async function beside(): Promise<void> {
  const [who] =
    await team.admin`select member_id as id from auth.case_member where case_id = ${caseId} and lead`;
  const by = String(who?.id);
  for (const table of ['case_note', 'risk_note', 'condition_private'])
    for (const circle of ['counsel', 'team'])
      await team.admin`insert into record.${team.admin(table)} (case_id, member_id, text, circle) values (${caseId}, ${by}, 'FICTION', ${circle})`;
  await team.admin`insert into record.person_private (case_id, member_id, about, text, kind) values (${caseId}, ${by}, 'p1', 'FICTION', 'contact')`;
  await team.admin`insert into record.document (case_id, id, file_name, circle, stored_as, file_key, added_by, state, format, bytes, received, sha256)
    values (${caseId}, ${randomUUID()}, 'a.pdf', 'counsel', ${`ab/${'0'.repeat(32)}`}, ${Buffer.alloc(60)}, ${by}, 'kept', 'pdf', 1, 1, ${Buffer.alloc(32)})`;
}

async function tables(): Promise<Table[]> {
  const rows = await team.admin`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'record'::regnamespace and c.relkind in ('r', 'p') group by 1 order by 1`;
  return rows.map((row) => {
    const columns: string[] = row.columns;
    const keyed = columns.includes('case_id') ? 'case_id' : row.name === 'court_case' ? 'id' : '';
    return { name: String(row.name), keyed, columns };
  });
}

async function tablesWith(what: string): Promise<Set<string>> {
  const rows = await team.admin.unsafe(
    `select distinct c.relname as name from pg_class c left join pg_policy p on p.polrelid = c.oid
      where c.relnamespace = 'record'::regnamespace and ${what}`,
  );
  return new Set(rows.map(({ name }) => String(name)));
}

/** Runs raw SQL as somebody, in a transaction that is always undone. The SQLSTATE where it is refused. */
async function raw(who: Who, statement: string): Promise<{ rows: postgres.Row[]; count: number } | string> {
  const undo = new Error('undone');
  let answer: { rows: postgres.Row[]; count: number } | string = 'no answer';
  await member
    .begin(async (tx) => {
      await tx`select set_config('app.session', ${sessions.get(who) ?? ''}, true)`;
      const rows = await tx.unsafe(statement).catch((error: postgres.PostgresError) => error.code);
      answer = typeof rows === 'string' ? rows : { rows, count: rows.count };
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo && !(error instanceof postgres.PostgresError)) throw error;
    });
  return answer;
}
const touched = (answer: Awaited<ReturnType<typeof raw>>) => (typeof answer === 'string' ? 0 : answer.count);

describe('promise 3: the database alone says no', () => {
  it('shows nobody a row of a case that is not theirs, nor by any relation, and shows the team its own', async () => {
    const extra: string[] = [];
    const seen = new Map<Who, number>();
    let questions = 0;
    for (const { name, keyed } of (await tables()).filter((table) => table.keyed !== ''))
      for (const who of WHO) {
        const count = touched(await raw(who, `select 1 from record.${name} where ${keyed} = '${caseId}'`));
        questions += 1;
        if (count > 0 && !ON_CASE.includes(who)) extra.push(`${who} sees ${count} of ${name}`);
        if (count > 0 && who !== 'lawyer' && COUNSELS.has(name))
          extra.push(`${who} sees ${count} of ${name}`);
        if (count > 0) seen.set(who, (seen.get(who) ?? 0) + 1);
      }
    for (const name of ['case_note', 'risk_note', 'condition_private', 'document'])
      for (const who of ['editor', 'reviewer'] as const)
        if (touched(await raw(who, `select 1 from record.${name} where circle = 'counsel'`)) > 0)
          extra.push(`${who}: counsel's ${name}`);
    expect(extra).toEqual([]);
    expect(seen.get('lawyer')).toBeGreaterThan(15);
    expect(seen.get('editor')).toBeGreaterThan(12);
    figure(
      3,
      `${questions} raw readings of ${(await tables()).length} tables by ${WHO.length} principals: 0 extra rows; the lawyer sees rows of ${seen.get('lawyer')} tables`,
    );
  });

  it('shows no person, organisation, source, court, member or session that only a foreign case knows', async () => {
    const extra: string[] = [];
    for (const who of ['outsider', 'former', 'revoked', 'half', 'forged', 'nobody'] as const)
      for (const { name } of (await tables()).filter(({ keyed }) => keyed === '')) {
        const [all] = await team.admin`select count(*)::int as n from record.${team.admin(name)}`;
        // Tables of the law, which everybody may read, hold nothing of a case.
        const lawOf = /^(code_edition|provision|place_name|deadline_rule|holiday|holiday_year)$/.test(name);
        const count = touched(await raw(who, `select 1 from record.${name}`));
        if (!lawOf && count > 0 && Number(all?.n) > 0) extra.push(`${who} sees ${count} of ${name}`);
      }
    for (const who of ['former', 'outsider', 'forged', 'nobody'] as const) {
      expect([who, await raw(who, 'select 1 from auth.session')]).toEqual([who, REFUSED]);
      const names = await raw(who, 'select name from auth.member');
      const others = typeof names === 'string' ? [] : names.rows.filter(({ name }) => name !== who);
      expect([who, others]).toEqual([who, []]);
    }
    expect(extra).toEqual([]);
  });

  it('lets nobody add, change or remove a row of a case that is not theirs, nor a reviewer of their own', async () => {
    const written: string[] = [];
    let tried = 0;
    // A trigger, which sees no more than the asker sees, may refuse even earlier.
    const triggered = await tablesWith(
      'exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgtype & 6 = 6)',
    );
    for (const { name, keyed, columns } of (await tables()).filter((table) => table.keyed !== '')) {
      for (const who of WHO.filter((each) => !['lawyer', 'editor'].includes(each))) {
        const statements = [
          `update record.${name} set ${keyed} = ${keyed} where ${keyed} = '${caseId}'`,
          ...columns.map((column) => `update record.${name} set "${column}" = "${column}"`),
          `delete from record.${name} where ${keyed} = '${caseId}'`,
          `truncate record.${name}`,
        ];
        // Row security is asked before any other constraint of a new row: another answer would mean that it let it pass.
        const added = await raw(who, `insert into record.${name} (${keyed}) values ('${caseId}')`);
        const own = who === 'reviewer' && REVIEWERS.has(name);
        const early = added === BY_A_TRIGGER && triggered.has(name);
        if (added !== REFUSED && !early && !own)
          written.push(`${who} × insert into ${name}: ${JSON.stringify(added)}`);
        for (const statement of statements) {
          tried += 1;
          const count = touched(await raw(who, statement));
          if (count > 0) written.push(`${who}: ${statement}`);
        }
      }
    }
    expect(written).toEqual([]);
    figure(3, `${tried} raw writings of foreign cases and by reviewers: 0 rows`);
  });

  it('gives a member no column that is a secret of the program', async () => {
    const readable = await team.admin`
      select table_schema || '.' || table_name || '.' || column_name as name from information_schema.column_privileges
       where grantee = 'docket_member' and privilege_type = 'SELECT' and table_schema = 'auth' order by 1`;
    expect(readable.filter(({ name }) => /hash|secret|password|token|key/.test(String(name)))).toEqual([]);
  });

  it('would notice a wall that is down', async () => {
    await team.admin`alter policy case_note_member_reads on record.case_note using (true)`;
    try {
      expect(
        touched(await raw('outsider', `select 1 from record.case_note where case_id = '${caseId}'`)),
      ).toBeGreaterThan(0);
    } finally {
      await team.admin`drop policy case_note_member_reads on record.case_note`;
    }
    expect(touched(await raw('lawyer', `select 1 from record.case_note where case_id = '${caseId}'`))).toBe(
      0,
    );
  });
});
