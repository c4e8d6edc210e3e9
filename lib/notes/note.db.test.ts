import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { as, type Context } from '@/lib/db/as';
import { reasonOf, sqlState } from '@/lib/db/errors';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { NOTE_KINDS, type NoteInput } from './note';
import { listNotes, listPrivate } from './queries';
import { keepPrivate, writeNote } from './write-note';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
const REF = 'kz-nnnnn';
let caseId: string;
let people: Record<'lawyer' | 'other' | 'monitor' | 'reviewer' | 'former' | 'stranger', TrialMember>;

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  caseId = await enter(trialDossier(REF));
  const join = (name: string) => team.join(name);
  people = {
    lawyer: await join('A lawyer'),
    other: await join('Another lawyer'),
    monitor: await join('A monitor'),
    reviewer: await join('A reviewer'),
    former: await join('A former lawyer'),
    stranger: await team.join('A stranger', 'Another office'),
  };
  await team.on(caseId, people.lawyer.id, 'lawyer', true);
  await team.on(caseId, people.other.id, 'lawyer');
  await team.on(caseId, people.monitor.id, 'monitor');
  await team.on(caseId, people.reviewer.id, 'reviewer');
  await team.on(caseId, people.former.id, 'lawyer');
  await team.admin`update auth.case_member set until = now() where member_id = ${people.former.id}`;
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

const by = <T>(who: TrialMember, work: (ctx: Context) => Promise<T>) => as(who.viewer, work);
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => reasonOf(error) ?? sqlState(error),
  );
const write = (who: TrialMember, told: Partial<NoteInput>) =>
  by(who, (ctx) => writeNote(ctx, { ref: REF, kind: 'note', circle: 'team', text: 'a text', ...told }));

it.each(NOTE_KINDS)('a %s is read in its circle and nowhere else', async (kind) => {
  const { lawyer, monitor } = people;
  for (const circle of ['counsel', 'team', 'publishable'] as const)
    expect(await write(lawyer, { kind, circle, text: `for ${circle}`, about: 'p1' })).toEqual({ ok: true });
  expect(await write(monitor, { kind, circle: 'counsel' })).toEqual({ ok: false, reason: 'not_counsel' });
  const read = async (who: TrialMember) =>
    (await by(who, (ctx) => listNotes(ctx, caseId, kind))).map(({ circle }) => circle).toSorted();
  expect({
    lawyer: await read(lawyer),
    other: await read(people.other),
    monitor: await read(monitor),
    reviewer: await read(people.reviewer),
    former: await read(people.former),
    stranger: await read(people.stranger),
  }).toEqual({
    lawyer: ['counsel', 'publishable', 'team'],
    other: ['counsel', 'publishable', 'team'],
    monitor: ['publishable', 'team'],
    reviewer: ['publishable', 'team'],
    former: [],
    stranger: [],
  });
});

it('a note is corrected by its author alone, within its circle, and nothing of it is lost', async () => {
  const { lawyer, other, monitor } = people;
  await write(lawyer, { text: 'first', circle: 'team' });
  const [note] = await by(lawyer, (ctx) => listNotes(ctx, caseId, 'note'));
  const replaces = note?.id;
  expect(await refusalOf(write(other, { text: 'not mine', replaces }))).toBe('case_note_replaces_own');
  expect(await refusalOf(write(lawyer, { text: 'hidden', circle: 'counsel', replaces }))).toBe(
    'case_note_replaces_own',
  );
  expect(await write(lawyer, { text: 'second', replaces })).toEqual({ ok: true });
  expect(await refusalOf(write(lawyer, { text: 'third', replaces }))).toBe('case_note_replaced_once');
  const [now] = await by(monitor, (ctx) => listNotes(ctx, caseId, 'note'));
  expect(now).toMatchObject({ text: 'second', author: 'A lawyer', mine: false, past: [{ text: 'first' }] });
});

it('contacts and relatives are counsel’s alone', async () => {
  const { lawyer, other, monitor, reviewer, stranger } = people;
  const told = { ref: REF, about: 'p1', kind: 'relative' as const, text: 'a sister in another town' };
  expect(await by(lawyer, (ctx) => keepPrivate(ctx, told))).toEqual({ ok: true });
  for (const who of [monitor, reviewer, stranger]) {
    expect(await by(who, (ctx) => keepPrivate(ctx, told))).toEqual({ ok: false, reason: 'not_found' });
    expect(await by(who, (ctx) => listPrivate(ctx, caseId))).toEqual([]);
  }
  expect(await by(other, (ctx) => listPrivate(ctx, caseId))).toMatchObject([
    { text: told.text, mine: false },
  ]);
});

it('the database refuses what the verbs would: another’s name, counsel’s circle, reviewers, change and deletion', async () => {
  const { monitor, lawyer, reviewer } = people;
  const insert = (member: string, circle: string) =>
    sql`insert into record.case_note (case_id, member_id, circle, text) values (${caseId}, ${member}, ${circle}, 'x')`;
  const raw = (who: TrialMember, statement: ReturnType<typeof sql>) =>
    refusalOf(by(who, ({ tx }) => tx.execute(statement)));
  expect(await raw(monitor, insert(monitor.id, 'team'))).toBe('done');
  expect(await raw(monitor, insert(lawyer.id, 'team'))).toBe('42501');
  expect(await raw(monitor, insert(monitor.id, 'counsel'))).toBe('42501');
  expect(await raw(reviewer, insert(reviewer.id, 'team'))).toBe('42501');
  for (const table of ['case_note', 'risk_note', 'condition_private', 'person_private']) {
    const name = sql.identifier(table);
    expect(await raw(lawyer, sql`update record.${name} set text = 'x'`)).toBe('42501');
    expect(await raw(lawyer, sql`delete from record.${name}`)).toBe('42501');
    for (const role of ['docket_publisher', 'docket_auth', 'docket_public', 'docket_sealer']) {
      const [may] =
        await team.admin`select has_table_privilege(${role}, ${`record.${table}`}, 'select') as may`;
      expect([role, table, may?.may]).toEqual([role, table, false]);
    }
  }
});

it('is written once however often its form is sent, and the same form takes no other words', async () => {
  const { lawyer, other } = people;
  const key = crypto.randomUUID();
  const told = { ref: REF, kind: 'note', circle: 'team', text: 'tapped twice' } as const;
  const send = (who: TrialMember, text: string = told.text) =>
    by(who, (ctx) => writeNote(ctx, { ...told, text }, key));
  expect(await Promise.all([send(lawyer), send(lawyer), send(lawyer)])).toEqual(Array(3).fill({ ok: true }));
  expect(await send(lawyer, 'other words')).toEqual({ ok: false, reason: 'key_reused' });
  expect(await send(other)).toEqual({ ok: false, reason: 'key_reused' });
  const shown = await by(lawyer, (ctx) => listNotes(ctx, caseId, 'note'));
  expect(shown.filter(({ text }) => text === told.text)).toHaveLength(1);
  const kept = { ref: REF, about: 'p1', kind: 'contact', text: 'kept once' } as const;
  for (let n = 0; n < 2; n += 1)
    expect(await by(lawyer, (ctx) => keepPrivate(ctx, kept, key))).toEqual({ ok: true });
  const persons = await by(lawyer, (ctx) => listPrivate(ctx, caseId));
  expect(persons.filter(({ text }) => text === kept.text)).toHaveLength(1);
});
