import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { compile } from '@/lib/dossiers/compile';
import type { Dossier } from '@/lib/dossiers/dossier';
import { type Enacted, enact } from './enact';
import { outcomeInput } from './outcome-input';
import { recordOutcome } from './record-outcome';
import { undo } from './undo';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let reviewer: TrialMember;
let stranger: TrialMember;
let next = 0;

const NOW = new Date('2026-11-20T07:00:00Z');
const SUPPORTED = { citations: [{ source: 's1', stance: 'supports' as const }] };

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  await enter(trialDossier('kz-zzzzz'));
  lawyer = await team.join('A lawyer');
  reviewer = await team.join('A reviewer');
  stranger = await team.join('A stranger', 'Another office');
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

/** A case of its own with a hearing on the day of the test, the lawyer and the reviewer on it. */
async function caseWithHearing(): Promise<string> {
  next += 1;
  const hearings = [{ id: 'h1', kind: 'main', date: { edtf: '2026-11-20' }, time: '10:00', ...SUPPORTED }];
  const caseId = await enter(trialDossier(`kz-e${String(next).padStart(4, '0')}`, { hearings }));
  await team.on(caseId, lawyer.id, 'lawyer', true);
  await team.on(caseId, reviewer.id, 'reviewer');
  return caseId;
}

const order = (caseId: string, fields: Record<string, unknown> = {}, key: string = randomUUID()) => ({
  caseId,
  key,
  verb: 'record_outcome' as const,
  act: recordOutcome,
  input: outcomeInput.parse({
    hearing: 'h1',
    what: 'adjourned',
    next: '2026-12-03',
    nextTime: '11:30',
    ...fields,
  }),
  seen: { h1: 1 },
});
const read = (caseId: string): Promise<Dossier> => as(lawyer.viewer, ({ tx }) => compile(tx, caseId));
const events = (caseId: string) =>
  team.admin`select * from record.event where case_id = ${caseId} order by id`;

describe('an act in the record', () => {
  it('enters the outcome, the next hearing, the source and one event, together', async () => {
    const caseId = await caseWithHearing();
    const done = await enact(lawyer.viewer, order(caseId), NOW);
    expect(done).toMatchObject({ ok: true, again: false });
    const d = await read(caseId);
    expect(d.hearings).toMatchObject([
      { id: 'h1', outcome: 'adjourned', adjournedTo: 'h2' },
      {
        id: 'h2',
        date: { edtf: '2026-12-03' },
        time: '11:30',
        citations: [{ source: 's2', stance: 'supports' }],
      },
    ]);
    expect(d.sources[1]).toMatchObject({ kind: 'in_court', published: { edtf: '2026-11-20' } });
    const [, event] = await events(caseId);
    expect(event).toMatchObject({ verb: 'record_outcome', actor: 'A lawyer', facts: ['h1', 'h2', 's2'] });
  });

  it('is entered once however often it is sent, and the key of another order is refused', async () => {
    const caseId = await caseWithHearing();
    const sent = order(caseId);
    const answers = await Promise.all(Array.from({ length: 8 }, () => enact(lawyer.viewer, sent, NOW)));
    expect(answers.filter((a) => a.ok && !a.again)).toHaveLength(1);
    expect(new Set(answers.map((a) => a.ok && a.eventId)).size).toBe(1);
    expect(await events(caseId)).toHaveLength(2);
    const other = { ...sent, input: { ...sent.input, what: 'held' as const } };
    expect(await enact(lawyer.viewer, other, NOW)).toEqual({ ok: false, reason: 'key_reused' });
  });

  it('of two people at once, the second sees what the first entered, and nothing is overwritten', async () => {
    const caseId = await caseWithHearing();
    const answers = await Promise.all([
      enact(lawyer.viewer, order(caseId), NOW),
      enact(lawyer.viewer, order(caseId, { what: 'held' }), NOW),
    ]);
    const refused = answers.find((a) => !a.ok) as Extract<Enacted, { reason: 'conflict' }>;
    expect(refused.conflict).toMatchObject([{ id: 'h1', list: 'hearings', version: 2 }]);
    expect(await events(caseId)).toHaveLength(2);
  });

  it('is not there for a stranger, nor for a reviewer to write', async () => {
    const caseId = await caseWithHearing();
    for (const { viewer } of [stranger, reviewer])
      expect(await enact(viewer, order(caseId), NOW)).toEqual({ ok: false, reason: 'not_found' });
    expect(await enact(lawyer.viewer, order(randomUUID()), NOW)).toEqual({ ok: false, reason: 'not_found' });
  });

  it('leaves nothing of what is refused', async () => {
    const caseId = await caseWithHearing();
    const late = order(caseId, { next: '2026-11-19' });
    expect(await enact(lawyer.viewer, late, NOW)).toMatchObject({
      ok: false,
      reason: 'next_is_earlier',
      field: 'next',
    });
    const twice = { ...order(caseId), act: () => null };
    expect(await enact(lawyer.viewer, twice, NOW)).toEqual({ ok: false, reason: 'nothing_changed' });
    expect(await events(caseId)).toHaveLength(1);
    expect((await read(caseId)).sources).toHaveLength(1);
  });

  it('is taken back within ten minutes, not later, and both stay in the history', async () => {
    const caseId = await caseWithHearing();
    const before = await read(caseId);
    const done = await enact(lawyer.viewer, order(caseId), NOW);
    const eventId = done.ok ? done.eventId : 0;
    const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
    const back = (minutes: number, who = lawyer) =>
      undo(who.viewer, { caseId, eventId, key: randomUUID() }, minutesLater(minutes));
    expect(await back(11)).toMatchObject({ reason: 'too_late' });
    expect(await back(1, stranger)).toMatchObject({ reason: 'not_found' });
    expect(await back(9)).toMatchObject({ ok: true });
    expect((await read(caseId)).hearings).toEqual(before.hearings);
    expect(await back(9)).toMatchObject({ reason: 'changed_since' });
    expect((await events(caseId)).map((e) => e.verb)).toEqual(['import', 'record_outcome', 'undo']);
    const past =
      await team.admin`select id, version from record.past_fact where case_id = ${caseId} order by id, version`;
    expect([...past]).toEqual([
      { id: 'h1', version: 1 },
      { id: 'h1', version: 2 },
      { id: 'h2', version: 1 },
    ]);
    // The id of what was taken back is not given again.
    await enact(lawyer.viewer, { ...order(caseId), seen: {} }, minutesLater(9));
    expect((await read(caseId)).hearings.map(({ id }) => id)).toEqual(['h1', 'h3']);
  });
});
