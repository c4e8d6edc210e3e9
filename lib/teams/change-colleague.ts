import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { endOfDay, findColleague, leads, setPlace, type TeamRefusal } from './team';
import type { ChangeInput } from './team-input';

type Changed = { ok: true } | { ok: false; reason: TeamRefusal };

/**
 * The lead changes as what and until when somebody is on a case. Refuses an end for a lead, who passes the lead on first,
 * and a day that has passed: ending access is a verb of its own.
 */
export async function changeColleague(
  ctx: Context,
  { ref, member: memberId, role, until }: ChangeInput,
): Promise<Changed> {
  const of = await findMyCase(ctx.tx, ref);
  if (of === null) return { ok: false, reason: 'not_found' };
  const { caseId } = of;
  if (!(await leads(ctx.tx, caseId))) return { ok: false, reason: 'not_lead' };
  const known = await findColleague(ctx, caseId, memberId);
  if (known === null || known.over) return { ok: false, reason: 'not_found' };
  const end = until === undefined ? null : endOfDay(until);
  if (end !== null && end <= ctx.now) return { ok: false, reason: 'until_is_past' };
  if (end !== null && known.lead) return { ok: false, reason: 'lead_has_no_end' };
  await setPlace(ctx.tx, { caseId, memberId }, { role, until: end });
  return { ok: true };
}
