import { and, eq, gt, isNull } from 'drizzle-orm';
import { invitation } from '@/drizzle/schema/accounts';
import { member, tenant } from '@/drizzle/schema/auth';
import type { OrgRole } from '@/drizzle/vocabulary/accounts';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { asAuth, type Transaction } from '@/lib/db/as';
import { authorityOf, type Issuer } from './issuer';
import { ensureTenant } from './members';
import { type Refused, refused } from './refusal';
import { hashOf, newToken } from './tokens';

const LASTS = 72 * 3_600_000;
/** The shape of a login: a letter, then letters, digits, dots and dashes; two to 32 signs. The database holds the same. */
export const LOGIN = /^[a-z][a-z0-9.-]{1,31}$/;

export type InvitationInput = {
  /** The organisation's name; an administrator invites into their own, whatever stands here. */
  organisation: string;
  name: string;
  login: string;
  orgRole: OrgRole;
  locale: Locale;
};

/** Where an invitation is opened, without the origin. */
export const invitationPath = (locale: Locale, token: string): string =>
  `/${locale}/sign-in/invitation/${token}`;

/**
 * Invites somebody: a one-time link, good for 72 hours, that a person hands over. A second invitation of the same login
 * ends the first. An administrator needs a fresh second factor.
 */
export async function invite(
  issuer: Issuer,
  input: InvitationInput,
  now: Date = new Date(),
): Promise<{ ok: true; token: string; path: string; expiresAt: Date } | Refused> {
  const authority = await authorityOf(issuer, now, { fresh: true });
  if (!authority.ok) return authority;
  const login = input.login.trim().toLowerCase();
  if (!LOGIN.test(login)) return refused('login_not_valid');
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LASTS);
  return asAuth(async ({ tx }) => {
    const tenantId = authority.tenantId ?? (await ensureTenant(tx, input.organisation.trim()));
    if (!(await loginIsFree(tx, login, tenantId, now))) return refused('login_taken');
    await tx.insert(invitation).values({
      tokenHash: hashOf(token),
      tenantId,
      name: input.name.trim(),
      login,
      orgRole: input.orgRole,
      locale: input.locale,
      issuedBy: authority.memberId,
      createdAt: now,
      expiresAt,
    });
    return { ok: true, token, path: invitationPath(input.locale, token), expiresAt };
  }, now);
}

// An open invitation to the same organisation, or one that has expired anywhere, gives its login up.
async function loginIsFree(tx: Transaction, login: string, tenantId: string, now: Date): Promise<boolean> {
  const [taken] = await tx.select({ id: member.id }).from(member).where(eq(member.login, login));
  if (taken) return false;
  const open = await tx
    .select()
    .from(invitation)
    .where(and(eq(invitation.login, login), isNull(invitation.usedAt)));
  if (open.some((one) => one.tenantId !== tenantId && one.expiresAt > now)) return false;
  await tx.delete(invitation).where(and(eq(invitation.login, login), isNull(invitation.usedAt)));
  return true;
}

export type OpenInvitation = {
  id: string;
  name: string;
  login: string;
  organisation: string;
  orgRole: OrgRole;
  locale: Locale;
  expiresAt: Date;
};

/** What a one-time link invites to. Used, expired and invented links are refused alike. Reading uses nothing up. */
export function readInvitation(
  token: string,
  now: Date = new Date(),
): Promise<{ ok: true; invitation: OpenInvitation } | Refused> {
  return asAuth(async ({ tx }) => {
    const [row] = await tx
      .select({ invitation, organisation: tenant.name })
      .from(invitation)
      .innerJoin(tenant, eq(tenant.id, invitation.tenantId))
      .where(isOpen(token, now));
    if (!row) return refused('invitation_not_valid');
    const { id, name, login, orgRole, locale, expiresAt } = row.invitation;
    return {
      ok: true,
      invitation: { id, name, login, organisation: row.organisation, orgRole, locale, expiresAt },
    };
  }, now);
}

const isOpen = (token: string, now: Date) =>
  and(eq(invitation.tokenHash, hashOf(token)), isNull(invitation.usedAt), gt(invitation.expiresAt, now));

/** Uses an invitation up and makes the member; null if it was used meanwhile. */
export async function takeInvitation(tx: Transaction, token: string, now: Date): Promise<string | null> {
  const [taken] = await tx.update(invitation).set({ usedAt: now }).where(isOpen(token, now)).returning();
  if (!taken) return null;
  const { tenantId, name, login, orgRole, locale } = taken;
  const [made] = await tx
    .insert(member)
    .values({ tenantId, name, login, orgRole, locale, createdAt: now })
    .returning({ id: member.id });
  return made?.id ?? null;
}
