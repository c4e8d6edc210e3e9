import { z } from 'zod';
import { ADJOURNMENT_REASONS } from '@/drizzle/vocabulary/hearings';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { OUTCOME_TILES } from '@/drizzle/vocabulary/outcomes';
import { partyId } from '@/lib/cases/case-facts';
import { chargeId } from '@/lib/charges/charge';
import { day } from '@/lib/dates/partial-date';
import { hearingId } from '@/lib/hearings/hearing';
import { sourceId } from '@/lib/sources/cited';

const blank = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(of: T) => z.preprocess(blank, of.optional());

/**
 * What the form of an outcome sends, each field as text: the tile, and what belongs to it. Fields of other tiles may be
 * there and are not read. Refuses, by field: no tile, a day or time that does not exist, an adjournment that neither
 * names a next day nor says that none was fixed, an extension that does not say until when.
 */
export const outcomeInput = z
  .object({
    hearing: hearingId,
    what: z.enum(OUTCOME_TILES, { error: 'choose_outcome' }),
    reason: optional(z.enum(ADJOURNMENT_REASONS)),
    next: optional(day),
    nextTime: optional(z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, { error: 'not_a_time' })),
    notFixed: z.preprocess((value) => value === 'on' || value === 'yes' || value === true, z.boolean()),
    party: optional(partyId),
    until: optional(day),
    order: optional(z.string().trim().max(200)),
    charge: optional(chargeId),
    newCharge: optional(z.string().trim().min(1).max(1000)),
    language: z.enum(LOCALES).default('ru'),
    /** `in_court`, or the source of the case it rests on. */
    source: z.union([z.literal('in_court'), sourceId]).default('in_court'),
  })
  .superRefine((form, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (form.what === 'adjourned' && (form.next === undefined) !== form.notFixed)
      missing('next', 'next_or_not_fixed');
    if (form.what === 'custody_extended' && form.until === undefined) missing('until', 'until_when');
    if (form.what === 'requalified' && form.newCharge === undefined)
      missing('newCharge', 'what_is_charged_now');
  });
export type OutcomeInput = z.infer<typeof outcomeInput>;
