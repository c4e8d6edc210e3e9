import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure } from '@/lib/db/figures';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { enact, type Order } from './enact';
import { type OutcomeInput, outcomeInput } from './outcome-input';
import { recordOutcome } from './record-outcome';

const KEYS = 50;
const SENDS = 16;
const NOW = new Date('2026-11-20T07:00:00Z');

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let caseId: string;

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  const citations = [{ source: 's1', stance: 'supports' }];
  const hearings = Array.from({ length: KEYS + 2 }, (_, at) => ({
    id: `h${at + 1}`,
    kind: 'main',
    date: { edtf: '2026-11-19' },
    citations,
  }));
  caseId = await enter(trialDossier('kz-idemp', { hearings }));
  lawyer = await team.join('A lawyer');
  await team.on(caseId, lawyer.id, 'lawyer', true);
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

const order = (hearing: string, fields: Record<string, unknown> = {}): Order<OutcomeInput> => ({
  caseId,
  key: randomUUID(),
  verb: 'record_outcome',
  act: recordOutcome,
  input: outcomeInput.parse({ hearing, what: 'adjourned', next: '2026-12-03', ...fields }),
  seen: { [hearing]: 1 },
});
const eventsAbout = async (hearing: string) =>
  (
    await team.admin`select id from record.event where case_id = ${caseId} and verb = 'record_outcome'
      and facts @> array[${hearing}]`
  ).length;

describe('promise 12: however often it is sent, it is recorded once', () => {
  it(`${KEYS} keys, each sent ${SENDS} times at once, give ${KEYS} effects and one answer a key`, async () => {
    const orders = Array.from({ length: KEYS }, (_, at) => order(`h${at + 1}`));
    let recorded = 0;
    for (const sent of orders) {
      const answers = await Promise.all(Array.from({ length: SENDS }, () => enact(lawyer.viewer, sent, NOW)));
      expect(new Set(answers.map((one) => one.ok && one.eventId)).size).toBe(1);
      recorded += answers.filter((one) => one.ok && !one.again).length;
    }
    expect(recorded).toBe(KEYS);
    const [counted] = await team.admin`select count(*)::int as events,
        (select count(*)::int from record.hearing where case_id = ${caseId} and outcome = 'adjourned') as outcomes,
        (select count(*)::int from record.hearing where case_id = ${caseId} and date_edtf = '2026-12-03') as next
      from record.event where case_id = ${caseId} and verb = 'record_outcome'`;
    expect(counted).toEqual({ events: KEYS, outcomes: KEYS, next: KEYS });
    const others = await Promise.all(
      orders.map((sent) =>
        enact(lawyer.viewer, { ...sent, input: { ...sent.input, next: '2026-12-04' } }, NOW),
      ),
    );
    expect(others.filter((one) => !one.ok && one.reason === 'key_reused')).toHaveLength(KEYS);
    figure(
      12,
      `${KEYS} keys × ${SENDS} parallel sends gave ${recorded} effects; ${others.length} reused keys refused`,
    );
  });

  it('what breaks off before the commit leaves nothing, and the same order then takes effect once', async () => {
    const sent = order(`h${KEYS + 1}`);
    const cut: Order<OutcomeInput> = {
      ...sent,
      act: (...given: Parameters<typeof recordOutcome>) => {
        recordOutcome(...given);
        throw new Error('cut off');
      },
    };
    await expect(enact(lawyer.viewer, cut, NOW)).rejects.toThrow();
    expect(await eventsAbout(`h${KEYS + 1}`)).toBe(0);
    expect(await enact(lawyer.viewer, sent, NOW)).toMatchObject({ ok: true, again: false });
    expect(await enact(lawyer.viewer, sent, NOW)).toMatchObject({ ok: true, again: true });
    expect(await eventsAbout(`h${KEYS + 1}`)).toBe(1);
  });

  it('an answer that was lost after the commit is given again, with the same event', async () => {
    const sent = order(`h${KEYS + 2}`);
    const lost = await enact(lawyer.viewer, sent, NOW);
    const again = await enact(lawyer.viewer, sent, NOW);
    expect(again).toEqual({ ...lost, facts: [], again: true });
    expect(await eventsAbout(`h${KEYS + 2}`)).toBe(1);
  });
});
