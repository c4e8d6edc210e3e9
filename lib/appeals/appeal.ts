import { z } from 'zod';
import { APPEAL_LEVELS, APPEAL_OUTCOMES, APPEAL_SIDES, APPEAL_STATUSES } from '@/drizzle/vocabulary/appeals';
import { partyId } from '@/lib/cases/case-facts';
import { partialDate } from '@/lib/dates/partial-date';
import { decisionId } from '@/lib/decisions/decision';
import { localText } from '@/lib/i18n/text';
import { cited, localId } from '@/lib/sources/cited';

/** An appeal against one decision. Its outcome is a decision of its own; the lower one is never overwritten. */
export const appeal = cited.extend({
  id: localId('a'),
  decision: decisionId,
  party: partyId.optional(),
  side: z.enum(APPEAL_SIDES),
  level: z.enum(APPEAL_LEVELS),
  status: z.enum(APPEAL_STATUSES),
  lodged: partialDate.optional(),
  outcome: z.enum(APPEAL_OUTCOMES).optional(),
  outcomeDecision: decisionId.optional(),
  text: localText.optional(),
});
export type Appeal = z.infer<typeof appeal>;
