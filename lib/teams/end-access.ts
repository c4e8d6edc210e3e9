import { sql } from 'drizzle-orm';
import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { findColleague, leads, setPlace, type TeamRefusal } from './team';
import type { EndInput } from './team-input';

type Ended = { ok: true; mine: boolean } | { ok: false; reason: TeamRefusal };

/**
 * The lead ends somebody's access to a case at once; everybody may end their own. What they entered stays. The last lead
 * cannot leave (`last_lead`, which the database holds): they pass the lead on first.
 */
export async function endAccess(ctx: Context, { ref, member: memberId }: EndInput): Promise<Ended> {
  const of = await findMyCase(ctx.tx, ref);
  if (of === null) return { ok: false, reason: 'not_found' };
  const { caseId } = of;
  const known = await findColleague(ctx, caseId, memberId);
  if (!known?.me && !(await leads(ctx.tx, caseId))) return { ok: false, reason: 'not_lead' };
  if (known === null || known.over) return { ok: false, reason: 'not_found' };
  await setPlace(ctx.tx, { caseId, memberId }, { lead: false, until: sql`now()` });
  return { ok: true, mine: known.me };
}
