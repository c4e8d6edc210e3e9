import { z } from 'zod';
import { CONDITION_KINDS, CUSTODY_KINDS, MEASURE_KINDS } from '@/drizzle/vocabulary/custody';
import { partyId } from '@/lib/cases/case-facts';
import { placeRef } from '@/lib/courts/court';
import { partialDate } from '@/lib/dates/partial-date';
import { decisionId } from '@/lib/decisions/decision';
import { localText } from '@/lib/i18n/text';
import { subjectId } from '@/lib/people/subject';
import { cited, localId } from '@/lib/sources/cited';

/** What a court ordered before verdict (CPC 137). Not the same as where the body was. */
export const measure = cited.extend({
  id: localId('m'),
  party: partyId,
  kind: z.enum(MEASURE_KINDS),
  from: partialDate.optional(),
  until: partialDate.optional(),
  decision: decisionId.optional(),
  /** For how long it was ordered, where a source tells the length and not the last day. */
  months: z.int().positive().max(60).optional(),
  days: z.int().positive().max(2000).optional(),
  text: localText.optional(),
});
export type Measure = z.infer<typeof measure>;

export const custodyId = localId('k');

/** Where the body was. No `start` or `end` means that no source says; a gap between spells is reported, never filled. */
export const custodySpell = cited.extend({
  id: custodyId,
  subject: subjectId,
  kind: z.enum(CUSTODY_KINDS),
  place: placeRef.optional(),
  facility: localText.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  text: localText.optional(),
});
export type CustodySpell = z.infer<typeof custodySpell>;

/** An order that authorises a spell; an extension is another row. */
export const custodyOrder = cited.extend({
  id: localId('u'),
  spell: custodyId,
  decision: decisionId.optional(),
  date: partialDate.optional(),
  months: z.int().positive().max(60).optional(),
  days: z.int().positive().max(2000).optional(),
  until: partialDate.optional(),
});
export type CustodyOrder = z.infer<typeof custodyOrder>;

/** A condition of custody. Usually internal (health, ill-treatment): public only where `visibility` says so. */
export const custodyCondition = cited.extend({
  id: localId('n'),
  spell: custodyId,
  kind: z.enum(CONDITION_KINDS),
  date: partialDate.optional(),
  kilometres: z.int().positive().optional(),
  text: localText.optional(),
});
export type CustodyCondition = z.infer<typeof custodyCondition>;
