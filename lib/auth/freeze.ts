import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { freeze, signInLink } from '@/drizzle/schema/accounts';
import { caseMember, member } from '@/drizzle/schema/auth';
import { asAuth, type Transaction } from '@/lib/db/as';
import { type Refused, refused } from './refusal';
import { revokeAllIn } from './session';
import { findSignedInByHash } from './signed-in';

/**
 * A lost phone: whoever shares a case with a member ends all their sessions at once. Until a recovery code or a fresh link
 * lifts it, the member's password, codes and passkeys open nothing. Without a shared case there is nobody to freeze.
 */
export async function freezeMember(
  viewerSessionHash: string,
  memberId: string,
  now: Date = new Date(),
): Promise<{ ok: true; sessionsEnded: number } | Refused> {
  const by = await findSignedInByHash(viewerSessionHash, now);
  if (!by?.session.secondFactor) return refused('signed_out');
  return asAuth(async ({ tx }) => {
    if (!(await shareCase(tx, by.member.id, memberId, now))) return refused('not_found');
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

async function shareCase(tx: Transaction, one: string, other: string, now: Date): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(other)) return false;
  const at = now.toISOString();
  const rows = await tx.execute(sql`
    select 1 from ${caseMember} a join ${caseMember} b on a.case_id = b.case_id
     where a.member_id = ${one}::uuid and b.member_id = ${other}::uuid
       and (a.until is null or a.until > ${at}::timestamptz) and (b.until is null or b.until > ${at}::timestamptz)
     limit 1`);
  return rows.length > 0;
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
