import { z } from 'zod';
import {
  COMPLAINT_KINDS,
  COMPLAINT_OFFICES,
  COMPLAINT_OUTCOMES,
  PROCEDURE_BODIES,
} from '@/drizzle/vocabulary/complaints';
import { BOUNDS } from '@/drizzle/vocabulary/decisions';
import { factId, partyId } from '@/lib/cases/case-facts';
import { partialDate } from '@/lib/dates/partial-date';
import { decisionId } from '@/lib/decisions/decision';
import { localText } from '@/lib/i18n/text';
import { subjectId } from '@/lib/people/subject';
import { cited, localId } from '@/lib/sources/cited';

/**
 * A complaint, motion or application, and its answer. `amount` is money that is asked for (moral harm, damages); what was
 * awarded is a part of a sentence, never this.
 */
export const complaint = cited
  .extend({
    id: localId('x'),
    kind: z.enum(COMPLAINT_KINDS),
    party: partyId.optional(),
    office: z.enum(COMPLAINT_OFFICES),
    about: factId.optional(),
    lodged: partialDate.optional(),
    amount: z.number().nonnegative().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    bound: z.enum(BOUNDS).optional(),
    outcome: z.enum(COMPLAINT_OUTCOMES),
    answered: partialDate.optional(),
    decision: decisionId.optional(),
    text: localText,
  })
  .refine((x) => (x.amount === undefined) === (x.currency === undefined), {
    error: 'an amount needs its currency',
  });
export type Complaint = z.infer<typeof complaint>;

/** A procedure before an international body (domain notes b). `reference` is unique per body. */
export const procedure = cited.extend({
  id: localId('z'),
  body: z.enum(PROCEDURE_BODIES),
  reference: z.string().max(60).optional(),
  subject: subjectId.optional(),
  submitted: partialDate.optional(),
  adopted: partialDate.optional(),
  articlesClaimed: z.array(z.string().max(20)).default([]),
  articlesFound: z.array(z.string().max(20)).default([]),
  text: localText.optional(),
});
export type Procedure = z.infer<typeof procedure>;
