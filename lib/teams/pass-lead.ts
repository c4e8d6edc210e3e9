import { sql } from 'drizzle-orm';
import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { readTeam, setPlace, type TeamRefusal } from './team';
import type { PassInput } from './team-input';

type Passed = { ok: true; left: boolean } | { ok: false; reason: TeamRefusal };

/**
 * Hands a case over: somebody on it becomes its lead, whose access then has no end. `mine`: the lead until now stays a
 * lead besides (`share`), stays on the case (`stay`), or leaves it (`leave`). In that order, so that a case always has one.
 */
export async function passLead(
  ctx: Context,
  { ref, member: memberId, mine: after }: PassInput,
): Promise<Passed> {
  const { tx } = ctx;
  const of = await findMyCase(tx, ref);
  if (of === null) return { ok: false, reason: 'not_found' };
  const { caseId } = of;
  const { colleagues, iLead } = await readTeam(ctx, caseId);
  if (!iLead) return { ok: false, reason: 'not_lead' };
  const next = colleagues.find((one) => one.memberId === memberId && !one.over && !one.me);
  const mine = colleagues.find((one) => one.me);
  if (next === undefined || mine === undefined) return { ok: false, reason: 'not_found' };
  if (next.lead && after === 'share') return { ok: false, reason: 'lead_is_on' };
  if (!next.lead) await setPlace(tx, { caseId, memberId }, { lead: true, until: null });
  const place = after === 'leave' ? { lead: false, until: sql`now()` } : { lead: false };
  if (after !== 'share') await setPlace(tx, { caseId, memberId: mine.memberId }, place);
  return { ok: true, left: after === 'leave' };
}
