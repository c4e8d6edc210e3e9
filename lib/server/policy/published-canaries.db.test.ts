import { afterAll, beforeAll, expect, it } from 'vitest';
import { figure } from '@/lib/db/figures';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { trialTeam } from '@/lib/db/trial-team';
import { approve, ask, enter, trialDossier } from '@/lib/docket/trial-docket';
import { canariesIn, canary, fillWithCanaries } from './canaries';

// Promise 6, for a case that is published: what lies beside it, what is past, and its facts that are not public hold
// canaries, and nothing of them comes through the gate.

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

const words = { en: 'FICTION' };
const cited = { citations: [{ source: 's1', paragraph: 1, stance: 'supports' }] };
/** One of the facts that are kept from the public, for each audience that is not the public. */
const inside = ['internal', 'partners', 'eu_confidential'].flatMap((visibility, at) => ({
  id: `st${at + 7}`,
  kind: 'searched',
  date: { edtf: '2026-05-19' },
  text: words,
  visibility,
  ...cited,
}));

async function rowsOfDocket(): Promise<{ tables: number; text: string }> {
  const tables = await team.admin`
    select relname as name from pg_class where relnamespace = 'docket'::regnamespace and relkind = 'r'`;
  let text = '';
  for (const { name } of tables)
    for (const { row } of await team.admin`select t::text as row from ${team.admin(`docket.${name}`)} t`)
      text += `${row}\n`;
  return { tables: tables.length, text };
}

it('lets nothing through the gate that is not for the public', async () => {
  const plain = trialDossier();
  const hearing = { ...plain.hearings[0], id: 'h9', visibility: 'internal', judge: 'FICTION', text: words };
  const d = trialDossier('kz-2b3c4', {
    steps: [...plain.steps, ...inside],
    hearings: [...plain.hearings, hearing],
    identifiers: [{ id: 'no1', scheme: 'erdr', value: 'FICTION-1', visibility: 'internal', ...cited }],
  });
  const caseId = await enter(d);
  const { id: by } = await team.join('FICTION lawyer');
  await team.on(caseId, by, 'lawyer', true);
  for (const table of ['case_note', 'risk_note', 'condition_private'])
    await team.admin`insert into record.${team.admin(table)} (case_id, member_id, text, circle) values (${caseId}, ${by}, 'x', 'publishable')`;
  await team.admin`insert into record.person_private (case_id, member_id, about, text, kind) values (${caseId}, ${by}, 'p1', 'x', 'contact')`;
  const filled = await fillWithCanaries(team.admin, caseId, { closed: true });
  for (const name of [
    'case_note.text',
    'person_private.text',
    'risk_note.text',
    'step.text',
    'hearing.judge',
  ])
    expect([name, filled.has(name)]).toEqual([name, true]);
  await approve(caseId);
  expect(await ask(caseId)).toBe('done');
  const { tables, text } = await rowsOfDocket();
  expect(text).toContain('harbour');
  expect(canariesIn(text)).toEqual([]);
  figure(
    6,
    `a published case with ${filled.size} columns of closed canaries: 0 of them in ${tables} tables of the docket`,
  );
});

it('would see one that came through', async () => {
  const [step] = await team.admin`select case_id from record.step where id = 'st1'`;
  // A change by nobody's act, past the triggers that would refuse it.
  await team.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update record.step set text = ${tx.json({ en: `{{p1}} was arrested. ${canary(1)}` })} where id = 'st1'`;
  });
  await approve(String(step?.case_id));
  expect(await ask(String(step?.case_id))).toBe('done');
  expect(canariesIn((await rowsOfDocket()).text)).not.toEqual([]);
});
