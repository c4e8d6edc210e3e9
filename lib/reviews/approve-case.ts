import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import { event } from '@/drizzle/schema/history';
import { requestPublication } from '@/lib/cases/request-publication';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { checkDossier } from '@/lib/dossiers/check';
import { compile } from '@/lib/dossiers/compile';
import { latestApproval } from './latest-approval';
import { reviewHash } from './review-hash';
import { reviewerOf } from './reviewer-of';

export type ApprovalRefusal =
  | 'not_found'
  | 'changed_since'
  | 'not_valid'
  | 'name_found'
  | 'nothing_left'
  | 'nobody_wrote';

/**
 * Approves a case as its reviewer read it, and asks for publication. What was read is named by its hash: refuses if the
 * record now gives another one (`changed_since`), what breaks a rule, what would still tell a withheld name. The
 * database refuses whoever wrote any of it, and every case of a training organisation.
 */
export async function approveCase(
  ctx: Context,
  { caseId, sha256, harm }: { caseId: string; sha256: string; harm: string },
): Promise<{ ok: true } | { ok: false; reason: ApprovalRefusal }> {
  const { tx, now } = ctx;
  const reviewer = await reviewerOf(tx, caseId);
  if (reviewer === null) return { ok: false, reason: 'not_found' };
  const d = await compile(tx, caseId);
  if (checkDossier(d).length > 0) return { ok: false, reason: 'not_valid' };
  const on = courtDay(now);
  const reviewed = reviewHash(d, on);
  if (!reviewed.ok) return { ok: false, reason: reviewed.reason };
  if (reviewed.sha256 !== sha256) return { ok: false, reason: 'changed_since' };
  const author = await lastAuthor(ctx, caseId, reviewer.name);
  if (author === null) return { ok: false, reason: 'nobody_wrote' };
  // By name of column: the day of entry is the database's own to give.
  await tx.execute(sql`
    insert into record.approval (case_id, author, reviewer, reviewer_id, "on", harm, sha256)
    values (${caseId}, ${author}, ${reviewer.name}, ${reviewer.id}, ${on}, ${harm}, ${sha256})`);
  await requestPublication(ctx, caseId);
  await tx.execute(sql`set constraints all immediate`);
  return { ok: true };
}

/** Who wrote last since the approval before, if anybody did; else who was author then. */
async function lastAuthor({ tx }: Context, caseId: string, reviewer: string): Promise<string | null> {
  const before = await latestApproval(tx, caseId);
  const [last] = await tx
    .select({ actor: event.actor })
    .from(event)
    .where(
      and(
        eq(event.caseId, caseId),
        ne(event.actor, reviewer),
        before === null ? undefined : gt(event.at, before.createdAt),
      ),
    )
    .orderBy(desc(event.id))
    .limit(1);
  return last?.actor ?? before?.author ?? null;
}
