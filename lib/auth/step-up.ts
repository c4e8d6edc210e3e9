import { type Refused, refused } from './refusal';
import { proveFactor, type SecondFactor } from './second-factor';
import { type OpenedSession, rotateSession } from './session';
import { findSignedInByHash, type SignedIn } from './signed-in';

/** How long a proved second factor is fresh enough to approve, name, export, or add a member (milliseconds). */
export const STEP_UP_LASTS = 5 * 60_000;

/** Whether the second factor was proved too long ago for what cannot be taken back. */
export function needsStepUp(
  session: Pick<SignedIn['session'], 'steppedUpAt' | 'secondFactor'>,
  now: Date = new Date(),
): boolean {
  if (!session.secondFactor || session.steppedUpAt === null) return true;
  const age = now.getTime() - session.steppedUpAt.getTime();
  return age >= STEP_UP_LASTS || age < 0;
}

/** Proves the second factor again, with a code or a passkey; the session gets a new token. No recovery code is taken. */
export async function stepUp(
  sessionHash: string,
  answer: Exclude<SecondFactor, { kind: 'recovery_code' }>,
  now: Date = new Date(),
): Promise<{ ok: true; session: OpenedSession } | Refused> {
  const held = await findSignedInByHash(sessionHash, now);
  if (!held?.session.secondFactor) return refused('signed_out');
  const proved = await proveFactor(held.member.id, answer, now);
  if (!proved.ok) return proved;
  const session = await rotateSession(sessionHash, now);
  return session === null ? refused('signed_out') : { ok: true, session };
}
