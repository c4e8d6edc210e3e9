import { and, count, eq, isNull } from 'drizzle-orm';
import { passkey, password, recoveryCode, totp } from '@/drizzle/schema/accounts';
import type { Factor } from '@/drizzle/vocabulary/accounts';
import { asAuth, type Transaction } from '@/lib/db/as';

export type Credentials = {
  password: boolean;
  totp: boolean;
  passkeys: { id: string; name: string; createdAt: Date; usedAt: Date | null }[];
  recoveryCodesLeft: number;
};

/** All by which a member can sign in, for the page of their account. Nothing of it is secret. */
export function credentialsOf(memberId: string): Promise<Credentials> {
  return asAuth(({ tx }) => credentialsIn(tx, memberId));
}

/** The same inside a transaction that does more. */
export async function credentialsIn(tx: Transaction, memberId: string): Promise<Credentials> {
  const [word] = await tx
    .select({ at: password.changedAt })
    .from(password)
    .where(eq(password.memberId, memberId));
  const [codes] = await tx.select({ at: totp.createdAt }).from(totp).where(eq(totp.memberId, memberId));
  const [left] = await tx
    .select({ count: count() })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.memberId, memberId), isNull(recoveryCode.usedAt)));
  const passkeys = await tx
    .select({ id: passkey.id, name: passkey.name, createdAt: passkey.createdAt, usedAt: passkey.usedAt })
    .from(passkey)
    .where(eq(passkey.memberId, memberId))
    .orderBy(passkey.createdAt);
  return {
    password: word !== undefined,
    totp: codes !== undefined,
    passkeys,
    recoveryCodesLeft: left?.count ?? 0,
  };
}

/** The second factors a member can give now, in the order in which a form should ask. */
export async function factorsOf(memberId: string): Promise<Factor[]> {
  const { totp: codes, passkeys, recoveryCodesLeft } = await credentialsOf(memberId);
  const has: Record<Factor, boolean> = {
    passkey: passkeys.length > 0,
    totp: codes,
    recovery_code: recoveryCodesLeft > 0,
  };
  return (['totp', 'passkey', 'recovery_code'] as const).filter((factor) => has[factor]);
}
