import { sql } from 'drizzle-orm';
import type { Day } from '@/lib/dates/day';
import type { Transaction } from '@/lib/db/as';
import { canonicalJson } from '@/lib/dossiers/canonical';
import { compile } from '@/lib/dossiers/compile';
import { latestApproval } from '@/lib/reviews/latest-approval';
import { asReviewed } from '@/lib/reviews/review-hash';
import { appendRevision } from './append';
import { dayOfPublication } from './clearance';
import { publishedBodies, withdrawBodies } from './published';
import { narrowed, type Showing, showingOn } from './showing';

export type Narrowing = 'narrowed' | 'withdrawn' | 'as_before';

/**
 * Takes from what is published of a case whoever may no longer be shown as before, and adds nothing to it: what stands in
 * the record since needs its own approval. Where nothing can stay, the whole case is withdrawn.
 */
export async function narrowPublished(
  tx: Transaction,
  ref: string,
  showing: Showing,
  when: { now: Date; day: Day },
): Promise<Narrowing> {
  const [latest] = await publishedBodies(tx, ref);
  if (latest === undefined) return 'as_before';
  const dossier = narrowed(latest.dossier, showing, when.day);
  if (dossier === null) {
    await withdrawBodies(tx, ref, when.now);
    return 'withdrawn';
  }
  const appended = await appendRevision(tx, { dossier, body: canonicalJson(dossier) }, showing, when);
  return appended ? 'narrowed' : 'as_before';
}

/** The same for one case of the record, by the bases that hold now. */
export async function narrowCase(tx: Transaction, caseId: string, now: Date): Promise<Narrowing> {
  const approval = await latestApproval(tx, caseId);
  if (approval === null) return 'as_before';
  const day = dayOfPublication(now, approval);
  const dossier = await compile(tx, caseId);
  return narrowPublished(tx, dossier.ref, showingOn(asReviewed(dossier, approval.on), day), { now, day });
}

/** The published cases of which a basis has ended by a day, in the record's ids. */
export async function casesWithEndedBases(tx: Transaction, day: Day): Promise<string[]> {
  const rows = await tx.execute(sql`
    select distinct o.case_id from docket.origin o
      join docket.register r on r.ref = o.ref
      join record.basis b on b.case_id = o.case_id
     where b.until <= ${day} or b.withdrawn <= ${day}`);
  return rows.map((row) => String(row.case_id));
}
