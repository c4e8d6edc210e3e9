import { asc, desc, eq } from 'drizzle-orm';
import { tenant } from '@/drizzle/schema/auth';
import { courtCase } from '@/drizzle/schema/cases';
import { publishRequest } from '@/drizzle/schema/reviews';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { type Change, changes } from '@/lib/dossiers/changes';
import { checkDossier } from '@/lib/dossiers/check';
import { compile } from '@/lib/dossiers/compile';
import type { Dossier } from '@/lib/dossiers/dossier';
import type { Problem } from '@/lib/dossiers/problem';
import { titleOf } from '@/lib/dossiers/title';
import { type LatestApproval, latestApproval } from '@/lib/reviews/latest-approval';
import { reviewHash } from '@/lib/reviews/review-hash';
import { reviewerOf } from '@/lib/reviews/reviewer-of';
import { readStanding, type Standing } from '@/lib/reviews/stand-approval';
import { publishedBodies } from './published';

export type LastRequest = { requestedAt: Date; doneAt: Date | null; refusal: string | null };

export type Review = {
  caseId: string;
  ref: string;
  /** What the public would read today, and its hash; or why nothing can be published. */
  read: { ok: true; dossier: Dossier; sha256: string } | { ok: false; reason: 'name_found' | 'nothing_left' };
  problems: Problem[];
  /** What the public reads now, and what would change; null if it reads nothing. */
  published: { number: number; dossier: Dossier } | null;
  changes: Change[];
  approval: LatestApproval | null;
  standing: Standing[];
  lastRequest: LastRequest | null;
  /** Invented, for training: nobody can approve it. */
  training: boolean;
  /** Whether the viewer is the one who reviews. */
  mayApprove: boolean;
};

/** One case of the viewer's as a reviewer reads it; null if there is none under this reference. */
export async function readReview(ctx: Context, ref: string): Promise<Review | null> {
  const { tx, now } = ctx;
  const [found] = await tx
    .select({ id: courtCase.id, training: tenant.training })
    .from(courtCase)
    .leftJoin(tenant, eq(tenant.id, courtCase.tenantId))
    .where(eq(courtCase.ref, ref));
  if (found === undefined) return null;
  const caseId = found.id;
  const d = await compile(tx, caseId);
  const [published] = await publishedBodies(tx, ref);
  const read = reviewHash(d, courtDay(now));
  return {
    caseId,
    ref,
    training: found.training ?? false,
    read,
    problems: checkDossier(d),
    published: published === undefined ? null : { number: published.number, dossier: published.dossier },
    changes: read.ok ? changes(published?.dossier ?? null, read.dossier) : [],
    approval: await latestApproval(tx, caseId),
    standing: await readStanding(ctx, caseId),
    lastRequest: await lastRequestOf(ctx, caseId),
    mayApprove: (await reviewerOf(tx, caseId)) !== null,
  };
}

async function lastRequestOf({ tx }: Context, caseId: string): Promise<LastRequest | null> {
  const [last] = await tx
    .select({
      requestedAt: publishRequest.requestedAt,
      doneAt: publishRequest.doneAt,
      refusal: publishRequest.refusal,
    })
    .from(publishRequest)
    .where(eq(publishRequest.caseId, caseId))
    .orderBy(desc(publishRequest.id))
    .limit(1);
  return last ?? null;
}

export type ReviewLine = {
  ref: string;
  title: string;
  /** `waits`: what the record holds is not what was approved; `published`: it is; `never`: nobody approved it yet. */
  state: 'waits' | 'published' | 'never';
  mayApprove: boolean;
};

/** The viewer's cases, by reference, and which of them wait for somebody to read them. */
export async function listReviews(ctx: Context, locale: Locale): Promise<ReviewLine[]> {
  const { tx } = ctx;
  const cases = await tx
    .select({ id: courtCase.id, ref: courtCase.ref })
    .from(courtCase)
    .orderBy(asc(courtCase.ref));
  const lines: ReviewLine[] = [];
  for (const { id, ref } of cases) {
    const d = await compile(tx, id);
    const approval = await latestApproval(tx, id);
    const [published] = await publishedBodies(tx, ref);
    const read = approval === null ? null : reviewHash(d, approval.on);
    const asApproved = read?.ok === true && read.sha256 === approval?.sha256;
    const last = await lastRequestOf(ctx, id);
    const settled = last?.doneAt !== null && last?.refusal === null;
    const state = approval === null ? 'never' : asApproved || (published && settled) ? 'published' : 'waits';
    lines.push({ ref, title: titleOf(d, locale), state, mayApprove: (await reviewerOf(tx, id)) !== null });
  }
  return lines;
}
