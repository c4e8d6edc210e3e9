import { and, eq, gt, isNull } from 'drizzle-orm';
import { signInLink } from '@/drizzle/schema/accounts';
import { member } from '@/drizzle/schema/auth';
import type { LinkPower } from '@/drizzle/vocabulary/accounts';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { asAuth } from '@/lib/db/as';
import { type Device, UNKNOWN_DEVICE } from './device';
import { liftFreeze } from './freeze';
import { passwordOf, verifyPassword } from './password';
import { type Refused, refused } from './refusal';
import { type OpenedSession, openSessionIn } from './session';
import { admit, forgive } from './throttle';
import { hashOf, newToken } from './tokens';

const LASTS = 15 * 60_000;

export type IssuedLink = { ok: true; token: string; path: string; expiresAt: Date };

/** Where a sign-in link is opened, without the origin. */
export const signInLinkPath = (locale: Locale, token: string): string => `/${locale}/sign-in/link/${token}`;

/** Makes a one-time link for a member. Called by `administer.ts`, which says who may; ends the open ones before it. */
export function issueLink(
  wanted: { memberId: string; locale: Locale; power: LinkPower; issuedBy: string | null },
  now: Date = new Date(),
  lasts: number = LASTS,
): Promise<IssuedLink> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + lasts);
  const { locale, ...values } = wanted;
  return asAuth(async ({ tx }) => {
    await tx
      .update(signInLink)
      .set({ usedAt: now })
      .where(and(eq(signInLink.memberId, values.memberId), isNull(signInLink.usedAt)));
    await tx.insert(signInLink).values({ ...values, tokenHash: hashOf(token), createdAt: now, expiresAt });
    return { ok: true, token, path: signInLinkPath(locale, token), expiresAt };
  }, now);
}

const isOpen = (token: string, now: Date) =>
  and(
    eq(signInLink.tokenHash, hashOf(token)),
    isNull(signInLink.usedAt),
    gt(signInLink.expiresAt, now),
    isNull(member.suspendedAt),
  );

/** Whose link this is, and whether the password is asked besides. Opening the page uses nothing up: a POST does. */
export function readSignInLink(
  token: string,
  now: Date = new Date(),
): Promise<{ ok: true; name: string; locale: Locale; asksPassword: boolean } | Refused> {
  return asAuth(async ({ tx }) => {
    const [row] = await tx
      .select({ name: member.name, locale: member.locale, power: signInLink.power })
      .from(signInLink)
      .innerJoin(member, eq(member.id, signInLink.memberId))
      .where(isOpen(token, now));
    if (!row) return refused('link_not_valid');
    const { name, locale, power } = row;
    return { ok: true, name, locale, asksPassword: power === 'second_factor' };
  }, now);
}

/**
 * Signs in with a one-time link, and lifts a freeze. A link that stands for the second factor alone needs the password;
 * a wrong one leaves the link open.
 */
export async function followSignInLink(
  token: string,
  { password = '' }: { password?: string },
  device: Device = UNKNOWN_DEVICE,
  now: Date = new Date(),
): Promise<{ ok: true; memberId: string; session: OpenedSession } | Refused> {
  const found = await asAuth(async ({ tx }) => {
    const [row] = await tx
      .select({ memberId: member.id, power: signInLink.power })
      .from(signInLink)
      .innerJoin(member, eq(member.id, signInLink.memberId))
      .where(isOpen(token, now));
    return row ? { ...row, hash: await passwordOf(tx, row.memberId) } : null;
  }, now);
  if (found === null) return refused('link_not_valid');
  if (found.power === 'second_factor') {
    const admitted = await admit('link', found.memberId, now);
    if (!admitted.ok) return admitted;
    if (!(await verifyPassword(found.hash, password))) return refused('wrong_login_or_password');
    await forgive('link', found.memberId, now);
  }
  return asAuth(async ({ tx }) => {
    const spent = await tx
      .update(signInLink)
      .set({ usedAt: now })
      .where(and(eq(signInLink.tokenHash, hashOf(token)), isNull(signInLink.usedAt)))
      .returning({ memberId: signInLink.memberId });
    if (spent.length === 0) return refused('link_not_valid');
    await liftFreeze(tx, found.memberId, now);
    const session = await openSessionIn(tx, found.memberId, { secondFactor: true, device }, now);
    return { ok: true, memberId: found.memberId, session };
  }, now);
}
