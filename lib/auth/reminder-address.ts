import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { reminderAddress } from '@/drizzle/schema/reminders';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { asAuth } from '@/lib/db/as';
import { keyedHash, seal, unseal } from './secrets';
import { admit, forgive } from './throttle';

/** A code that was sent opens nothing after this long (milliseconds). */
const CODE_LASTS = 30 * 60_000;

/** Where a member gets reminders; `address` is shortened for a screen that others may see. */
export type ReminderAddress = { address: string; confirmed: boolean };

type Waiting = { ok: false; reason: 'slow_down'; retryAfter: number };

const hashOfCode = (memberId: string, code: string) => keyedHash('reminder code', `${memberId} ${code}`);

/** A mail address with all but its first letter and its host left out. */
export const shortened = (address: string): string => address.replace(/^(.)[^@]*@/, '$1…@');

/** The member's address for reminders, or null. One that was sealed under another key is as good as none. */
export function findReminderAddress(memberId: string): Promise<ReminderAddress | null> {
  return asAuth(async ({ tx }) => {
    const [row] = await tx.select().from(reminderAddress).where(eq(reminderAddress.memberId, memberId));
    const address = row ? unseal('reminder address', row.sealedAddress) : null;
    if (!row || address === null) return null;
    return { address: shortened(address), confirmed: row.confirmedAt !== null };
  });
}

/**
 * Keeps an address, unconfirmed, in place of any before: reminders stop until it is confirmed. Returns the code that the
 * caller sends there, six digits for half an hour. Refuses too many codes one after another (`slow_down`).
 */
export async function keepReminderAddress(
  memberId: string,
  { address, locale }: { address: string; locale: Locale },
  now: Date = new Date(),
): Promise<{ ok: true; code: string } | Waiting> {
  const admitted = await admit('code', `reminder to ${memberId}`, now);
  if (!admitted.ok) return admitted;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const kept = {
    sealedAddress: seal('reminder address', address),
    locale,
    codeHash: hashOfCode(memberId, code),
    codeUntil: new Date(now.getTime() + CODE_LASTS),
    confirmedAt: null,
    remindedOn: null,
  };
  await asAuth(
    ({ tx }) =>
      tx
        .insert(reminderAddress)
        .values({ memberId, ...kept })
        .onConflictDoUpdate({ target: reminderAddress.memberId, set: kept }),
    now,
  );
  return { ok: true, code };
}

/** Confirms the address with the code that was sent there; it opens once. Tries are counted and slowed down. */
export async function confirmReminderAddress(
  memberId: string,
  code: string,
  now: Date = new Date(),
): Promise<{ ok: true } | { ok: false; reason: 'wrong_code' } | Waiting> {
  const whose = `reminder of ${memberId}`;
  const admitted = await admit('code', whose, now);
  if (!admitted.ok) return admitted;
  const confirmed = await asAuth(async ({ tx }) => {
    const [row] = await tx
      .select()
      .from(reminderAddress)
      .where(eq(reminderAddress.memberId, memberId))
      .for('update');
    const sent = row?.codeHash && row.codeUntil && row.codeUntil > now ? row.codeHash : null;
    if (!sent?.equals(hashOfCode(memberId, code.replaceAll(/\s/g, '')))) return false;
    await tx
      .update(reminderAddress)
      .set({ codeHash: null, codeUntil: null, confirmedAt: now })
      .where(eq(reminderAddress.memberId, memberId));
    return true;
  }, now);
  if (!confirmed) return { ok: false, reason: 'wrong_code' };
  await forgive('code', whose, now);
  return { ok: true };
}

/** Forgets the address at once, confirmed or not. */
export function removeReminderAddress(memberId: string): Promise<void> {
  return asAuth(async ({ tx }) => {
    await tx.delete(reminderAddress).where(eq(reminderAddress.memberId, memberId));
  });
}
