import { z } from 'zod';
import { day } from '@/lib/dates/partial-date';
import { dossier } from '@/lib/dossiers/dossier';

/**
 * The approval that lets a case file be published: two different people, a harm note, and the SHA-256 of the redacted
 * dossier that the reviewer saw (canonical JSON, audience `public`, on the day `on`).
 */
export const approval = z
  .strictObject({
    author: z.string().trim().min(2).max(100),
    reviewer: z.string().trim().min(2).max(100),
    on: day,
    harm: z.string().trim().min(10).max(2000),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine((a) => a.author.toLowerCase() !== a.reviewer.toLowerCase(), {
    error: 'the reviewer must be another person than the author',
  });
export type Approval = z.infer<typeof approval>;

/** A case file: one dossier and, if it may be published, the approval for it. */
export const caseFile = z.strictObject({ dossier, approval: approval.optional() });
export type CaseFile = z.infer<typeof caseFile>;
