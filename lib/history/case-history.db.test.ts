import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CaseDraft } from '@/lib/acts/draft';
import { enact } from '@/lib/acts/enact';
import { findSignedInByHash } from '@/lib/auth/signed-in';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { writeNote } from '@/lib/notes/write-note';
import { readCaseHistory } from './case-history';
import { readMyData } from './my-data';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let reviewer: TrialMember;
let stranger: TrialMember;
let caseId: string;
const REF = 'kz-hhhhh';

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  caseId = await enter(trialDossier(REF));
  await enter(trialDossier('kz-other'));
  lawyer = await team.join('A lawyer');
  reviewer = await team.join('A reviewer');
  stranger = await team.join('A stranger', 'Another office');
  await team.on(caseId, lawyer.id, 'lawyer', true);
  await team.on(caseId, reviewer.id, 'reviewer');
  for (const [at, time] of ['11:00', '12:00'].entries()) {
    const order = {
      caseId,
      key: randomUUID(),
      verb: 'correct' as const,
      input: { at },
      reason: `reason ${at}`,
    };
    const done = await enact(lawyer.viewer, {
      ...order,
      act: (draft: CaseDraft) => {
        draft.change('hearings', 'h1', { time });
        return null;
      },
    });
    expect(done.ok).toBe(true);
  }
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

const read = (who: TrialMember, wanted = {}) => as(who.viewer, (ctx) => readCaseHistory(ctx, REF, wanted));

it('tells the team who changed what, before and after, with the reason; strangers nothing', async () => {
  const history = await read(reviewer);
  expect(history?.entries.map(({ verb, actor, reason }) => [verb, actor, reason])).toEqual([
    ['correct', 'A lawyer', 'reason 1'],
    ['correct', 'A lawyer', 'reason 0'],
    ['import', 'A trial', null],
  ]);
  const times = history?.entries.slice(0, 2).map(({ changes: [change] }) => {
    const [was, is] = [change?.was, change?.is] as { time?: string }[];
    return [change?.id, was?.time, is?.time];
  });
  expect(times).toEqual([
    ['h1', '11:00', '12:00'],
    ['h1', '10:00', '11:00'],
  ]);
  expect(await read(stranger)).toBeNull();
});

it('tells of one fact alone, and goes on from an event', async () => {
  const of = await read(lawyer, { fact: 'h1' });
  expect(of?.entries.map(({ changes }) => changes.map(({ id }) => id))).toEqual([['h1'], ['h1'], ['h1']]);
  expect((await read(lawyer, { fact: 'y2' }))?.entries).toHaveLength(1);
  const before = of?.entries[0]?.eventId;
  expect((await read(lawyer, { before }))?.entries).toHaveLength(2);
});

it('gives out all of one’s own data and nothing of another’s', async () => {
  const note = (who: TrialMember, text: string) =>
    as(who.viewer, (ctx) => writeNote(ctx, { ref: REF, kind: 'note', circle: 'team', text }));
  const monitor = await team.join('A monitor');
  await team.on(caseId, monitor.id, 'monitor');
  await note(lawyer, 'my own words');
  await note(monitor, 'the words of a monitor');
  const dataOf = async ({ viewer }: TrialMember) => {
    const signedIn = await findSignedInByHash(viewer.kind === 'member' ? viewer.sessionHash : '');
    if (signedIn === null) throw new Error('not signed in');
    return readMyData(signedIn);
  };
  const mine = await dataOf(lawyer);
  expect(mine).toMatchObject({ account: { name: 'A lawyer' }, notes: { case: [{ text: 'my own words' }] } });
  expect(mine.sessions).toHaveLength(1);
  expect(mine.events.map(({ verb }) => verb)).toEqual(['correct', 'correct']);
  expect(mine.cases.map(({ dossier }) => dossier.ref)).toEqual([REF]);
  const text = JSON.stringify(mine);
  for (const gone of ['the words of a monitor', lawyer.token, 'kz-other']) expect(text).not.toContain(gone);
  expect(lawyer.viewer.kind === 'member' && text.includes(lawyer.viewer.sessionHash)).toBe(false);
  expect((await dataOf(stranger)).cases).toEqual([]);
});
