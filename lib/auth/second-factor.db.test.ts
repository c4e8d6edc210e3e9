import { afterAll, beforeAll, expect, it } from 'vitest';
import { figure } from '@/lib/db/figures';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { setTotp } from './account';
import { recoveryCodesLeft } from './recovery-codes';
import { confirmSecondFactor, signIn } from './sign-in';
import { findSignedInByHash } from './signed-in';
import { needsStepUp, stepUp } from './step-up';
import { offerTotp } from './totp';
import { codeAt, minutes, PASSWORD, seconds, type TrialMember, trialMember } from './trial-member';

// Promise 15: a second factor for every member, no code twice, and a fresh one for what cannot be taken back.

let database: TestDatabase;
let who: TrialMember;
const start = new Date();
let clock = start;
/** Each test takes the next quarter of an hour, so that neither codes nor throttles meet. */
const later = () => {
  clock = minutes(clock, 15);
  return clock;
};

beforeAll(async () => {
  database = await testDatabase();
  who = await trialMember(start);
});
afterAll(() => database.drop());

async function pending(now: Date, member = who): Promise<string> {
  const first = await signIn({ login: member.login, password: PASSWORD }, undefined, now);
  if (!first.ok) throw new Error(first.reason);
  return first.session.hash;
}
const totp = (now: Date) => ({ kind: 'totp', code: codeAt(who.secret, now) }) as const;

it('takes a code once: the same one and an older one are refused, the next one opens', async () => {
  const now = later();
  const used = totp(now);
  expect(await confirmSecondFactor(await pending(now), used, now)).toMatchObject({ ok: true });
  const again = await pending(now);
  expect(await confirmSecondFactor(again, used, now)).toEqual({ ok: false, reason: 'wrong_code' });
  expect(await confirmSecondFactor(again, totp(seconds(now, -30)), now)).toMatchObject({
    reason: 'wrong_code',
  });
  expect(await confirmSecondFactor(again, totp(seconds(now, 30)), seconds(now, 30))).toMatchObject({
    ok: true,
  });
});

it('takes a code one step early or late and none further off', async () => {
  const now = later();
  const at = (offset: number) => totp(seconds(now, offset));
  for (const offset of [-60, 60, 90])
    expect(await confirmSecondFactor(await pending(now), at(offset), now)).toMatchObject({ ok: false });
  expect(await confirmSecondFactor(await pending(now), at(-30), now)).toMatchObject({ ok: true });
  expect(await confirmSecondFactor(await pending(now), at(30), now)).toMatchObject({ ok: true });
});

it('takes one of two equal codes that come at once', async () => {
  const now = later();
  const hashes = await Promise.all([pending(now), pending(now), pending(now)]);
  const answers = await Promise.all(hashes.map((hash) => confirmSecondFactor(hash, totp(now), now)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  // How many failed after the right one is chance; a right one more forgets them, so that no later test counts them.
  const next = seconds(now, 60);
  expect(await confirmSecondFactor(await pending(next), totp(next), next)).toMatchObject({ ok: true });
});

it('takes every recovery code once', async () => {
  const now = later();
  for (const [at, code] of who.codes.entries()) {
    const typed = at % 2 === 0 ? code : ` ${code.toUpperCase().replaceAll('-', ' ')}`;
    const answer = { kind: 'recovery_code', code: typed } as const;
    expect(await confirmSecondFactor(await pending(now), answer, now)).toMatchObject({ ok: true });
    expect(await confirmSecondFactor(await pending(now), answer, now)).toMatchObject({
      reason: 'wrong_code',
    });
  }
  expect(await recoveryCodesLeft(who.id)).toBe(0);
  figure(15, `${who.codes.length} recovery codes, each opened once of two tries`);
});

it('makes guessing codes wait, up to five minutes, and keeps nobody out', async () => {
  let now = later();
  const hash = await pending(now);
  const guess = () => confirmSecondFactor(hash, { kind: 'totp', code: '000000' }, now);
  for (let count = 0; count < 4; count += 1) expect(await guess()).toMatchObject({ reason: 'wrong_code' });
  expect(await guess()).toMatchObject({ reason: 'slow_down', retryAfter: 1 });
  now = seconds(now, 1);
  expect(await guess()).toMatchObject({ reason: 'wrong_code' });
  expect(await guess()).toMatchObject({ reason: 'slow_down', retryAfter: 2 });
  now = seconds(now, 2);
  expect(await confirmSecondFactor(hash, totp(now), now)).toMatchObject({ ok: true });
});

it('asks for a fresh factor after five minutes, takes no recovery code for it, and gives a new token', async () => {
  const now = later();
  const opened = await confirmSecondFactor(await pending(now), totp(now), now);
  if (!opened.ok) throw new Error(opened.reason);
  const { hash } = opened.session;
  const held = await findSignedInByHash(hash, now);
  if (!held) throw new Error('not signed in');
  expect(needsStepUp(held.session, now)).toBe(false);
  expect(needsStepUp(held.session, seconds(now, 299))).toBe(false);
  expect(needsStepUp(held.session, seconds(now, 300))).toBe(true);
  expect(needsStepUp({ secondFactor: false, steppedUpAt: now }, now)).toBe(true);
  const then = minutes(now, 6);
  expect(await stepUp(hash, { kind: 'totp', code: '123123' }, then)).toMatchObject({ ok: false });
  const fresh = await stepUp(hash, totp(then), then);
  if (!fresh.ok) throw new Error(fresh.reason);
  expect(fresh.session.hash).not.toBe(hash);
  expect(fresh.session.expiresAt).toEqual(opened.session.expiresAt);
  expect(await findSignedInByHash(hash, then)).toBeNull();
  expect(
    needsStepUp((await findSignedInByHash(fresh.session.hash, then))?.session ?? held.session, then),
  ).toBe(false);
});

it('sets up a new secret only with a fresh factor, and only one that was offered to this member', async () => {
  const now = later();
  const opened = await confirmSecondFactor(await pending(now), totp(now), now);
  if (!opened.ok) throw new Error(opened.reason);
  const { hash } = opened.session;
  const mine = (at: Date) => {
    const offer = offerTotp(who.id, who.login, at);
    return { sealed: offer.sealed, code: codeAt(offer.secret, at) };
  };
  expect(await setTotp(hash, mine(minutes(now, 6)), minutes(now, 6))).toMatchObject({
    reason: 'step_up_needed',
  });
  const foreign = offerTotp('somebody else', who.login, now);
  const theirs = { sealed: foreign.sealed, code: codeAt(foreign.secret, now) };
  expect(await setTotp(hash, theirs, now)).toMatchObject({ reason: 'offer_expired' });
  expect(await setTotp(hash, { ...mine(now), code: '000000' }, now)).toMatchObject({ reason: 'wrong_code' });
  expect(await setTotp(await pending(now), mine(now), now)).toMatchObject({ reason: 'signed_out' });
  expect(await setTotp(hash, mine(now), now)).toMatchObject({ ok: true });
});
