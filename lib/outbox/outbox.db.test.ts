import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { destroyEndedOutboxKeys } from '@/lib/auth/outbox-key';
import { revokeSession } from '@/lib/auth/session';
import { findSignedInByHash, type SignedIn } from '@/lib/auth/signed-in';
import { shiftDays } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { compile } from '@/lib/dossiers/compile';
import { choose } from './choose';
import { listWaiting } from './open-items';
import { recordEntered } from './record-entered';
import type { SealedItem } from './sealed-item';
import { sendItems } from './send-items';
import { type SwitchedOn, switchOff, switchOn } from './switch-on';
import { deviceOutbox } from './trial-device';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let next = 0;

const NOW = new Date();
const TODAY = courtDay(NOW);
const HOUR = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const SUPPORTED = { citations: [{ source: 's1', stance: 'supports' as const }] };
const CANARY = 'Қанарейка Canaryeva';

beforeAll(async () => {
  process.env.DOCKET_SECRETS_KEY ??= 'only-for-tests';
  database = await testDatabase();
  team = trialTeam(database);
  await enter(trialDossier('kz-zzzzz'));
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

const hearingOn = (id: string, days: number, more: object = {}) => ({
  id,
  kind: 'main',
  date: { edtf: shiftDays(TODAY, days) },
  time: '10:00',
  ...SUPPORTED,
  ...more,
});

/** A lawyer on a case of their own with a hearing today, signed in, and the case. */
async function lawyerWithCase(hearings: object[] = [hearingOn('h1', 0)]) {
  next += 1;
  const caseId = await enter(trialDossier(`kz-o${String(next).padStart(4, '0')}`, { hearings }));
  const lawyer = await team.join(`A lawyer ${CANARY}`);
  await team.on(caseId, lawyer.id, 'lawyer', true);
  return { caseId, lawyer, who: await signedIn(lawyer) };
}

async function signedIn({ viewer }: TrialMember): Promise<SignedIn> {
  const who = viewer.kind === 'member' ? await findSignedInByHash(viewer.sessionHash) : null;
  if (who === null) throw new Error('not signed in');
  return who;
}

const seal = (
  { id, publicKey, hearings }: SwitchedOn,
  fields: Record<string, string[]>,
  at = 0,
): Promise<SealedItem> =>
  deviceOutbox().seal({ id, publicKey }, randomUUID(), NOW.toISOString(), {
    code: hearings[at]?.code,
    fields,
  });
const ADJOURNED = {
  what: ['adjourned'],
  reason: ['judge'],
  next: [shiftDays(TODAY, 9)],
  nextTime: ['11:30'],
};
const send = (who: SignedIn, items: SealedItem[], now = NOW) =>
  sendItems(who, items, recordEntered, 'en', now);
const hearingsOf = async (who: SignedIn, caseId: string) =>
  (await as(who.viewer, ({ tx }) => compile(tx, caseId))).hearings;
const keysOf = async (who: SignedIn) =>
  Number(
    (await team.admin`select count(*) as n from auth.outbox_key where member_id = ${who.member.id}`)[0]?.n,
  );
const codesOf = async (who: SignedIn) =>
  Number(
    (await team.admin`select count(*) as n from record.outbox_hearing where member_id = ${who.member.id}`)[0]
      ?.n,
  );

describe('switched on', () => {
  it('gives the hearings of the next seven days by time, court and a random code, and no name or reference', async () => {
    const ahead = [hearingOn('h1', 0), hearingOn('h2', 7), hearingOn('h3', 8), hearingOn('h4', -1)];
    const { who } = await lawyerWithCase([...ahead, hearingOn('h5', 1, { outcome: 'cancelled' })]);
    const on = await switchOn(who, 'ru', NOW);
    expect(on.hearings.map(({ date, time }) => [date, time])).toEqual([
      [TODAY, '10:00'],
      [shiftDays(TODAY, 7), '10:00'],
    ]);
    expect(Object.keys(on.hearings[0] ?? {}).sort()).toEqual([
      'code',
      'court',
      'date',
      'day',
      'time',
      'zone',
    ]);
    expect(new Set(on.hearings.map(({ code }) => code)).size).toBe(2);
    expect(JSON.stringify(on)).not.toMatch(new RegExp(`${CANARY}|kz-o|"h[1-9]"`));
  });

  it('again gives the same key and codes; the private half never leaves, and is stored sealed', async () => {
    const { who } = await lawyerWithCase();
    const [first, again] = [await switchOn(who, 'en', NOW), await switchOn(who, 'kk', later(1))];
    expect([again.id, again.publicKey, again.until]).toEqual([first.id, first.publicKey, first.until]);
    expect(again.hearings[0]?.code).toBe(first.hearings[0]?.code);
    expect(Date.parse(first.until) - NOW.getTime()).toBe(12 * HOUR);
    const [row] = await team.admin`select private_key from auth.outbox_key where id = ${first.id}`;
    expect(Buffer.from(row?.private_key).toString('latin1')).not.toContain('MIG');
    expect(Object.keys(first).sort()).toEqual(['hearings', 'id', 'publicKey', 'until']);
  });
});

describe('an outcome entered without network', () => {
  it('is recorded with what follows from it, once however often it is sent', async () => {
    const { who, caseId } = await lawyerWithCase();
    const item = await seal(await switchOn(who, 'en', NOW), ADJOURNED);
    const answers = await Promise.all([send(who, [item]), send(who, [item]), send(who, [item])]);
    expect(answers.flat()).toEqual(Array(3).fill({ id: item.id, answer: 'recorded' }));
    expect(await send(who, [item])).toEqual([{ id: item.id, answer: 'recorded' }]);
    expect(await hearingsOf(who, caseId)).toMatchObject([
      { id: 'h1', outcome: 'adjourned', reason: 'judge', adjournedTo: 'h2' },
      { id: 'h2', time: '11:30' },
    ]);
    const [kept] = await team.admin`select * from record.outbox_item where id = ${item.id}`;
    expect(kept).toMatchObject({ state: 'recorded', content: null });
  });

  it('that somebody overtook overwrites nothing: both versions wait for the member to choose', async () => {
    const { who, caseId } = await lawyerWithCase();
    const item = await seal(await switchOn(who, 'en', NOW), ADJOURNED);
    await team.admin`update record.fact set version = 2 where case_id = ${caseId} and id = 'h1'`;
    expect(await send(who, [item, item])).toEqual(Array(2).fill({ id: item.id, answer: 'conflict' }));
    expect(await hearingsOf(who, caseId)).toHaveLength(1);
    const [waiting] = await as(who.viewer, listWaiting);
    expect(waiting).toMatchObject({ id: item.id, state: 'conflict', content: { fields: ADJOURNED } });
    expect(waiting?.content.conflict?.yours).toContainEqual(expect.objectContaining({ value: 'adjourned' }));
    const stale = await choose(who, { id: item.id, choice: 'mine', version: 1 }, recordEntered, 'en');
    expect(stale).toMatchObject({ ok: false });
    const chosen = await choose(who, { id: item.id, choice: 'mine', version: 2 }, recordEntered, 'en');
    expect(chosen).toMatchObject({ ok: true });
    expect(await hearingsOf(who, caseId)).toMatchObject([{ outcome: 'adjourned' }, { time: '11:30' }]);
    expect(await as(who.viewer, listWaiting)).toEqual([]);
    const [kept] = await team.admin`select content from record.outbox_item where id = ${item.id}`;
    expect(kept).toEqual({ content: null });
  });

  it('that lacks something is kept with what was typed, and dropped only by its author', async () => {
    const { who, caseId } = await lawyerWithCase();
    const item = await seal(await switchOn(who, 'en', NOW), { what: ['adjourned'], reason: ['room'] });
    expect(await send(who, [item])).toEqual([
      { id: item.id, answer: 'refused', reason: 'next_or_not_fixed' },
    ]);
    const colleague = await team.join('A colleague');
    await team.on(caseId, colleague.id, 'lawyer');
    const other = await signedIn(colleague);
    expect(await as(other.viewer, listWaiting)).toEqual([]);
    expect(await choose(other, { id: item.id, choice: 'drop' }, recordEntered, 'en')).toMatchObject({
      ok: false,
    });
    expect(await as(who.viewer, listWaiting)).toHaveLength(1);
    expect(await choose(who, { id: item.id, choice: 'drop' }, recordEntered, 'en')).toMatchObject({
      ok: true,
    });
    expect(await as(who.viewer, listWaiting)).toEqual([]);
  });

  it('stays on the device while the database cannot record it', async () => {
    const { who } = await lawyerWithCase();
    const item = await seal(await switchOn(who, 'en', NOW), ADJOURNED);
    const away = () => Promise.reject(new Error('away'));
    expect(await sendItems(who, [item], away, 'en', NOW)).toEqual([{ id: item.id, answer: 'later' }]);
    expect(await send(who, [item])).toEqual([{ id: item.id, answer: 'recorded' }]);
  });
});

describe('the key', () => {
  it.each(['sign-out', 'suspension', 'switching off', 'twelve hours'])(
    'is destroyed by %s, and the codes with it',
    async (how) => {
      const { who, caseId, lawyer } = await lawyerWithCase();
      const item = await seal(await switchOn(who, 'en', NOW), ADJOURNED);
      expect([await keysOf(who), await codesOf(who)]).toEqual([1, 1]);
      if (how === 'sign-out') await revokeSession(who.session.hash);
      if (how === 'suspension')
        await team.admin`update auth.member set suspended_at = now() where id = ${lawyer.id}`;
      if (how === 'switching off') await switchOff(who);
      if (how === 'twelve hours') expect(await destroyEndedOutboxKeys(later(12))).toBeGreaterThan(0);
      expect([await keysOf(who), await codesOf(who)]).toEqual([0, 0]);
      if (how === 'switching off')
        expect(await send(who, [item])).toEqual([{ id: item.id, answer: 'key_gone' }]);
      const [left] = await team.admin`select outcome from record.hearing where case_id = ${caseId}`;
      expect(left).toEqual({ outcome: null });
    },
  );

  it('opens nothing in its thirteenth hour even before anybody has tidied up', async () => {
    const { who } = await lawyerWithCase();
    const item = await seal(await switchOn(who, 'en', NOW), ADJOURNED);
    expect(await send(who, [item], later(12))).toEqual([{ id: item.id, answer: 'key_gone' }]);
  });

  it('outlives half an hour without network: after signing in again it still opens what its member sealed', async () => {
    const { who, lawyer } = await lawyerWithCase();
    const item = await seal(await switchOn(who, 'en', NOW), ADJOURNED);
    await team.admin`update auth.session set seen_at = now() - interval '2 hours' where id = ${who.session.id}`;
    const token = Buffer.from(randomUUID().replaceAll('-', '').repeat(2), 'hex');
    await team.admin`insert into auth.session (token_hash, member_id, expires_at, second_factor_at)
      values (${token}, ${lawyer.id}, now() + interval '1 hour', now())`;
    const again = await findSignedInByHash(token.toString('hex'));
    expect(again && (await send(again, [item]))).toEqual([{ id: item.id, answer: 'recorded' }]);
  });

  it('opens for nobody but its member', async () => {
    const { who } = await lawyerWithCase();
    const item = await seal(await switchOn(who, 'en', NOW), ADJOURNED);
    const { who: other } = await lawyerWithCase();
    expect(await send(other, [item])).toEqual([{ id: item.id, answer: 'not_yours' }]);
    const borrowed = {
      ...(await switchOn(other, 'en', NOW)),
      hearings: (await switchOn(who, 'en', NOW)).hearings,
    };
    const stolen = await seal(borrowed, ADJOURNED);
    expect(await send(other, [stolen])).toEqual([{ id: stolen.id, answer: 'unreadable' }]);
  });
});
