import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { challenge } from '@/drizzle/schema/accounts';
import type { Ceremony } from '@/drizzle/vocabulary/accounts';
import { asAuth } from '@/lib/db/as';

const LASTS = 5 * 60_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Keeps what an authenticator was asked to sign; returns the id under which the answer comes back. */
export function keepChallenge(
  ceremony: Ceremony,
  text: string,
  boundTo: string | null,
  now: Date,
): Promise<string> {
  return asAuth(async ({ tx }) => {
    await tx.delete(challenge).where(lt(challenge.expiresAt, now));
    const expiresAt = new Date(now.getTime() + LASTS);
    const [row] = await tx
      .insert(challenge)
      .values({ ceremony, challenge: text, boundTo, expiresAt })
      .returning({ id: challenge.id });
    if (!row) throw new Error('a challenge was not kept');
    return row.id;
  }, now);
}

/** Takes a challenge for its one answer; null if there is none, it was answered, or five minutes have passed. */
export function takeChallenge(
  ceremony: Ceremony,
  id: string,
  now: Date,
): Promise<{ challenge: string; boundTo: string | null } | null> {
  if (!UUID.test(id)) return Promise.resolve(null);
  return asAuth(async ({ tx }) => {
    const [row] = await tx
      .update(challenge)
      .set({ usedAt: now })
      .where(
        and(
          eq(challenge.id, id),
          eq(challenge.ceremony, ceremony),
          isNull(challenge.usedAt),
          gt(challenge.expiresAt, now),
        ),
      )
      .returning({ challenge: challenge.challenge, boundTo: challenge.boundTo });
    return row ?? null;
  }, now);
}
