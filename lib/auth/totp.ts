import { and, eq, lt } from 'drizzle-orm';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { totp } from '@/drizzle/schema/accounts';
import { asAuth, type Transaction } from '@/lib/db/as';
import { readOffer, sealOffer } from './offer';
import { seal, unseal } from './secrets';

const PERIOD = 30;
const ISSUER = 'Docket';

/** A new secret to enter into an authenticator, and `sealed`, which the form brings back with the first code. */
export type TotpOffer = { secret: string; uri: string; sealed: string };

/** Offers a secret to `owner` (a member's or an invitation's id). Nothing is stored until a code of it comes back. */
export function offerTotp(owner: string, label: string, now: Date = new Date()): TotpOffer {
  const secret = generateSecret({ length: 20 });
  const uri = generateURI({ issuer: ISSUER, label, secret });
  return { secret, uri, sealed: sealOffer('totp', owner, secret, now) };
}

/** The time step (30 s since 1970) to which `code` belongs, among this one and its two neighbours; null if to none. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const digits = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const found = verifySync({ secret, token: digits, epoch, epochTolerance: PERIOD });
  return found.valid ? Math.floor(epoch / PERIOD) + found.delta : null;
}

export type TotpConfirmed = { ok: true; secret: string; step: number };

/** Whether `code` is of the offered secret. The caller stores it with `keepTotp`. */
export function confirmTotpOffer(
  owner: string,
  { sealed, code }: { sealed: string; code: string },
  now: Date,
): TotpConfirmed | { ok: false; reason: 'offer_expired' | 'wrong_code' } {
  const secret = readOffer('totp', owner, sealed, now);
  if (secret === null) return { ok: false, reason: 'offer_expired' };
  const step = stepOf(secret, code, now);
  return step === null ? { ok: false, reason: 'wrong_code' } : { ok: true, secret, step };
}

/** Stores a confirmed secret as the member's only one; the code that confirmed it is used up. */
export async function keepTotp(
  tx: Transaction,
  memberId: string,
  { secret, step }: TotpConfirmed,
  now: Date,
): Promise<void> {
  const kept = { sealedSecret: seal('totp', secret), lastStep: step, createdAt: now };
  await tx
    .insert(totp)
    .values({ memberId, ...kept })
    .onConflictDoUpdate({ target: totp.memberId, set: kept });
}

/** Whether `code` is a member's code of now (one step either way), and uses it up: no code of that step or before opens again. */
export function spendTotp(memberId: string, code: string, now: Date = new Date()): Promise<boolean> {
  return asAuth(async ({ tx }) => {
    const [row] = await tx.select().from(totp).where(eq(totp.memberId, memberId));
    const secret = row ? unseal('totp', row.sealedSecret) : null;
    const step = secret === null ? null : stepOf(secret, code, now);
    if (step === null) return false;
    const used = await tx
      .update(totp)
      .set({ lastStep: step })
      .where(and(eq(totp.memberId, memberId), lt(totp.lastStep, step)))
      .returning({ step: totp.lastStep });
    return used.length > 0;
  }, now);
}
