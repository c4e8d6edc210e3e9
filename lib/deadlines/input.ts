import { z } from 'zod';
import { CONFIRMATION_KINDS } from '@/drizzle/vocabulary/deadlines';
import { factId, partyId } from '@/lib/cases/case-facts';
import { day } from '@/lib/dates/partial-date';

/**
 * What counsel says of one computed deadline. `key` is the form's own: the same key sent twice is one saying. Refuses
 * (by issue): a confirmation or override without its date (`date_needed`), an override or waiver without a reason
 * (`reason_needed`).
 */
export const deadlineConfirmation = z
  .strictObject({
    key: z.uuid(),
    caseId: z.uuid(),
    rule: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    fact: factId,
    party: partyId.nullable(),
    kind: z.enum(CONFIRMATION_KINDS),
    dueOn: day.nullable(),
    reason: z.string().trim().min(1).max(1000).nullable(),
  })
  .refine((said) => said.dueOn !== null || said.kind === 'done' || said.kind === 'waived', {
    error: 'date_needed',
    path: ['dueOn'],
  })
  .refine((said) => said.reason !== null || said.kind === 'confirmed' || said.kind === 'done', {
    error: 'reason_needed',
    path: ['reason'],
  });
export type DeadlineConfirmation = z.infer<typeof deadlineConfirmation>;
