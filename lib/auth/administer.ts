import { and, eq } from 'drizzle-orm';
import { member } from '@/drizzle/schema/auth';
import { asAuth } from '@/lib/db/as';
import { authorityOf, type Issuer } from './issuer';
import { type ListedInvitation, type ListedMember, listInvitationsOf, listMembersOf } from './members';
import { type Refused, refused } from './refusal';
import { revokeAllIn } from './session';
import { type IssuedLink, issueLink } from './sign-in-links';

// An administrator looks after the people of one organisation, and of no case: nothing here reaches the record.

/** The members and the open invitations an issuer may see. */
export async function list(
  issuer: Issuer,
  now: Date = new Date(),
): Promise<{ ok: true; members: ListedMember[]; invitations: ListedInvitation[] } | Refused> {
  const authority = await authorityOf(issuer, now, { fresh: false });
  if (!authority.ok) return authority;
  const [members, invitations] = [
    await listMembersOf(authority.tenantId),
    await listInvitationsOf(authority.tenantId, now),
  ];
  return { ok: true, members, invitations };
}

type Named = { id: string; login: string; locale: 'en' | 'ru' | 'kk' };

async function findMember(tenantId: string | null, login: string): Promise<Named | null> {
  const rows = await asAuth(({ tx }) =>
    tx
      .select({ id: member.id, login: member.login, locale: member.locale })
      .from(member)
      .where(
        and(
          eq(member.login, login.trim().toLowerCase()),
          tenantId === null ? undefined : eq(member.tenantId, tenantId),
        ),
      ),
  );
  const [row] = rows;
  return row ? { ...row, login: row.login ?? '' } : null;
}

/** Suspends a member: every session ends at once and no new one begins. Nothing of theirs is deleted. */
export async function suspend(
  issuer: Issuer,
  login: string,
  now: Date = new Date(),
): Promise<{ ok: true; sessionsEnded: number } | Refused> {
  const authority = await authorityOf(issuer, now, { fresh: false });
  if (!authority.ok) return authority;
  const found = await findMember(authority.tenantId, login);
  if (found === null) return refused('not_found');
  return asAuth(async ({ tx }) => {
    await tx.update(member).set({ suspendedAt: now }).where(eq(member.id, found.id));
    return { ok: true, sessionsEnded: await revokeAllIn(tx, found.id, now) };
  }, now);
}

/** Ends a suspension; the member signs in again with what they had. */
export async function restore(
  issuer: Issuer,
  login: string,
  now: Date = new Date(),
): Promise<{ ok: true } | Refused> {
  const authority = await authorityOf(issuer, now, { fresh: true });
  if (!authority.ok) return authority;
  const found = await findMember(authority.tenantId, login);
  if (found === null) return refused('not_found');
  return asAuth(async ({ tx }) => {
    await tx.update(member).set({ suspendedAt: null }).where(eq(member.id, found.id));
    return { ok: true };
  }, now);
}

/**
 * A one-time sign-in link for a member, good for 15 minutes unless `lasts` (milliseconds) says otherwise. The operator's stands for both factors. An administrator's
 * stands for the second factor only, and the password is asked besides: else who may add nobody to a case could read all
 * cases of a colleague.
 */
export async function link(
  issuer: Issuer,
  login: string,
  now: Date = new Date(),
  lasts?: number,
): Promise<IssuedLink | Refused> {
  const authority = await authorityOf(issuer, now, { fresh: true });
  if (!authority.ok) return authority;
  const found = await findMember(authority.tenantId, login);
  if (found === null) return refused('not_found');
  const power = authority.memberId === null ? 'both_factors' : 'second_factor';
  return issueLink(
    { memberId: found.id, locale: found.locale, power, issuedBy: authority.memberId },
    now,
    lasts,
  );
}
