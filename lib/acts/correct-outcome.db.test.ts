import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { compile } from '@/lib/dossiers/compile';
import type { CaseDraft } from './draft';
import { enact } from './enact';
import { enterOutcome } from './enter-outcome';
import { readHearingFile } from './hearing-file';
import { outcomeInput } from './outcome-input';
import { undo } from './undo';

const NOW = new Date('2026-11-20T07:00:00Z');

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let colleague: TrialMember;
let next = 0;

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  await enter(trialDossier('kz-zzzzz'));
  lawyer = await team.join('A lawyer');
  colleague = await team.join('A colleague');
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

async function caseWithHearing(): Promise<{ caseId: string; ref: string }> {
  next += 1;
  const ref = `kz-c${String(next).padStart(4, '0')}`;
  const citations = [{ source: 's1', stance: 'supports' }];
  const hearings = [{ id: 'h1', kind: 'main', date: { edtf: '2026-11-20' }, time: '10:00', citations }];
  const charges = [{ id: 'c1', party: 'y1', described: { en: 'a post' }, stage: 'on_trial', citations }];
  const caseId = await enter(trialDossier(ref, { hearings, charges }));
  await team.on(caseId, lawyer.id, 'lawyer', true);
  await team.on(caseId, colleague.id, 'lawyer');
  return { caseId, ref };
}

type Sent = { ref: string; version: number; since?: number; why?: string; insisted?: boolean; key?: string };
const send = (who: TrialMember, fields: Record<string, unknown>, sent: Sent) =>
  as(
    who.viewer,
    (ctx) =>
      enterOutcome(ctx, outcomeInput.parse({ hearing: 'h1', ...fields }), {
        key: randomUUID(),
        locale: 'en',
        ...sent,
      }),
    NOW,
  );
const read = (caseId: string) => as(lawyer.viewer, ({ tx }) => compile(tx, caseId));
const ADJOURNED = { what: 'adjourned', next: '2026-12-03', nextTime: '11:30' };

describe('an outcome that stands', () => {
  it('is corrected with a reason; a next hearing that only moves keeps its id, and the old value is kept', async () => {
    const { caseId, ref } = await caseWithHearing();
    expect(await send(lawyer, ADJOURNED, { ref, version: 1 })).toMatchObject({ ok: true });
    const why = 'The judge said the fifth.';
    expect(
      await send(colleague, { ...ADJOURNED, next: '2026-12-05' }, { ref, version: 2, why }),
    ).toMatchObject({
      ok: true,
    });
    const { hearings } = await read(caseId);
    expect(hearings.map(({ id, date, time }) => [id, date?.edtf, time])).toEqual([
      ['h1', '2026-11-20', '10:00'],
      ['h2', '2026-12-05', '11:30'],
    ]);
    const past = await team.admin`select body -> 'date' ->> 'edtf' as date, reason from record.past_fact
      where case_id = ${caseId} and id = 'h2'`;
    expect([...past]).toEqual([{ date: '2026-12-03', reason: why }]);
  });

  it('takes out what had followed when something else came of it, and undoing the correction brings it back', async () => {
    const { caseId, ref } = await caseWithHearing();
    await send(lawyer, { what: 'custody_extended', party: 'y1', until: '2027-01-20' }, { ref, version: 1 });
    const extended = await read(caseId);
    expect(extended.custodyOrders).toHaveLength(1);
    expect(await send(lawyer, { what: 'held' }, { ref, version: 2, why: 'wrong tile' })).toMatchObject({
      ok: true,
    });
    const corrected = await read(caseId);
    expect(corrected.custodyOrders).toEqual([]);
    expect(corrected.decisions).toEqual([]);
    const file = await as(lawyer.viewer, (ctx) => readHearingFile(ctx, ref, 'h1'), NOW);
    const eventId = file?.entered?.eventId ?? 0;
    expect(file?.undoMinutes).toBe(10);
    expect(await undo(lawyer.viewer, { caseId, eventId, key: randomUUID() }, NOW)).toMatchObject({
      ok: true,
    });
    const back = await read(caseId);
    expect(back.custodyOrders).toEqual(extended.custodyOrders);
    expect(back.hearings[0]?.outcome).toBe('held');
    // What came back still follows from it, so that another correction takes it out again.
    const again = { ref, version: 2, why: 'wrong tile after all' };
    expect(
      await send(lawyer, { what: 'requalified', charge: 'c1', newCharge: 'another' }, again),
    ).toMatchObject({ ok: true });
    expect(await send(lawyer, { what: 'held' }, again)).toMatchObject({ ok: true });
    const d = await read(caseId);
    expect([d.custodyOrders, d.requalifications, d.charges.map(({ id }) => id)]).toEqual([[], [], ['c1']]);
  });

  it('is not corrected while something else rests on what followed', async () => {
    const { caseId, ref } = await caseWithHearing();
    await send(lawyer, { what: 'verdict' }, { ref, version: 1 });
    const citations = [{ source: 's1', stance: 'supports' as const }];
    const entered = await enact(lawyer.viewer, {
      caseId,
      key: randomUUID(),
      verb: 'enter_decision',
      input: null,
      act: (draft: CaseDraft) => {
        draft.add('findings', { decision: 'd1', party: 'y1', outcome: 'guilty', citations });
        return null;
      },
    });
    expect(entered).toMatchObject({ ok: true });
    const answer = await send(lawyer, { what: 'held' }, { ref, version: 2, why: 'wrong tile' });
    expect(answer).toEqual({ ok: false, reason: 'others_rest_on_it' });
  });

  it('does not take a correction made from a state that another correction has changed', async () => {
    const { ref } = await caseWithHearing();
    await send(lawyer, { what: 'custody_extended', party: 'y1', until: '2027-01-20' }, { ref, version: 1 });
    const file = await as(lawyer.viewer, (ctx) => readHearingFile(ctx, ref, 'h1'), NOW);
    const sent = { ref, version: 2, since: file?.entered?.eventId, why: 'wrong day' };
    const until = (day: string) => ({ what: 'custody_extended', party: 'y1', until: day });
    expect(await send(lawyer, until('2027-01-21'), sent)).toMatchObject({ ok: true });
    const answer = await send(colleague, until('2027-01-22'), sent);
    const theirs = 'conflict' in answer ? answer.conflict.theirs : [];
    expect(theirs.at(-1)?.value).toContain('order on custody');
  });

  it('of two people at once: the second sees both in words, may insist, and may send that twice', async () => {
    const { caseId, ref } = await caseWithHearing();
    await send(lawyer, ADJOURNED, { ref, version: 1 });
    const refused = await send(colleague, { what: 'held' }, { ref, version: 1 });
    expect(refused).toMatchObject({
      conflict: {
        yours: [{ label: 'What came of it?', value: 'held' }],
        seen: { version: '2', insisted: 'yes' },
      },
    });
    const theirs = 'conflict' in refused ? refused.conflict.theirs : [];
    expect(theirs).toContainEqual({ label: 'Outcome', value: 'adjourned' });
    expect(theirs).toContainEqual({ label: 'Next hearing', value: 'main trial, 3 December 2026' });
    const sent = { ref, version: 2, insisted: true, key: randomUUID() };
    for (let time = 1; time <= 2; time += 1)
      expect(await send(colleague, { what: 'held' }, sent)).toMatchObject({ ok: true });
    expect((await read(caseId)).hearings).toHaveLength(1);
    const events = await team.admin`select verb from record.event where case_id = ${caseId} order by id`;
    expect(events.map(({ verb }) => verb)).toEqual(['import', 'record_outcome', 'correct']);
  });
});
