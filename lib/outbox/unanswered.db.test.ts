import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterOutcome } from '@/lib/acts/enter-outcome';
import { outcomeInput } from '@/lib/acts/outcome-input';
import { findSignedInByHash, type SignedIn } from '@/lib/auth/signed-in';
import { shiftDays } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { compile } from '@/lib/dossiers/compile';
import { listWaiting } from './open-items';
import { recordEntered } from './record-entered';
import { sendItems } from './send-items';
import { switchOn } from './switch-on';
import { deviceOutbox } from './trial-device';

// The form was open when the network went: the outbox sends it under the form's own key.

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let who: SignedIn;
let next = 0;

const TODAY = courtDay(new Date());
const CITED = { citations: [{ source: 's1', stance: 'supports' as const }] };
const TYPED = { what: ['adjourned'], next: [shiftDays(TODAY, 9)], source: ['in_court'], language: ['en'] };

beforeAll(async () => {
  process.env.DOCKET_SECRETS_KEY ??= 'only-for-tests';
  database = await testDatabase();
  team = trialTeam(database);
  const { viewer, id } = await team.join('A lawyer');
  const found = viewer.kind === 'member' ? await findSignedInByHash(viewer.sessionHash) : null;
  if (found === null) throw new Error(`${id} is not signed in`);
  who = found;
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

async function hearingToday() {
  next += 1;
  const ref = `kz-u${String(next).padStart(4, '0')}`;
  const hearings = [{ id: 'h1', kind: 'main', date: { edtf: TODAY }, ...CITED }];
  const caseId = await enter(trialDossier(ref, { hearings }));
  await team.on(caseId, who.member.id, 'lawyer');
  return { ref, caseId, fields: { ...TYPED, ref: [ref], hearing: ['h1'], version: ['1'] } };
}

async function sealAndSend(fields: Record<string, string[]>, key: string) {
  const on = await switchOn(who, 'en');
  const item = await deviceOutbox().seal(on, key, new Date().toISOString(), { fields });
  const [answer] = await sendItems(who, [item], recordEntered, 'en');
  return answer;
}

/** What the form's own action does with the same fields. */
const throughTheForm = (ref: string, key: string) => {
  const input = outcomeInput.parse({ hearing: 'h1', what: 'adjourned', next: TYPED.next[0], language: 'en' });
  return as(who.viewer, (ctx) =>
    enterOutcome(ctx, { ...input, ref, version: 1 } as typeof input, { ref, version: 1, key, locale: 'en' }),
  );
};
const hearingsOf = async (caseId: string) =>
  (await as(who.viewer, ({ tx }) => compile(tx, caseId))).hearings.map(({ outcome }) => outcome);

describe('a form that got no answer', () => {
  it('is recorded from the outbox', async () => {
    const { caseId, fields } = await hearingToday();
    expect(await sealAndSend(fields, randomUUID())).toMatchObject({ answer: 'recorded' });
    expect(await hearingsOf(caseId)).toEqual(['adjourned', undefined]);
  });

  it('is recorded once, whether the answer or the question was lost', async () => {
    const [first, second] = [await hearingToday(), await hearingToday()];
    const [one, two] = [randomUUID(), randomUUID()];
    expect(await throughTheForm(first.ref, one)).toMatchObject({ ok: true });
    expect(await sealAndSend(first.fields, one)).toMatchObject({ answer: 'recorded' });
    expect(await sealAndSend(second.fields, two)).toMatchObject({ answer: 'recorded' });
    expect(await throughTheForm(second.ref, two)).toMatchObject({ ok: true });
    expect(await hearingsOf(first.caseId)).toEqual(['adjourned', undefined]);
    expect(await hearingsOf(second.caseId)).toEqual(['adjourned', undefined]);
    expect(await as(who.viewer, listWaiting)).toEqual([]);
  });

  it('about a case that is not the member’s records nothing', async () => {
    const ref = 'kz-u9999';
    const caseId = await enter(trialDossier(ref, { hearings: [{ id: 'h1', kind: 'main', ...CITED }] }));
    const fields = { ...TYPED, ref: [ref], hearing: ['h1'], version: ['1'] };
    expect(await sealAndSend(fields, randomUUID())).toMatchObject({
      answer: 'unreadable',
    });
    const [row] = await team.admin`select outcome from record.hearing where case_id = ${caseId}`;
    expect(row).toEqual({ outcome: null });
  });
});
