import { type Refused, refused } from './refusal';
import { findSignedInByHash } from './signed-in';
import { needsStepUp } from './step-up';

/** Who administers: the operator at the command line, or a signed-in administrator for their own organisation. */
export type Issuer = { kind: 'operator' } | { kind: 'administrator'; sessionHash: string };

export const OPERATOR: Issuer = { kind: 'operator' };

/** `tenantId` null: of every organisation. `memberId` null: the operator. */
export type Authority = { ok: true; memberId: string | null; tenantId: string | null };

/**
 * What an issuer may do now. Whoever is no administrator is told that there is nothing here; what cannot be taken back
 * asks an administrator for a fresh second factor.
 */
export async function authorityOf(
  issuer: Issuer,
  now: Date,
  { fresh }: { fresh: boolean },
): Promise<Authority | Refused> {
  if (issuer.kind === 'operator') return { ok: true, memberId: null, tenantId: null };
  const held = await findSignedInByHash(issuer.sessionHash, now);
  if (!held?.session.secondFactor) return refused('signed_out');
  if (held.member.orgRole !== 'administrator') return refused('not_found');
  if (fresh && needsStepUp(held.session, now)) return refused('step_up_needed');
  return { ok: true, memberId: held.member.id, tenantId: held.member.tenantId };
}
