import { TransactionRollbackError } from 'drizzle-orm';
import { asAuth } from '@/lib/db/as';
import { type Device, UNKNOWN_DEVICE } from './device';
import { readInvitation, takeInvitation } from './invitations';
import { keepPasskey, type PasskeyMade, verifyNewPasskey } from './passkeys';
import { hashPassword, keepPassword, refusePassword } from './password';
import { type Refused, refused } from './refusal';
import { type OpenedSession, openSessionIn } from './session';
import { confirmTotpOffer, keepTotp } from './totp';

/** Both factors at once: a password with the first code of the offered secret, or a passkey. */
export type FirstCredentials =
  | { kind: 'password_and_code'; password: string; sealed: string; code: string }
  | { kind: 'passkey'; passkey: PasskeyMade };

/**
 * Accepts an invitation: makes the member with both factors and signs them in. What was offered must have been offered to
 * this invitation's id (`offerTotp`, `offerPasskey`). Whatever is refused leaves the invitation open.
 */
export async function acceptInvitation(
  token: string,
  given: FirstCredentials,
  device: Device = UNKNOWN_DEVICE,
  now: Date = new Date(),
): Promise<{ ok: true; memberId: string; session: OpenedSession } | Refused> {
  const read = await readInvitation(token, now);
  if (!read.ok) return read;
  const checked =
    given.kind === 'passkey'
      ? await checkedPasskey(read.invitation.id, given.passkey, now)
      : await checkedPassword(read.invitation, given, now);
  if (!checked.ok) return checked;
  try {
    return await asAuth(async ({ tx }) => {
      const memberId = await takeInvitation(tx, token, now);
      if (memberId === null) return refused('invitation_not_valid');
      if (checked.kind === 'passkey') {
        // Taken back as a whole: the member made above must not stay without a factor.
        if (!(await keepPasskey(tx, memberId, checked.made))) tx.rollback();
      } else {
        await keepPassword(tx, memberId, checked.hash, now);
        await keepTotp(tx, memberId, checked.totp, now);
      }
      const session = await openSessionIn(tx, memberId, { secondFactor: true, device }, now);
      return { ok: true, memberId, session };
    }, now);
  } catch (error) {
    if (error instanceof TransactionRollbackError) return refused('passkey_refused');
    throw error;
  }
}

async function checkedPasskey(invitationId: string, answer: PasskeyMade, now: Date) {
  const made = await verifyNewPasskey(invitationId, answer, now);
  return made === null ? refused('passkey_refused') : { ok: true as const, kind: 'passkey' as const, made };
}

async function checkedPassword(
  who: { id: string; name: string; login: string; organisation: string },
  { password, sealed, code }: { password: string; sealed: string; code: string },
  now: Date,
) {
  const weak = refusePassword(password, who);
  if (weak !== null) return refused(weak);
  const totp = confirmTotpOffer(who.id, { sealed, code }, now);
  if (!totp.ok) return totp;
  return { ok: true as const, kind: 'password' as const, totp, hash: await hashPassword(password) };
}
