import { eq } from 'drizzle-orm';
import { member } from '@/drizzle/schema/auth';
import type { Factor } from '@/drizzle/vocabulary/accounts';
import { asAuth } from '@/lib/db/as';
import { type Device, UNKNOWN_DEVICE } from './device';
import { factorsOf } from './factors';
import { isFrozen, liftFreeze } from './freeze';
import { checkPasskey, type PasskeyAnswer } from './passkeys';
import { passwordOf, verifyPassword } from './password';
import { type Refused, refused } from './refusal';
import { proveFactor, type SecondFactor } from './second-factor';
import { type OpenedSession, openSession, rotateSessionIn } from './session';
import { findSignedInByHash } from './signed-in';
import { admit, countFailure, forgive, holdForAll } from './throttle';

/** After the password: which second factors this account has. None: all it may do is set one up. */
export type FirstStep = {
  ok: true;
  session: OpenedSession;
  next: 'second_factor' | 'set_up';
  factors: Factor[];
};
export type SignedInNow = { ok: true; session: OpenedSession };

const foldLogin = (login: string) => login.trim().toLowerCase();

/**
 * The first step: login and password. Opens a session that shows nothing until its second factor. A login that nobody has,
 * one that is suspended and a wrong password are refused with the same words in the same time.
 */
export async function signIn(
  { login, password }: { login: string; password: string },
  device: Device = UNKNOWN_DEVICE,
  now: Date = new Date(),
): Promise<FirstStep | Refused> {
  const name = foldLogin(login);
  await holdForAll(now);
  const admitted = await admit('password', name, now);
  if (!admitted.ok) return admitted;
  const found = await asAuth(async ({ tx }) => {
    const [who] = await tx.select().from(member).where(eq(member.login, name));
    const id = who?.id ?? '00000000-0000-4000-8000-000000000000';
    const [hash, frozen] = [await passwordOf(tx, id), await isFrozen(tx, id)];
    return { id, hash, frozen, may: who !== undefined && who.suspendedAt === null };
  }, now);
  const right = await verifyPassword(found.hash, password);
  if (!right || !found.may) {
    await countFailure(now);
    return refused('wrong_login_or_password');
  }
  await forgive('password', name, now);
  const factors = await factorsOf(found.id);
  const usable = found.frozen ? factors.filter((factor) => factor === 'recovery_code') : factors;
  const session = await openSession(found.id, { secondFactor: false, device }, now);
  const next = found.frozen || factors.length > 0 ? 'second_factor' : 'set_up';
  return { ok: true, session, next, factors: usable };
}

/**
 * The second step: a code, a recovery code or a passkey, in a session that `signIn` opened. The session gets a new token.
 * Of a frozen member only a recovery code is taken, and lifts the freeze.
 */
export async function confirmSecondFactor(
  sessionHash: string,
  answer: SecondFactor,
  now: Date = new Date(),
): Promise<SignedInNow | Refused> {
  const pending = await findSignedInByHash(sessionHash, now);
  if (pending === null || pending.session.secondFactor) return refused('signed_out');
  const { id } = pending.member;
  const frozen = await asAuth(({ tx }) => isFrozen(tx, id), now);
  if (frozen && answer.kind !== 'recovery_code') return refused('frozen');
  const proved = await proveFactor(id, answer, now);
  if (!proved.ok) return proved;
  return asAuth(async ({ tx }) => {
    if (answer.kind === 'recovery_code') await liftFreeze(tx, id, now);
    const session = await rotateSessionIn(tx, sessionHash, now);
    return session === null ? refused('signed_out') : { ok: true, session };
  }, now);
}

/** Signs in with a passkey alone: it is both factors. Refuses a frozen member, whose passkey may be on the lost phone. */
export async function signInWithPasskey(
  answer: PasskeyAnswer,
  device: Device = UNKNOWN_DEVICE,
  now: Date = new Date(),
): Promise<SignedInNow | Refused> {
  const memberId = await checkPasskey(answer, now);
  if (memberId === null) return refused('passkey_refused');
  if (await asAuth(({ tx }) => isFrozen(tx, memberId), now)) return refused('frozen');
  return { ok: true, session: await openSession(memberId, { secondFactor: true, device }, now) };
}
