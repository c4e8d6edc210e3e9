import { checkPasskey, type PasskeyAnswer } from './passkeys';
import { spendRecoveryCode } from './recovery-codes';
import { type Refused, refused } from './refusal';
import { admit, forgive } from './throttle';
import { spendTotp } from './totp';

export type SecondFactor =
  | { kind: 'totp'; code: string }
  | { kind: 'recovery_code'; code: string }
  | ({ kind: 'passkey' } & PasskeyAnswer);

/**
 * Whether this is the member's second factor now; a code that was right is used up. Wrong codes make the next try wait, of
 * codes by time up to five minutes; a passkey cannot be guessed and never waits.
 */
export async function proveFactor(
  memberId: string,
  answer: SecondFactor,
  now: Date,
): Promise<{ ok: true } | Refused> {
  if (answer.kind === 'passkey') {
    return (await checkPasskey(answer, now)) === memberId ? { ok: true } : refused('passkey_refused');
  }
  const tried = answer.kind === 'totp' ? 'code' : 'recovery_code';
  const admitted = await admit(tried, memberId, now);
  if (!admitted.ok) return admitted;
  const spend = answer.kind === 'totp' ? spendTotp : spendRecoveryCode;
  if (!(await spend(memberId, answer.code, now))) return refused('wrong_code');
  await forgive(tried, memberId, now);
  return { ok: true };
}
