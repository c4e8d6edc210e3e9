import { and, eq, isNull, sql } from 'drizzle-orm';
import { standingApproval } from '@/drizzle/schema/reviews';
import type { StandingList } from '@/drizzle/vocabulary/reviews';
import { type Day, shiftDays } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { reviewerOf } from './reviewer-of';

/** The longest that anything may go out without being read first, in days. */
export const LONGEST_STANDING = 366;

/**
 * Lets facts of some lists out at once until a day: what happens in open court, without free text and without a new
 * person. Refuses an end in the past or more than a year away (`not_within_a_year`); the database refuses a case that
 * was never approved.
 */
export async function standApproval(
  { tx, now }: Context,
  { caseId, lists, until, harm }: { caseId: string; lists: StandingList[]; until: Day; harm: string },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' | 'not_within_a_year' }> {
  const reviewer = await reviewerOf(tx, caseId);
  if (reviewer === null) return { ok: false, reason: 'not_found' };
  const on = courtDay(now);
  if (until < on || until > shiftDays(on, LONGEST_STANDING))
    return { ok: false, reason: 'not_within_a_year' };
  // By name of column: the day of entry is the database's own to give.
  await tx.execute(sql`
    insert into record.standing_approval (case_id, reviewer_id, reviewer, "on", until, lists, harm)
    values (${caseId}, ${reviewer.id}, ${reviewer.name}, ${on}, ${until}, ${sql.param(lists)}::text[], ${harm})`);
  return { ok: true };
}

/** Ends a standing approval now; anybody on the case may. Refuses one that is not there or has ended (`not_found`). */
export async function endStanding(
  { tx, now }: Context,
  { caseId, id }: { caseId: string; id: number },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  const ended = await tx.execute(sql`
    update record.standing_approval set ended_at = ${now.toISOString()}
     where case_id = ${caseId} and id = ${id} and ended_at is null returning id`);
  return ended.length > 0 ? { ok: true } : { ok: false, reason: 'not_found' };
}

export type Standing = typeof standingApproval.$inferSelect;

/** The standing approvals of a case that nobody ended, expired ones included. */
export function readStanding({ tx }: Context, caseId: string): Promise<Standing[]> {
  return tx
    .select()
    .from(standingApproval)
    .where(and(eq(standingApproval.caseId, caseId), isNull(standingApproval.endedAt)));
}
