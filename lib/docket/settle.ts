import { eq } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import { origin } from '@/drizzle/schema/docket';
import type { Day } from '@/lib/dates/day';
import type { Transaction } from '@/lib/db/as';
import { compile } from '@/lib/dossiers/compile';
import type { Dossier } from '@/lib/dossiers/dossier';
import { type LatestApproval, latestApproval } from '@/lib/reviews/latest-approval';
import { asReviewed } from '@/lib/reviews/review-hash';
import { appendRevision } from './append';
import { type Clearance, clear, dayOfPublication, type Refusal, redactReviewed } from './clearance';
import { narrowPublished } from './narrow';
import { lastOf, publishedBodies, withdrawBodies } from './published';
import { showingOn } from './showing';
import { standingLists, withinStanding } from './standing';

export type Settled =
  | { done: 'published' | 'unchanged' | 'withdrawn' }
  | { done: 'refused'; refusal: Refusal };

const refused = (refusal: Refusal): Settled => ({ done: 'refused', refusal });

/** A reference belongs to the first case that publishes under it, for ever; whether it is this one. */
async function claimReference(tx: Transaction, ref: string, caseId: string): Promise<boolean> {
  await tx.insert(origin).values({ ref, caseId }).onConflictDoNothing();
  const [owner] = await tx.select({ caseId: origin.caseId }).from(origin).where(eq(origin.ref, ref));
  return owner?.caseId === caseId;
}

/**
 * The gate: publishes one case as its last approval allows, in the publisher's transaction. Refuses what was not
 * approved, what differs from what the reviewer saw, and a withdrawn case without a new approval. Also when it refuses,
 * what is published already is narrowed to what the bases allow now.
 */
export async function publishCase(tx: Transaction, caseId: string, now: Date): Promise<Settled> {
  const approval = await latestApproval(tx, caseId);
  if (approval === null) return refused('not_approved');
  const compiled = await compile(tx, caseId);
  const { ref } = compiled;
  if (!(await claimReference(tx, ref, caseId))) return refused('reference_taken');
  const day = dayOfPublication(now, approval);
  const showing = showingOn(asReviewed(compiled, approval.on), day);
  const { withdrawnAt } = await lastOf(tx, ref);
  if (withdrawnAt !== null && approval.createdAt <= withdrawnAt) return refused('withdrawn');
  const reviewed = clear(compiled, approval, day);
  const differs = !reviewed.ok && reviewed.refusal === 'approval_differs';
  const cleared = differs ? await clearStanding(tx, caseId, compiled, approval, day) : reviewed;
  if (!cleared.ok) {
    await narrowPublished(tx, ref, showing, { now, day });
    return refused(cleared.refusal);
  }
  const appended = await appendRevision(tx, cleared, showing, { now, day });
  return { done: appended ? 'published' : 'unchanged' };
}

/** What may go out although it is not what was reviewed: all that is new lies within a standing approval of the case. */
async function clearStanding(
  tx: Transaction,
  caseId: string,
  compiled: Dossier,
  approval: LatestApproval,
  day: Day,
): Promise<Clearance> {
  const differs: Clearance = { ok: false, refusal: 'approval_differs' };
  const [published] = await publishedBodies(tx, compiled.ref);
  const lists = await standingLists(tx, caseId, day);
  if (published === undefined || lists.length === 0) return differs;
  const next = redactReviewed(compiled, approval, day);
  if (!next.ok) return next;
  return withinStanding(published.dossier, next.dossier, lists) ? next : differs;
}

/** Withdraws one case from the docket; one that was never published, or is withdrawn already, stays as it is. */
export async function withdrawCase(tx: Transaction, caseId: string, now: Date): Promise<Settled> {
  const [found] = await tx.select({ ref: courtCase.ref }).from(courtCase).where(eq(courtCase.id, caseId));
  if (found === undefined) return refused('not_approved');
  const [owner] = await tx.select({ caseId: origin.caseId }).from(origin).where(eq(origin.ref, found.ref));
  if (owner?.caseId !== caseId) return { done: 'unchanged' };
  const gone = await withdrawBodies(tx, found.ref, now);
  return { done: gone > 0 ? 'withdrawn' : 'unchanged' };
}
