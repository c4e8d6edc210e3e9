import { and, eq, isNull } from 'drizzle-orm';
import { oidcIdentity } from '@/drizzle/schema/accounts';
import { member } from '@/drizzle/schema/auth';
import { asAuth } from '@/lib/db/as';
import type { Device } from './device';
import { factorsOf } from './factors';
import { isFrozen } from './freeze';
import { type Proved, provedBothFactors } from './oidc-claims';
import { type Refused, refused } from './refusal';
import { type OpenedSession, openSession } from './session';
import { findSignedInByHash } from './signed-in';
import { needsStepUp } from './step-up';

type Identity = Pick<Proved, 'issuer' | 'subject'>;
export type ListedIdentity = Identity & { createdAt: Date };

/** `next`: what is still asked of whoever the provider named. */
export type ByIdentity = { ok: true; session: OpenedSession; next: 'nothing' | 'second_factor' | 'set_up' };

/**
 * Opens a session for the member to whom this identity was linked before. It has its second factor only if the provider
 * asked for two just now (`provedBothFactors`) and nobody has frozen the account. An identity that nobody has and one of a
 * suspended member are refused alike; who is who is never found by a name or an address.
 */
export async function signInWithIdentity(
  proved: Proved,
  { mfaAcr, device }: { mfaAcr: string | null; device: Device },
  now: Date = new Date(),
): Promise<ByIdentity | Refused> {
  const who = await asAuth(async ({ tx }) => {
    const [row] = await tx
      .select({ id: member.id })
      .from(oidcIdentity)
      .innerJoin(member, eq(member.id, oidcIdentity.memberId))
      .where(and(isIdentity(proved), isNull(member.suspendedAt)));
    return row && { id: row.id, frozen: await isFrozen(tx, row.id) };
  }, now);
  if (!who) return refused('identity_refused');
  const secondFactor = !who.frozen && provedBothFactors(proved, mfaAcr, now);
  const session = await openSession(who.id, { secondFactor, device }, now);
  if (secondFactor) return { ok: true, session, next: 'nothing' };
  const has = await factorsOf(who.id);
  return { ok: true, session, next: who.frozen || has.length > 0 ? 'second_factor' : 'set_up' };
}

/**
 * Links an identity to the account of this session. Its second factor must have been fresh when the errand to the provider
 * began (`begunAt`). One that is another member's is refused in the words of any other.
 */
export async function linkIdentity(
  sessionHash: string,
  identity: Identity,
  begunAt: Date,
  now: Date = new Date(),
): Promise<{ ok: true } | Refused> {
  const held = await findSignedInByHash(sessionHash, now);
  if (!held?.session.secondFactor) return refused('signed_out');
  if (needsStepUp(held.session, begunAt)) return refused('step_up_needed');
  const { issuer, subject } = identity;
  return asAuth(async ({ tx }) => {
    if (await isFrozen(tx, held.member.id)) return refused('frozen');
    await tx
      .insert(oidcIdentity)
      .values({ issuer, subject, memberId: held.member.id, createdAt: now })
      .onConflictDoNothing();
    const [row] = await tx.select().from(oidcIdentity).where(isIdentity(identity));
    return row?.memberId === held.member.id ? { ok: true } : refused('identity_refused');
  }, now);
}

/** Takes an identity from a member. One that is not theirs is not there. */
export function unlinkIdentity(memberId: string, identity: Identity): Promise<{ ok: true } | Refused> {
  return asAuth(async ({ tx }) => {
    const gone = await tx
      .delete(oidcIdentity)
      .where(and(isIdentity(identity), eq(oidcIdentity.memberId, memberId)))
      .returning({ subject: oidcIdentity.subject });
    return gone.length > 0 ? { ok: true } : refused('not_found');
  });
}

/** The identities of a member, the oldest first. */
export function listIdentities(memberId: string): Promise<ListedIdentity[]> {
  return asAuth(({ tx }) =>
    tx
      .select({
        issuer: oidcIdentity.issuer,
        subject: oidcIdentity.subject,
        createdAt: oidcIdentity.createdAt,
      })
      .from(oidcIdentity)
      .where(eq(oidcIdentity.memberId, memberId))
      .orderBy(oidcIdentity.createdAt),
  );
}

const isIdentity = ({ issuer, subject }: Identity) =>
  and(eq(oidcIdentity.issuer, issuer), eq(oidcIdentity.subject, subject));
