import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enact } from '@/lib/acts/enact';
import { outcomeInput } from '@/lib/acts/outcome-input';
import { recordOutcome } from '@/lib/acts/record-outcome';
import { undo } from '@/lib/acts/undo';
import { reasonOf } from '@/lib/db/errors';
import { figure } from '@/lib/db/figures';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { FACT_LISTS } from '@/lib/dossiers/dossier';
import { FACT_TABLES } from '@/lib/dossiers/fact-tables';
import { type RecordRead, readRecord, readRecordIn } from './read-record';
import { sealDue } from './seal';
import { drawing, sealAll, tampered, WAYS_TO_TAMPER } from './trial-tampering';
import { type NotedEnd, verifyRecord } from './verify-record';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let read: RecordRead;
let noted: NotedEnd;

const NOW = new Date('2026-11-20T07:00:00Z');
const WHILE_OTHERS_RUN = { timeout: 30_000, interval: 50 };
const SUPPORTED = { citations: [{ source: 's1', stance: 'supports' as const }] };

/** A case whose history has outcomes, corrections with a reason, something retracted, taken back and changed again. */
async function lively(ref: string): Promise<string> {
  const hearings = [1, 2, 3].map((n) => ({
    id: `h${n}`,
    kind: 'main',
    date: { edtf: `2026-11-1${n}` },
    ...SUPPORTED,
  }));
  const caseId = await enter(trialDossier(ref, { hearings }));
  await team.on(caseId, lawyer.id, 'lawyer', true);
  const order = () => ({ caseId, key: randomUUID(), seen: {} });
  const done = async (doing: ReturnType<typeof enact>) => {
    const answer = await doing;
    if (!answer.ok) throw new Error(answer.reason);
    return answer.eventId;
  };
  const input = outcomeInput.parse({
    hearing: 'h3',
    what: 'adjourned',
    next: '2026-12-03',
    nextTime: '11:30',
  });
  await done(enact(lawyer.viewer, { ...order(), verb: 'record_outcome', act: recordOutcome, input }, NOW));
  for (const [at, time] of ['10:00', '10:30', '11:00'].entries()) {
    const act = { ...order(), verb: 'correct' as const, input: { at }, reason: `a slip of the pen ${at}` };
    await done(
      enact(
        lawyer.viewer,
        {
          ...act,
          act: (d: Parameters<typeof recordOutcome>[0]) => {
            d.change('hearings', 'h1', { time });
            d.describe({ summary: { en: `summary ${at}` } });
            return null;
          },
        },
        NOW,
      ),
    );
  }
  const retract = (d: Parameters<typeof recordOutcome>[0]) => {
    d.retract('h1');
    return null;
  };
  const eventId = await done(
    enact(lawyer.viewer, { ...order(), verb: 'retract', input: {}, act: retract }, NOW),
  );
  await done(undo(lawyer.viewer, { caseId, eventId, key: randomUUID() }, NOW));
  await done(
    enact(lawyer.viewer, { ...order(), verb: 'retract', input: { again: true }, act: retract }, NOW),
  );
  return caseId;
}

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  await enter(trialDossier('kz-00000'));
  lawyer = await team.join('A lawyer');
  for (const ref of ['kz-aaaaa', 'kz-bbbbb', 'kz-ccccc']) await lively(ref);
  await sealAll(NOW);
  read = await readRecord();
  const { seq, sha256 } = verifyRecord(read).end;
  noted = { seq, sha256 };
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

describe('the record’s chain', () => {
  it('holds for a record that nobody touched', () => {
    expect(verifyRecord(read, [noted]).faults).toEqual([]);
    expect(read.events.length).toBe(25);
    expect(read.seals).toHaveLength(25);
    expect(read.past.length).toBeGreaterThan(25);
  });

  it('commits to every column that an event has', async () => {
    const columns = await team.admin`select column_name as name from information_schema.columns
      where table_schema = 'record' and table_name = 'event'`;
    const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(columns.map(({ name }) => camel(String(name))).sort()).toEqual(
      Object.keys(read.events[0] ?? {}).sort(),
    );
  });

  it('seals what was committed, once, and nothing that could still have something before it', async () => {
    expect(await sealDue()).toBe(0);
    const other = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
    await other`begin`;
    await other`select pg_current_xact_id()`;
    await enter(trialDossier('kz-ddddd'));
    expect(await sealDue()).toBe(0);
    const waits = await readRecord(new Date(Date.now() + 60_000));
    expect(verifyRecord(waits, [noted])).toMatchObject({ ok: true, waiting: 1 });
    await other`rollback`;
    await other.end();
    const faultsLater = async () => {
      const late = await readRecord(new Date(Date.now() + 60_000));
      return verifyRecord(late, [noted]).faults.map(({ fault }) => fault);
    };
    await expect.poll(faultsLater, WHILE_OTHERS_RUN).toEqual(['event_not_sealed']);
    await expect.poll(() => sealDue(), WHILE_OTHERS_RUN).toBe(1);
    expect(await sealDue()).toBe(0);
    expect(verifyRecord(await readRecord(), [noted]).faults).toEqual([]);
  });
});

