import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../test-database';
import { ACTS_AND_SOURCES } from './acts-and-sources';
import { PEOPLE_AND_VERDICTS } from './people-and-verdicts';
import { CASE, facts, SETTING } from './setting';

// Domain notes f1: every invariant marked P or T is tried here, as the operator, whom no row policy stops.
// Each line is a refusal with the name of the rule that gave it, or `ok` for what real reports need and must pass.

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await testDatabase();
  sql = postgres(database.urlFor('operator'), { max: 1, onnotice: () => {} });
  await sql.begin(async (tx) => {
    await tx.unsafe(SETTING);
  });
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

/** Tries one change with the facts it needs, undoes it, and tells the rule that refused it, or `ok`. */
async function attempt(statement: string, ids: Record<string, string> = {}): Promise<string> {
  const undone = new Error('undone');
  try {
    await sql.begin(async (tx) => {
      await tx.unsafe(`${facts(ids)}\n${statement}\n; set constraints all immediate;`);
      throw undone;
    });
  } catch (error) {
    if (error === undone) return 'ok';
    return error instanceof postgres.PostgresError ? (error.constraint_name ?? error.code) : String(error);
  }
  return 'ok';
}

describe('what the record refuses, and what it must take', () => {
  it.each([...PEOPLE_AND_VERDICTS, ...ACTS_AND_SOURCES])('%s', async (_, statement, ids, answer) => {
    expect(await attempt(statement, ids)).toBe(answer);
  });

  it('history is append only, also for the operator', async () => {
    await sql`insert into record.event (case_id, actor, verb, digest) values (${CASE}, 'a test', 'import', '')`;
    await expect(sql`update record.event set verb = 'nothing'`).rejects.toThrow(/permission denied/);
    await expect(sql`delete from record.event`).rejects.toThrow(/permission denied/);
    const owner = postgres(database.adminUrl, { max: 1 });
    await expect(owner`update record.event set verb = 'nothing'`).rejects.toThrow(/append only/);
    await owner.end();
  });
});
