import { z } from 'zod';
import { FINDING_OUTCOMES } from '@/drizzle/vocabulary/decisions';
import type { LOCALES } from '@/drizzle/vocabulary/i18n';
import { sentencePart } from '@/lib/decisions/decision';
import type { Refusal } from './act';
import type { CaseDraft } from './draft';
import type { Shared } from './forms/verb';
import { present } from './supported';

const said = z.string().trim();
const whole = said.regex(/^\d{0,6}$/).transform((digits) => (digits === '' ? undefined : Number(digits)));
const line = z.object({
  kind: z.union([z.literal(''), sentencePart.shape.kind]).default(''),
  years: whole.optional(),
  months: whole.optional(),
  days: whole.optional(),
  hours: whole.optional(),
  amount: said
    .regex(/^[\d\s.,]{0,20}$/)
    .transform((digits) => (digits === '' ? undefined : Number(digits.replace(/\s/g, '').replace(',', '.'))))
    .optional(),
  currency: said.regex(/^([A-Z]{3})?$/).optional(),
  mci: whole.optional(),
  reported: said.max(1000).optional(),
});

/** Parts of sentences as a guided form sends them: by party, a few lines each; a line without a kind is empty. */
export const sentenceLines = z.record(z.string(), z.record(z.string(), line)).default({});
/** What was found, by charge (`c1`), or by party (`y1`) where the charge is not stated. */
export const findingLines = z
  .record(z.string(), z.union([z.literal(''), z.enum(FINDING_OUTCOMES)]))
  .default({});

/** Enters one finding for each charge or party that has one. Refuses what is neither (`no_such_fact`). */
export function enterFindings(
  draft: CaseDraft,
  decision: string,
  lines: z.output<typeof findingLines>,
  shared: Shared,
): Refusal | null {
  for (const [about, outcome] of Object.entries(lines)) {
    if (outcome === '') continue;
    const charge = draft.find('charges', about);
    const party = charge?.party ?? draft.find('parties', about)?.id;
    if (party === undefined) return { reason: 'no_such_fact', field: 'findings' };
    draft.add('findings', present({ decision, party, charge: charge?.id, outcome, ...shared }));
  }
  return null;
}

/**
 * Enters one sentence for each party that has parts, and its parts. Refuses an amount
 * without its currency (`which_currency`): a source may tell a fine in dollars.
 */
export function enterSentences(
  draft: CaseDraft,
  decision: string,
  lines: z.output<typeof sentenceLines>,
  language: (typeof LOCALES)[number],
  shared: Shared,
): Refusal | null {
  for (const [party, parts] of Object.entries(lines)) {
    const told = Object.values(parts).filter(({ kind }) => kind !== '');
    if (told.length === 0) continue;
    if (draft.find('parties', party) === undefined) return { reason: 'no_such_fact', field: 'sentence' };
    const sentence = draft.add('sentences', { decision, party, ...shared });
    for (const { kind, reported, currency, ...length } of told) {
      if (kind === '') continue;
      if (length.amount !== undefined && !currency) return { reason: 'which_currency', field: 'sentence' };
      const words = reported ? { [language]: reported } : undefined;
      draft.add(
        'sentenceParts',
        present({ sentence, kind, ...length, currency: currency || undefined, reported: words, ...shared }),
      );
    }
  }
  return null;
}