describe('a thousand tamperings', () => {
  it('are all noticed', () => {
    const draw = drawing(23);
    const counts = new Map<string, { done: number; alone: number }>();
    const missed: unknown[] = [];
    for (let at = 0; at < 950; ) {
      const way = WAYS_TO_TAMPER[at % WAYS_TO_TAMPER.length] ?? '';
      const copy = tampered(read, way, draw);
      if (isDeepStrictEqual(copy, read)) continue;
      at += 1;
      const count = counts.get(way) ?? { done: 0, alone: 0 };
      counts.set(way, { done: count.done + 1, alone: count.alone + (verifyRecord(copy).ok ? 0 : 1) });
      if (verifyRecord(copy, [noted]).ok) missed.push({ at, way });
    }
    expect(missed).toEqual([]);
    for (const [way, { done, alone }] of counts)
      figure(23, `${way}: ${done} of ${done} noticed, ${alone} without a noted end`);
    // Only who writes every digest and the whole chain anew needs a noted end to be noticed.
    for (const [way, { done, alone }] of counts)
      if (way !== 'rewrite') expect([way, alone]).toEqual([way, done]);
  });

  it('in the rows of the database too', async () => {
    const draw = drawing(7);
    const missed: string[] = [];
    let done = 0;
    const columns = await alterableColumns();
    const client = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
    const admin = drizzle(client);
    while (done < 60) {
      const statement = statementFor(columns, draw);
      const undone = new Error('undone');
      await admin
        .transaction(async (tx) => {
          await tx.execute('set local session_replication_role = replica');
          const [changed] = await tx.execute(
            `with changed as (${statement} returning 1) select count(*)::int as n from changed`,
          );
          const copy = await readRecordIn(tx as never, new Date());
          if (Number(changed?.n) > 0) {
            done += 1;
            if (verifyRecord(copy, [noted]).ok) missed.push(statement);
          }
          throw undone;
        })
        .catch((error: unknown) => {
          // What a check of the database refuses even to a superuser is no tampering that could be done.
          if (error !== undone && reasonOf(error) === null) throw error;
        });
    }
    await client.end();
    figure(23, `${done} of ${done} tamperings with rows of the database noticed`);
    expect(missed).toEqual([]);
  });
});

type Column = { table: string; column: string; type: string };

// Where a fact stands in its list, and whose the case is, is no part of what a case says.
const SAYS_NOTHING = ['position', 'tenant_id', 'imported_sha256', 'opened_by', 'opened_at'];
const HEAD_SAYS_NOTHING = ['version', 'ref', 'id'];

async function alterableColumns(): Promise<Column[]> {
  const facts = FACT_LISTS.map((list) => getTableName(FACT_TABLES[list]));
  const tables = [
    'event',
    'seal',
    'past_fact',
    'fact',
    'citation',
    'spelling',
    'source',
    'basis',
    'court_case',
    ...facts,
  ];
  const rows = await team.admin<Column[]>`
    select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'record' and table_name in ${team.admin(tables)} and is_generated = 'NEVER'
       and column_name not in ${team.admin(SAYS_NOTHING)}
       and not (table_name = 'court_case' and column_name in ${team.admin(HEAD_SAYS_NOTHING)})`;
  const filled: Column[] = [];
  for (const table of new Set(rows.map((row) => row.table))) {
    const [some] = await team.admin`select 1 from record.${team.admin(table)} limit 1`;
    if (some !== undefined) filled.push(...rows.filter((row) => row.table === table));
  }
  return filled;
}

const OTHER_VALUE: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  bigint: 'COLUMN + 100',
  integer: 'coalesce(COLUMN, 0) + 1',
  smallint: 'coalesce(COLUMN, 0) + 1',
  boolean: 'not coalesce(COLUMN, false)',
  date: "coalesce(COLUMN, '2026-01-01') + 1",
  jsonb: `case jsonb_typeof(COLUMN) when 'object' then COLUMN || '{"en": "tampered"}' when 'array' then COLUMN || '[{"en": "tampered"}]' else '{"en": "tampered"}' end`,
  ARRAY: 'COLUMN || (array_append(COLUMN[1:1], null))[1:1]',
  'timestamp with time zone': "coalesce(COLUMN, now()) + interval '1 microsecond'",
};

function statementFor(columns: readonly Column[], draw: (below: number) => number): string {
  const { table, column, type } = columns[draw(columns.length)] as Column;
  const row = `ctid = (select ctid from record.${table} order by ctid offset ${draw(8)} limit 1)`;
  if (draw(4) === 0) return `delete from record.${table} where ${row}`;
  const value = (OTHER_VALUE[type] ?? "coalesce(COLUMN, '') || 'x'").replaceAll('COLUMN', `"${column}"`);
  return `update record.${table} set "${column}" = ${value} where ${row}`;
}
