import { z } from 'zod';
import {
  ADJOURNMENT_REASONS,
  HEARING_KINDS,
  HEARING_OUTCOMES,
  OBSERVATION_ANSWERS,
} from '@/drizzle/vocabulary/hearings';
import { partialDate } from '@/lib/dates/partial-date';
import { isZone } from '@/lib/dates/zones';
import { localText } from '@/lib/i18n/text';
import { cited, localId } from '@/lib/sources/cited';

export const hearingId = localId('h');

/** A court date: a calendar day with optional wall-clock time in the zone of the court (architecture rule 12). */
export const hearing = cited.extend({
  id: hearingId,
  court: localId('q').optional(),
  kind: z.enum(HEARING_KINDS),
  date: partialDate.optional(),
  time: z
    .string()
    .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
    .optional(),
  // Words of any other kind would go out as a plain fact, and stop every page that asks a clock for them.
  zone: z.string().max(40).refine(isZone, { error: 'not_a_zone' }).optional(),
  judge: z.string().max(200).optional(),
  outcome: z.enum(HEARING_OUTCOMES).optional(),
  adjournedTo: hearingId.optional(),
  reason: z.enum(ADJOURNMENT_REASONS).optional(),
  text: localText.optional(),
});
export type Hearing = z.infer<typeof hearing>;

const HIGHER: Partial<Record<Hearing['kind'], number>> = { appeal: 2, cassation: 3, supervision: 4 };

/** The instance in which a kind of hearing is held, where the kind tells it: an appeal is never decided at the first. */
export const instanceOf = (kind: Hearing['kind']): number | undefined => HIGHER[kind];

/** One answer of a monitor on one of the 20 fair-trial indicators (domain notes b), with the articles it touches. */
export const observation = cited.extend({
  id: localId('ob'),
  hearing: hearingId,
  indicator: z.int().min(1).max(20),
  answer: z.enum(OBSERVATION_ANSWERS),
  iccpr: z.array(z.string().regex(/^[0-9]{1,2}(\([0-9]\)(\([a-g]\))?)?$/)).default([]),
  text: localText.optional(),
});
export type Observation = z.infer<typeof observation>;
