import { verify } from '@node-rs/argon2';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { figure } from '@/lib/db/figures';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { suspend } from './administer';
import { OPERATOR } from './issuer';
import { confirmSecondFactor, signIn } from './sign-in';
import { findSignedInByHash } from './signed-in';
import { admit, countFailure, holdAfter, holdForAll, waitAfter } from './throttle';
import { codeAt, minutes, PASSWORD, seconds, type TrialMember, trialMember } from './trial-member';

// Promise 14: known and unknown accounts answer alike; guessing grows slow, and nobody is ever locked out.

vi.mock('@node-rs/argon2', async (load) => {
  const real = await load<typeof import('@node-rs/argon2')>();
  return { ...real, verify: vi.fn(real.verify) };
});

let database: TestDatabase;
let who: TrialMember;
const start = new Date();

beforeAll(async () => {
  database = await testDatabase();
  who = await trialMember(start);
});
afterAll(() => database.drop());
beforeEach(() => {
  vi.mocked(verify).mockClear();
});

const wrong = (login: string, now: Date) =>
  signIn({ login, password: 'not this one at all' }, undefined, now);

it('answers a known login, an unknown one and a suspended one alike, after the same work', async () => {
  const gone = await trialMember(start);
  await suspend(OPERATOR, gone.login, start);
  const asked = [
    ['known', await wrong(who.login, start)],
    ['unknown', await wrong('nobody-has-this', start)],
    ['suspended', await signIn({ login: gone.login, password: PASSWORD }, undefined, start)],
    ['no login at all', await wrong("'; select 1 --", start)],
  ];
  for (const [name, answer] of asked)
    expect([name, answer]).toEqual([name, { ok: false, reason: 'wrong_login_or_password' }]);
  expect(verify).toHaveBeenCalledTimes(asked.length);
  const hashes = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4).join('$'));
  expect(new Set(hashes)).toEqual(new Set(['$argon2id$v=19$m=19456,t=2,p=1']));
});

it('lets the right password in, and without its second factor no further', async () => {
  const now = minutes(start, 5);
  const first = await signIn({ login: ` ${who.login.toUpperCase()} `, password: PASSWORD }, undefined, now);
  expect(first).toMatchObject({ ok: true, next: 'second_factor', factors: ['totp', 'recovery_code'] });
  if (!first.ok) return;
  expect((await findSignedInByHash(first.session.hash, now))?.session.secondFactor).toBe(false);
  const second = await confirmSecondFactor(
    first.session.hash,
    { kind: 'totp', code: codeAt(who.secret, now) },
    now,
  );
  expect(second).toMatchObject({ ok: true });
  expect(await findSignedInByHash(first.session.hash, now)).toBeNull();
});

it('slows guesses at one account down, known or not, and forgets them after the right password', async () => {
  const waits: Record<string, number[]> = {};
  for (const login of [who.login, 'nobody-at-all']) {
    let now = minutes(start, 120);
    const told: number[] = [];
    for (let guess = 0; guess < 12; guess += 1) {
      let answer = await wrong(login, now);
      const wait = !answer.ok && answer.reason === 'slow_down' ? (answer.retryAfter ?? 0) : 0;
      told.push(wait);
      if (wait === 0) continue;
      expect(await wrong(login, seconds(now, wait - 1))).toMatchObject({ reason: 'slow_down' });
      now = seconds(now, wait);
      answer = await wrong(login, now);
      expect(answer).toEqual({ ok: false, reason: 'wrong_login_or_password' });
    }
    waits[login] = told;
  }
  expect(waits[who.login]).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  expect(waits['nobody-at-all']).toEqual(waits[who.login]);
  // No lock: after the longest wait the owner is in, and the next mistake costs nothing.
  const later = minutes(start, 130);
  expect(await signIn({ login: who.login, password: PASSWORD }, undefined, later)).toMatchObject({
    ok: true,
  });
  expect(await wrong(who.login, later)).toMatchObject({ reason: 'wrong_login_or_password' });
  figure(14, `waits of ${waits[who.login]} s, alike for known and unknown, no lock`);
});

it('lets only the free tries through when many come at once', async () => {
  const now = minutes(start, 240);
  const answers = await Promise.all(Array.from({ length: 20 }, () => admit('password', 'all-at-once', now)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(4);
});

it('never waits longer than its bound, and holds everybody while the whole site is tried', async () => {
  expect([3, 4, 5, 60].map((failures) => waitAfter('password', failures))).toEqual([0, 1, 2, 30]);
  expect(waitAfter('code', 60)).toBe(300);
  expect([0, 60, 61, 100, 10_000].map(holdAfter)).toEqual([0, 0, 50, 2000, 3000]);
  const now = minutes(start, 300);
  expect(await holdForAll(now)).toBe(0);
  for (let count = 0; count < 63; count += 1) await countFailure(now);
  expect(await holdForAll(now)).toBe(150);
  expect(await holdForAll(minutes(now, 2))).toBe(0);
});
