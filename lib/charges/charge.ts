import { z } from 'zod';
import { CHARGE_STAGES } from '@/drizzle/vocabulary/charges';
import { partyId } from '@/lib/cases/case-facts';
import { partialDate } from '@/lib/dates/partial-date';
import { localText } from '@/lib/i18n/text';
import { provision } from '@/lib/law/provision';
import { cited, localId } from '@/lib/sources/cited';

export const chargeId = localId('c');

/** One allegation against one party. No `described` and no `provision` means that no source says what it is. */
export const charge = cited.extend({
  id: chargeId,
  party: partyId,
  described: localText.optional(),
  provision: provision.optional(),
  stage: z.enum(CHARGE_STAGES),
  date: partialDate.optional(),
});
export type Charge = z.infer<typeof charge>;

/** One charge replaced by another against the same party (CPC: the act may be requalified up to the verdict). */
export const requalification = cited.extend({
  id: localId('rq'),
  party: partyId,
  from: chargeId,
  to: chargeId,
  date: partialDate.optional(),
  text: localText.optional(),
});
export type Requalification = z.infer<typeof requalification>;
