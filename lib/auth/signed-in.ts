import { and, eq, isNull } from 'drizzle-orm';
import { member, session, tenant } from '@/drizzle/schema/auth';
import type { OrgRole } from '@/drizzle/vocabulary/accounts';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { asAuth } from '@/lib/db/as';
import { isLive } from './session';
import { bytesOf, hashOf, hexOf } from './tokens';
import type { Viewer } from './viewer';

export type MemberViewer = Extract<Viewer, { kind: 'member' }>;

/** Whoever's session this is. While `session.secondFactor` is false they may only confirm or set one up. */
export type SignedIn = {
  viewer: MemberViewer;
  member: {
    id: string;
    tenantId: string;
    tenantName: string;
    training: boolean;
    name: string;
    login: string | null;
    code: string;
    orgRole: OrgRole;
    locale: Locale;
  };
  session: {
    id: string;
    hash: string;
    createdAt: Date;
    steppedUpAt: Date | null;
    expiresAt: Date;
    secondFactor: boolean;
  };
};

/** A session is noted as seen at most this often, so that reading a page does not mean a write each time. */
const SEEN_EVERY = 60_000;

/** Whose live session has this token; null if it is nobody's. Throws when the database cannot say. */
export function findSignedIn(token: string, now: Date = new Date()): Promise<SignedIn | null> {
  return findSignedInByHash(hexOf(hashOf(token)), now);
}

/** The same by the token's hash (hex), as a `Viewer` carries it. */
export function findSignedInByHash(hash: string, now: Date = new Date()): Promise<SignedIn | null> {
  return asAuth(async ({ tx }) => {
    const [row] = await tx
      .select({ session, member, tenant })
      .from(session)
      .innerJoin(member, eq(member.id, session.memberId))
      .innerJoin(tenant, eq(tenant.id, member.tenantId))
      .where(and(eq(session.tokenHash, bytesOf(hash)), isLive(now), isNull(member.suspendedAt)));
    if (!row) return null;
    if (now.getTime() - row.session.seenAt.getTime() >= SEEN_EVERY)
      await tx.update(session).set({ seenAt: now }).where(eq(session.tokenHash, row.session.tokenHash));
    return signedInFrom(row);
  }, now);
}

type Row = {
  session: typeof session.$inferSelect;
  member: typeof member.$inferSelect;
  tenant: typeof tenant.$inferSelect;
};

function signedInFrom({ session: held, member: who, tenant: at }: Row): SignedIn {
  const hash = hexOf(held.tokenHash);
  return {
    viewer: { kind: 'member', sessionHash: hash },
    member: {
      id: who.id,
      tenantId: at.id,
      tenantName: at.name,
      training: at.training,
      name: who.name,
      login: who.login,
      code: who.code,
      orgRole: who.orgRole,
      locale: who.locale,
    },
    session: {
      id: held.id,
      hash,
      createdAt: held.createdAt,
      steppedUpAt: held.steppedUpAt,
      expiresAt: held.expiresAt,
      secondFactor: held.secondFactorAt !== null,
    },
  };
}
