import type { Day } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import { canonicalJson } from '@/lib/dossiers/canonical';
import { checkDossier } from '@/lib/dossiers/check';
import type { Dossier } from '@/lib/dossiers/dossier';
import { redact } from '@/lib/dossiers/redact';
import type { LatestApproval } from '@/lib/reviews/latest-approval';
import { asReviewed, reviewHash } from '@/lib/reviews/review-hash';

/** Why a request was not carried out: one code word, never text of the case. */
export type Refusal =
  | 'not_approved'
  | 'same_person'
  | 'invalid'
  | 'approval_differs'
  | 'leak'
  | 'nothing_left'
  | 'withdrawn'
  | 'reference_taken'
  | 'failed';

export type Clearance = { ok: true; dossier: Dossier; body: string } | { ok: false; refusal: Refusal };

const refused = (refusal: Refusal): Clearance => ({ ok: false, refusal });

/** The day for which the public is redacted. Where the clock runs behind the review, the day of the review. */
export function dayOfPublication(now: Date, approval: Pick<LatestApproval, 'on'>): Day {
  const today = courtDay(now);
  return today < approval.on ? approval.on : today;
}

/**
 * What of a compiled case may be published on a day, as canonical text. What was reviewed is what is published: refuses
 * unless the case, redacted for the public on the day of the review, has the hash that the approval names. On a later day
 * it may be narrower, because a basis ended; it is never wider, because bases given after the review do not count.
 */
export function clear(d: Dossier, approval: LatestApproval, day: Day): Clearance {
  const person = (name: string) => name.trim().toLowerCase();
  if (person(approval.author) === person(approval.reviewer)) return refused('same_person');
  if (checkDossier(d).length > 0) return refused('invalid');
  const reviewed = reviewHash(d, approval.on);
  if (!reviewed.ok) return refused(reviewed.reason === 'name_found' ? 'leak' : 'nothing_left');
  if (reviewed.sha256 !== approval.sha256) return refused('approval_differs');
  return redactReviewed(d, approval, day);
}

/** The case as the public would read it on a day, by the bases that stood at the review, as canonical text. */
export function redactReviewed(d: Dossier, approval: LatestApproval, day: Day): Clearance {
  const today = redact(asReviewed(d, approval.on), 'public', day);
  if (!today.ok) return refused(today.reason === 'name_found' ? 'leak' : 'nothing_left');
  return { ok: true, dossier: today.dossier, body: canonicalJson(today.dossier) };
}
