import type { Problem } from '@/lib/dossiers/problem';
import { reviewHash } from '@/lib/reviews/review-hash';
import type { CaseFile } from './case-file';

const REMEDIES = {
  missing: 'missing: a second person reviews the file and seals it first',
  differs: 'is not that of what the public would read: a second person reviews the file anew and seals it',
  name_found: 'the public would read a withheld name: take it out of the texts, then have the file reviewed',
  nothing_left: 'nothing would be left for the public to read: give the bases, then have the file reviewed',
} as const;

/** What keeps a case file from being published: no approval, or one of something else than the public would read. */
export function approvalProblem({ dossier, approval }: CaseFile): Problem | null {
  if (approval === undefined) return { place: 'approval', remedy: REMEDIES.missing };
  const reviewed = reviewHash(dossier, approval.on);
  if (!reviewed.ok) return { place: 'approval', remedy: REMEDIES[reviewed.reason] };
  if (reviewed.sha256 === approval.sha256) return null;
  return { place: 'approval › sha256', remedy: REMEDIES.differs };
}
