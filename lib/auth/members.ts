import { and, eq, gt, isNull, max } from 'drizzle-orm';
import { freeze, invitation } from '@/drizzle/schema/accounts';
import { member, session, tenant } from '@/drizzle/schema/auth';
import type { OrgRole } from '@/drizzle/vocabulary/accounts';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { asAuth, type Transaction } from '@/lib/db/as';

/** The organisation of this name, made if there is none. */
export async function ensureTenant(tx: Transaction, name: string): Promise<string> {
  await tx.insert(tenant).values({ name }).onConflictDoNothing();
  const [row] = await tx.select({ id: tenant.id }).from(tenant).where(eq(tenant.name, name));
  if (!row) throw new Error('an organisation was not made');
  return row.id;
}

export type NewMember = { tenantId: string; name: string; login: string; orgRole: OrgRole; locale: Locale };

/**
 * The member with this login, made if there is none. It can sign in by a link only, until it sets up factors of its own:
 * for the people of a training organisation.
 */
export function ensureMember(wanted: NewMember, now: Date = new Date()): Promise<string> {
  return asAuth(async ({ tx }) => {
    await tx
      .insert(member)
      .values({ ...wanted, createdAt: now })
      .onConflictDoNothing();
    const [row] = await tx.select().from(member).where(eq(member.login, wanted.login));
    if (row?.tenantId !== wanted.tenantId) throw new Error('this login is another organisation’s');
    return row.id;
  }, now);
}

export type ListedMember = {
  id: string;
  name: string;
  login: string | null;
  organisation: string;
  orgRole: OrgRole;
  createdAt: Date;
  suspendedAt: Date | null;
  frozen: boolean;
  lastSeenAt: Date | null;
};

/** The members of one organisation, or of all (null), by organisation and name. */
export function listMembersOf(tenantId: string | null): Promise<ListedMember[]> {
  return asAuth(async ({ tx }) => {
    const rows = await tx
      .select({
        member,
        organisation: tenant.name,
        frozenAt: freeze.frozenAt,
        lastSeenAt: max(session.seenAt),
      })
      .from(member)
      .innerJoin(tenant, eq(tenant.id, member.tenantId))
      .leftJoin(freeze, and(eq(freeze.memberId, member.id), isNull(freeze.liftedAt)))
      .leftJoin(session, eq(session.memberId, member.id))
      .where(tenantId === null ? undefined : eq(member.tenantId, tenantId))
      .groupBy(member.id, tenant.name, freeze.frozenAt)
      .orderBy(tenant.name, member.name);
    return rows.map(({ member: one, organisation, frozenAt, lastSeenAt }) => ({
      id: one.id,
      name: one.name,
      login: one.login,
      organisation,
      orgRole: one.orgRole,
      createdAt: one.createdAt,
      suspendedAt: one.suspendedAt,
      frozen: frozenAt !== null,
      lastSeenAt,
    }));
  });
}

export type ListedInvitation = {
  name: string;
  login: string;
  organisation: string;
  orgRole: OrgRole;
  expiresAt: Date;
};

/** The invitations that are still open, of one organisation or of all (null). */
export function listInvitationsOf(tenantId: string | null, now: Date): Promise<ListedInvitation[]> {
  return asAuth(
    ({ tx }) =>
      tx
        .select({
          name: invitation.name,
          login: invitation.login,
          organisation: tenant.name,
          orgRole: invitation.orgRole,
          expiresAt: invitation.expiresAt,
        })
        .from(invitation)
        .innerJoin(tenant, eq(tenant.id, invitation.tenantId))
        .where(
          and(
            isNull(invitation.usedAt),
            gt(invitation.expiresAt, now),
            tenantId === null ? undefined : eq(invitation.tenantId, tenantId),
          ),
        )
        .orderBy(tenant.name, invitation.name),
    now,
  );
}
