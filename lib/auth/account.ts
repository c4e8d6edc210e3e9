import { and, eq, TransactionRollbackError } from 'drizzle-orm';
import { passkey, totp } from '@/drizzle/schema/accounts';
import { asAuth, type Transaction } from '@/lib/db/as';
import { type Device, UNKNOWN_DEVICE } from './device';
import { type Credentials, credentialsIn } from './factors';
import { isFrozen } from './freeze';
import { keepPasskey, type PasskeyMade, verifyNewPasskey } from './passkeys';
import { hashPassword, keepPassword, refusePassword } from './password';
import { type Refused, refused } from './refusal';
import { type OpenedSession, openSessionIn, revokeAllIn, rotateSessionIn } from './session';
import { findSignedInByHash, type SignedIn } from './signed-in';
import { needsStepUp } from './step-up';
import { confirmTotpOffer, keepTotp } from './totp';

type Changed = { ok: true; session: OpenedSession } | Refused;

/**
 * Who may change the credentials of this session's account now: with a fresh second factor; or, while the account has no
 * second factor at all, with what it signed in with, to set one up.
 */
async function mayChange(
  sessionHash: string,
  now: Date,
): Promise<{ ok: true; held: SignedIn; has: Credentials } | Refused> {
  const held = await findSignedInByHash(sessionHash, now);
  if (held === null) return refused('signed_out');
  const { has, frozen } = await asAuth(
    async ({ tx }) => ({
      has: await credentialsIn(tx, held.member.id),
      frozen: await isFrozen(tx, held.member.id),
    }),
    now,
  );
  if (frozen) return refused('frozen');
  const bare = !has.totp && has.passkeys.length === 0;
  if (bare || !needsStepUp(held.session, now)) return { ok: true, held, has };
  return refused(held.session.secondFactor ? 'step_up_needed' : 'signed_out');
}

/** Changes the password. Every session of the member ends, this one too; the returned one takes its place. */
export async function changePassword(
  sessionHash: string,
  password: string,
  device: Device = UNKNOWN_DEVICE,
  now: Date = new Date(),
): Promise<Changed> {
  const may = await mayChange(sessionHash, now);
  if (!may.ok) return may;
  const { member: who, session } = may.held;
  const owner = { name: who.name, login: who.login ?? '', organisation: who.tenantName };
  const weak = refusePassword(password, owner);
  if (weak !== null) return refused(weak);
  const made = await hashPassword(password);
  return asAuth(async ({ tx }) => {
    await keepPassword(tx, who.id, made, now);
    await revokeAllIn(tx, who.id, now);
    const opened = await openSessionIn(tx, who.id, { secondFactor: session.secondFactor, device }, now);
    return { ok: true, session: opened };
  }, now);
}

/** Sets up codes by time from an offer to this member (`offerTotp`), in place of any before. */
export async function setTotp(
  sessionHash: string,
  answer: { sealed: string; code: string },
  now: Date = new Date(),
): Promise<Changed> {
  const may = await mayChange(sessionHash, now);
  if (!may.ok) return may;
  const { id } = may.held.member;
  const confirmed = confirmTotpOffer(id, answer, now);
  if (!confirmed.ok) return confirmed;
  return rotatedAfter(sessionHash, now, async (tx) => {
    await keepTotp(tx, id, confirmed, now);
    return true;
  });
}

/** Adds a passkey that was offered to this member (`offerPasskey`). */
export async function addPasskey(
  sessionHash: string,
  made: PasskeyMade,
  now: Date = new Date(),
): Promise<Changed> {
  const may = await mayChange(sessionHash, now);
  if (!may.ok) return may;
  const { id } = may.held.member;
  const verified = await verifyNewPasskey(id, made, now);
  if (verified === null) return refused('passkey_refused');
  return rotatedAfter(sessionHash, now, (tx) => keepPasskey(tx, id, verified));
}

// A factor that was just proved gives the session its second factor, and with it a new token; both, or nothing of it.
async function rotatedAfter(
  sessionHash: string,
  now: Date,
  work: (tx: Transaction) => Promise<boolean>,
): Promise<Changed> {
  try {
    return await asAuth(async ({ tx }) => {
      if (!(await work(tx))) return refused('passkey_refused');
      const session = await rotateSessionIn(tx, sessionHash, now);
      return session === null ? tx.rollback() : { ok: true, session };
    }, now);
  } catch (error) {
    if (error instanceof TransactionRollbackError) return refused('signed_out');
    throw error;
  }
}

/** Takes away a passkey (by its listed id) or the codes by time (`'totp'`). The last second factor stays. */
export async function removeFactor(
  sessionHash: string,
  which: string,
  now: Date = new Date(),
): Promise<{ ok: true } | Refused> {
  const may = await mayChange(sessionHash, now);
  if (!may.ok) return may;
  const { id } = may.held.member;
  const { has } = may;
  const known = which === 'totp' ? has.totp : has.passkeys.some((one) => one.id === which);
  if (!known) return refused('not_found');
  // A passkey can sign in alone; codes by time only beside a password.
  const left =
    has.passkeys.length - (which === 'totp' ? 0 : 1) + (which !== 'totp' && has.totp && has.password ? 1 : 0);
  if (left < 1) return refused('last_factor');
  return asAuth(async ({ tx }) => {
    if (which === 'totp') await tx.delete(totp).where(eq(totp.memberId, id));
    else await tx.delete(passkey).where(and(eq(passkey.memberId, id), eq(passkey.id, which)));
    return { ok: true };
  }, now);
}
