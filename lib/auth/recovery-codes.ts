import { randomInt } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { recoveryCode } from '@/drizzle/schema/accounts';
import { asAuth, type Transaction } from '@/lib/db/as';
import { readOffer, sealOffer } from './offer';
import { keyedHash } from './secrets';

// No letter or digit that is taken for another one on paper. Twelve of them hold 58 bits.
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';
const HOW_MANY = 10;

/** New codes to write down, and `sealed`, which the form brings back when that is done. */
export type RecoveryOffer = { codes: string[]; sealed: string };

const newCode = () =>
  Array.from(
    { length: 12 },
    (_, at) => (at % 4 === 0 && at > 0 ? '-' : '') + SIGNS[randomInt(SIGNS.length)],
  ).join('');

/** Offers ten codes to a member. They replace the old ones only when `takeRecoveryCodes` brings them back. */
export function offerRecoveryCodes(memberId: string, now: Date = new Date()): RecoveryOffer {
  const codes = Array.from({ length: HOW_MANY }, newCode);
  return { codes, sealed: sealOffer('recovery codes', memberId, codes.join(' '), now) };
}

/** Makes the offered codes the member's only ones. */
export function takeRecoveryCodes(
  memberId: string,
  sealed: string,
  now: Date = new Date(),
): Promise<{ ok: true } | { ok: false; reason: 'offer_expired' }> {
  const codes = readOffer('recovery codes', memberId, sealed, now);
  if (codes === null) return Promise.resolve({ ok: false, reason: 'offer_expired' });
  return asAuth(async ({ tx }) => {
    await keepRecoveryCodes(tx, memberId, codes.split(' '), now);
    return { ok: true };
  }, now);
}

async function keepRecoveryCodes(
  tx: Transaction,
  memberId: string,
  codes: string[],
  now: Date,
): Promise<void> {
  await tx.delete(recoveryCode).where(eq(recoveryCode.memberId, memberId));
  await tx
    .insert(recoveryCode)
    .values(codes.map((code) => ({ memberId, codeHash: codeHash(memberId, code), createdAt: now })));
}

const codeHash = (memberId: string, code: string) =>
  keyedHash('recovery code', `${memberId} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`);

/** Whether `code` is one of the member's that was never used, and uses it up. */
export function spendRecoveryCode(memberId: string, code: string, now: Date = new Date()): Promise<boolean> {
  return asAuth(async ({ tx }) => {
    const used = await tx
      .update(recoveryCode)
      .set({ usedAt: now })
      .where(
        and(
          eq(recoveryCode.memberId, memberId),
          eq(recoveryCode.codeHash, codeHash(memberId, code)),
          isNull(recoveryCode.usedAt),
        ),
      )
      .returning({ usedAt: recoveryCode.usedAt });
    return used.length > 0;
  }, now);
}

/** How many codes a member has left. */
export function recoveryCodesLeft(memberId: string): Promise<number> {
  return asAuth(async ({ tx }) => {
    const [row] = await tx
      .select({ left: count() })
      .from(recoveryCode)
      .where(and(eq(recoveryCode.memberId, memberId), isNull(recoveryCode.usedAt)));
    return row?.left ?? 0;
  });
}
