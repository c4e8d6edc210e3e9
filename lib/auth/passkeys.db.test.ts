import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { acceptInvitation } from './accept-invitation';
import { addPasskey, removeFactor } from './account';
import { credentialsOf } from './factors';
import { invite, readInvitation } from './invitations';
import { OPERATOR } from './issuer';
import { askPasskey, offerPasskey } from './passkeys';
import { confirmSecondFactor, signIn, signInWithPasskey } from './sign-in';
import { findSignedInByHash } from './signed-in';
import { stepUp } from './step-up';
import { trialAuthenticator } from './trial-authenticator';
import { minutes, PASSWORD, trialMember } from './trial-member';

// Promise 15, with passkeys: an answer counts once, for the question it was given to, at this site, by this person.

let database: TestDatabase;
const now = new Date();

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** Somebody with a password, codes by time and one passkey. */
async function withPasskey() {
  const who = await trialMember(now);
  const device = trialAuthenticator();
  const { challengeId, options } = await offerPasskey(who.id, who.login, now);
  const added = await addPasskey(
    who.session.hash,
    { challengeId, response: device.make(options), name: 'a phone' },
    now,
  );
  if (!added.ok) throw new Error(added.reason);
  return { who, device, hash: added.session.hash };
}

it('is both factors: it signs in alone, from a question that names nobody', async () => {
  const { who, device } = await withPasskey();
  const { challengeId, options } = await askPasskey(null, now);
  expect(options.allowCredentials).toEqual([]);
  const answer = { challengeId, response: device.answer(options) };
  const opened = await signInWithPasskey(answer, undefined, now);
  if (!opened.ok) throw new Error(opened.reason);
  const held = await findSignedInByHash(opened.session.hash, now);
  expect(held).toMatchObject({ member: { id: who.id }, session: { secondFactor: true, steppedUpAt: now } });
  expect(await signInWithPasskey(answer, undefined, now)).toEqual({ ok: false, reason: 'passkey_refused' });
});

it.each([
  ['without a PIN or a finger', { verified: false }],
  ['from another site', { origin: 'https://docket.example' }],
  ['from a sibling port', { origin: 'http://localhost:9' }],
])('is refused %s', async (_, how) => {
  const { device } = await withPasskey();
  const { challengeId, options } = await askPasskey(null, now);
  const answer = { challengeId, response: device.answer(options, how) };
  expect(await signInWithPasskey(answer, undefined, now)).toEqual({ ok: false, reason: 'passkey_refused' });
  const made = await offerPasskey('00000000-0000-4000-8000-00000000000a', 'x', now);
  const response = trialAuthenticator().make(made.options, how);
  const { session } = await trialMember(now);
  expect(await addPasskey(session.hash, { ...made, response, name: '' }, now)).toMatchObject({ ok: false });
});

it('is refused after five minutes, for another question, from a stranger, and with a counter that went back', async () => {
  const { device } = await withPasskey();
  const [late, other] = [await askPasskey(null, now), await askPasskey(null, now)];
  const answer = device.answer(late.options);
  const refused = { ok: false, reason: 'passkey_refused' };
  expect(await signInWithPasskey({ ...late, response: answer }, undefined, minutes(now, 5))).toEqual(refused);
  expect(await signInWithPasskey({ ...other, response: answer }, undefined, now)).toEqual(refused);
  const third = await askPasskey(null, now);
  const stranger = trialAuthenticator().answer(third.options);
  expect(await signInWithPasskey({ ...third, response: stranger }, undefined, now)).toEqual(refused);
  for (const [counter, ok] of [
    [5, true],
    [6, true],
    [6, false],
    [2, false],
  ] as const) {
    const asked = await askPasskey(null, now);
    const response = device.answer(asked.options, { counter });
    expect([counter, (await signInWithPasskey({ ...asked, response }, undefined, now)).ok]).toEqual([
      counter,
      ok,
    ]);
  }
});

it('confirms a password and a step-up of its own member only', async () => {
  const { who, device, hash } = await withPasskey();
  const stranger = await withPasskey();
  const pending = await signIn({ login: who.login, password: PASSWORD }, undefined, now);
  if (!pending.ok) throw new Error(pending.reason);
  expect(pending.factors).toContain('passkey');
  const asked = await askPasskey(null, now);
  const foreign = { kind: 'passkey', ...asked, response: stranger.device.answer(asked.options) } as const;
  expect(await confirmSecondFactor(pending.session.hash, foreign, now)).toMatchObject({
    reason: 'passkey_refused',
  });
  const mine = await askPasskey(who.id, now);
  const right = { kind: 'passkey', ...mine, response: device.answer(mine.options) } as const;
  expect(await confirmSecondFactor(pending.session.hash, right, now)).toMatchObject({ ok: true });
  const again = await askPasskey(who.id, now);
  const stepped = await stepUp(
    hash,
    { kind: 'passkey', ...again, response: device.answer(again.options) },
    now,
  );
  expect(stepped).toMatchObject({ ok: true });
});

it('accepts an invitation without any password, and stays while it is the last factor', async () => {
  const input = {
    organisation: 'A trial',
    name: 'Key Only',
    login: 'key-only',
    orgRole: 'member',
    locale: 'kk',
  } as const;
  const invited = await invite(OPERATOR, input, now);
  if (!invited.ok) throw new Error(invited.reason);
  const read = await readInvitation(invited.token, now);
  if (!read.ok) throw new Error(read.reason);
  const offer = await offerPasskey(read.invitation.id, 'key-only', now);
  const passkey = { ...offer, response: trialAuthenticator().make(offer.options), name: 'a key' };
  const accepted = await acceptInvitation(invited.token, { kind: 'passkey', passkey }, undefined, now);
  if (!accepted.ok) throw new Error(accepted.reason);
  const has = await credentialsOf(accepted.memberId);
  expect(has).toMatchObject({ password: false, totp: false, passkeys: [{ name: 'a key' }] });
  const { hash } = accepted.session;
  expect(await removeFactor(hash, has.passkeys[0]?.id ?? '', now)).toMatchObject({ reason: 'last_factor' });
  expect(await removeFactor(hash, 'totp', now)).toMatchObject({ reason: 'not_found' });
});
