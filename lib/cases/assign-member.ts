import { eq } from 'drizzle-orm';
import { caseMember, member } from '@/drizzle/schema/auth';
import { courtCase } from '@/drizzle/schema/cases';
import type { TeamRole } from '@/drizzle/vocabulary/teams';
import type { Viewer } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';

/**
 * The operator's way to give a case its first team, such as one that came from a case file. Somebody who is on it
 * already takes the role told now. Refuses a login or a reference that is not there (`not_found`).
 */
export function assignMember(
  by: Extract<Viewer, { kind: 'operator' }>,
  wanted: { login: string; ref: string; role: TeamRole; lead: boolean },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  return as(by, async ({ tx }) => {
    const [who] = await tx.select({ id: member.id }).from(member).where(eq(member.login, wanted.login));
    const [what] = await tx.select({ id: courtCase.id }).from(courtCase).where(eq(courtCase.ref, wanted.ref));
    if (who === undefined || what === undefined) return { ok: false, reason: 'not_found' };
    const { role, lead } = wanted;
    await tx
      .insert(caseMember)
      .values({ caseId: what.id, memberId: who.id, role, lead })
      .onConflictDoUpdate({
        target: [caseMember.caseId, caseMember.memberId],
        set: { role, lead, until: null },
      });
    return { ok: true };
  });
}
