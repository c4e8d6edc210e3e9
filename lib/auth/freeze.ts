import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { freeze, signInLink } from '@/drizzle/schema/accounts';
import { caseMember, member } from '@/drizzle/schema/auth';
import { asAuth, type Transaction } from '@/lib/db/as';
import { type Refused, refused } from './refusal';
import { revokeAllIn } from './session';
import { findSignedInByHash } from './signed-in';

/**
 * A lost phone: whoever shares a case with a member ends all their sessions at once. Until a recovery code or a fresh link
 * lifts it, the member's password, codes and passkeys open nothing. Without a shared case there is nobody to freeze. Whose
 * freeze was lifted within the hour, and who leads no shared case, is refused (`frozen_lately`): a freeze also destroys
 * what the member's devices have not sent yet.
 */
export async function freezeMember(
  viewerSessionHash: string,
  memberId: string,
  now: Date = new Date(),
): Promise<{ ok: true; sessionsEnded: number } | Refused | { ok: false; reason: 'frozen_lately' }> {
  const by = await findSignedInByHash(viewerSessionHash, now);
  if (!by?.session.secondFactor) return refused('signed_out');
  return asAuth(async ({ tx }) => {
    const shared = await sharedCases(tx, by.member.id, memberId, now);
    if (shared === null) return refused('not_found');
    if (!shared.leads && (await liftedLately(tx, by.member.id, memberId, now)))
      return { ok: false, reason: 'frozen_lately' };
    const sessionsEnded = await revokeAllIn(tx, memberId, now);
    // A link handed over before may lie on the phone; only one made since then lifts the freeze.
    await tx
      .update(signInLink)
      .set({ usedAt: now })
      .where(and(eq(signInLink.memberId, memberId), isNull(signInLink.usedAt)));
    await tx
      .insert(freeze)
      .values({ memberId, frozenBy: by.member.id, frozenAt: now, sessionsEnded })
      .onConflictDoNothing();
    return { ok: true, sessionsEnded };
  }, now);
}

/** Whether the one leads a case that both are on now; null if there is no such case. */
async function sharedCases(
  tx: Transaction,
  one: string,
  other: string,
  now: Date,
): Promise<{ leads: boolean } | null> {
  if (!/^[0-9a-f-]{36}$/.test(other)) return null;
  const at = now.toISOString();
  const [row] = await tx.execute<{ leads: boolean | null }>(sql`
    select bool_or(a.lead) as leads from ${caseMember} a join ${caseMember} b on a.case_id = b.case_id
     where a.member_id = ${one}::uuid and b.member_id = ${other}::uuid
       and (a.until is null or a.until > ${at}::timestamptz) and (b.until is null or b.until > ${at}::timestamptz)`);
  return typeof row?.leads === 'boolean' ? { leads: row.leads } : null;
}

async function liftedLately(tx: Transaction, by: string, memberId: string, now: Date): Promise<boolean> {
  const hourAgo = new Date(now.getTime() - 3_600_000);
  const [row] = await tx
    .select({ id: freeze.id })
    .from(freeze)
    .where(and(eq(freeze.memberId, memberId), eq(freeze.frozenBy, by), gt(freeze.liftedAt, hourAgo)))
    .limit(1);
  return row !== undefined;
}

/** Whether a member is frozen now. */
export async function isFrozen(tx: Transaction, memberId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: freeze.id })
    .from(freeze)
    .where(and(eq(freeze.memberId, memberId), isNull(freeze.liftedAt)));
  return row !== undefined;
}

/** Lifts a freeze, after a recovery code or a link proved that it is the member. */
export async function liftFreeze(tx: Transaction, memberId: string, now: Date): Promise<void> {
  await tx
    .update(freeze)
    .set({ liftedAt: now })
    .where(and(eq(freeze.memberId, memberId), isNull(freeze.liftedAt)));
}

export type ListedFreeze = {
  frozenAt: Date;
  byName: string | null;
  sessionsEnded: number;
  liftedAt: Date | null;
};

/** Who froze a member, and when; the last one first. */
export function listFreezes(memberId: string): Promise<ListedFreeze[]> {
  return asAuth(({ tx }) =>
    tx
      .select({
        frozenAt: freeze.frozenAt,
        byName: member.name,
        sessionsEnded: freeze.sessionsEnded,
        liftedAt: freeze.liftedAt,
      })
      .from(freeze)
      .leftJoin(member, eq(member.id, freeze.frozenBy))
      .where(eq(freeze.memberId, memberId))
      .orderBy(desc(freeze.frozenAt)),
  );
}
