import { and, eq, sql } from 'drizzle-orm';
import { fact } from '@/drizzle/schema/cases';
import { deadline, deadlineRule } from '@/drizzle/schema/deadlines';
import type { Context } from '@/lib/db/as';
import type { DeadlineConfirmation } from './input';

/**
 * Why counsel's word was not taken: the case, fact, party or rule does not exist or may not be seen (one answer); the
 * viewer is on the case but not as its lawyer; or the same key came with something else.
 */
export type ConfirmRefusal = 'not_found' | 'counsel_only' | 'key_used';
export type Confirmed = { ok: true; again: boolean } | { ok: false; reason: ConfirmRefusal };

/** The same saying as one stored, whoever compares. */
const sameAs = (row: typeof deadline.$inferSelect, said: DeadlineConfirmation) =>
  (['caseId', 'rule', 'fact', 'party', 'kind', 'dueOn', 'reason'] as const).every(
    (field) => row[field] === said[field],
  );

async function mayConfirm(
  { tx }: Pick<Context, 'tx'>,
  caseId: string,
): Promise<{ memberId: string } | { refusal: ConfirmRefusal }> {
  const [row] = await tx.execute<{ member_id: string | null; sees: boolean; counsel: boolean }>(sql`
    select (select v.member_id from record.viewer() v) as member_id,
           ${caseId}::uuid = any (array(select record.my_cases())) as sees,
           ${caseId}::uuid = any (array(select record.my_cases('counsel'))) as counsel`);
  if (!row?.member_id || !row.sees) return { refusal: 'not_found' };
  return row.counsel ? { memberId: row.member_id } : { refusal: 'counsel_only' };
}

async function stands({ tx }: Pick<Context, 'tx'>, said: DeadlineConfirmation): Promise<boolean> {
  const ids = [said.fact, said.party].filter((id) => id !== null);
  const facts = await tx.select({ id: fact.id }).from(fact).where(eq(fact.caseId, said.caseId));
  const rules = await tx
    .select({ id: deadlineRule.id })
    .from(deadlineRule)
    .where(eq(deadlineRule.id, said.rule));
  return rules.length === 1 && ids.every((id) => facts.some((one) => one.id === id));
}

/**
 * Counsel confirms, overrides, marks as done or waives one computed deadline of their case. The saying is added to those
 * before it; the latest counts, and none is ever changed. The computed date itself is never stored or replaced.
 * @returns `again` if this very saying had been taken already
 */
export async function confirmDeadline(
  ctx: Pick<Context, 'tx'>,
  said: DeadlineConfirmation,
): Promise<Confirmed> {
  const viewer = await mayConfirm(ctx, said.caseId);
  if ('refusal' in viewer) return { ok: false, reason: viewer.refusal };
  const { memberId } = viewer;
  const ofKey = and(eq(deadline.memberId, memberId), eq(deadline.key, said.key));
  // Two sendings of one form wait for each other here, so that the second sees what the first wrote.
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${said.key}, 0))`);
  const [before] = await ctx.tx.select().from(deadline).where(ofKey);
  if (before) return sameAs(before, said) ? { ok: true, again: true } : { ok: false, reason: 'key_used' };
  if (!(await stands(ctx, said))) return { ok: false, reason: 'not_found' };
  await ctx.tx.insert(deadline).values({ ...said, memberId });
  return { ok: true, again: false };
}
