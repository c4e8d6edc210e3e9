import { z } from 'zod';
import {
  BOUNDS,
  BREACH_CONSEQUENCES,
  DECISION_KINDS,
  DECISION_OUTCOMES,
  FINDING_OUTCOMES,
  RELIEF_KINDS,
  SENTENCE_KINDS,
} from '@/drizzle/vocabulary/decisions';
import { partyId } from '@/lib/cases/case-facts';
import { chargeId } from '@/lib/charges/charge';
import { partialDate } from '@/lib/dates/partial-date';
import { localText } from '@/lib/i18n/text';
import { cited, localId } from '@/lib/sources/cited';

export const decisionId = localId('d');
export const sentenceId = localId('t');

/** An act of a court or other body. `instance` and `court` absent means that no source says. */
export const decision = cited.extend({
  id: decisionId,
  kind: z.enum(DECISION_KINDS),
  court: localId('q').optional(),
  body: localText.optional(),
  instance: z.int().min(1).max(4).optional(),
  date: partialDate.optional(),
  inForce: partialDate.optional(),
  modifies: decisionId.optional(),
  inAbsentia: z.boolean().optional(),
  outcome: z.enum(DECISION_OUTCOMES).optional(),
  text: localText.optional(),
});
export type Decision = z.infer<typeof decision>;

/** What a decision found on one charge against one party; no `charge` means that the charge is not stated. */
export const finding = cited.extend({
  id: localId('v'),
  decision: decisionId,
  party: partyId,
  charge: chargeId.optional(),
  outcome: z.enum(FINDING_OUTCOMES),
});
export type Finding = z.infer<typeof finding>;

/** One sentence per decision and party; its parts stand in `sentencePart`. */
export const sentence = cited.extend({
  id: sentenceId,
  decision: decisionId,
  party: partyId,
});
export type Sentence = z.infer<typeof sentence>;

/**
 * One part of a sentence. `kind` is the legal kind where it is known, else `not_stated` with the reporter's own word in
 * `reported`: "probation" in an English report may be either of two penalties (CC art. 44, art. 63). Money is in
 * `currency` or in `mci` (monthly calculation index); a length not given is simply absent.
 */
export const sentencePart = cited
  .extend({
    id: localId('tp'),
    sentence: sentenceId,
    kind: z.enum(SENTENCE_KINDS),
    years: z.int().min(0).max(60).optional(),
    months: z.int().min(0).max(1000).optional(),
    days: z.int().min(0).max(4000).optional(),
    minDays: z.int().min(0).max(4000).optional(),
    hours: z.int().min(0).max(10000).optional(),
    perYear: z.boolean().optional(),
    amount: z.number().nonnegative().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    mci: z.number().nonnegative().optional(),
    bound: z.enum(BOUNDS).optional(),
    onBreach: z.enum(BREACH_CONSEQUENCES).optional(),
    reported: localText.optional(),
    text: localText.optional(),
  })
  .refine((p) => (p.amount === undefined) === (p.currency === undefined), {
    error: 'an amount needs its currency',
  })
  .refine(
    (p) => p.kind !== 'administrative_arrest' || p.days === undefined || (p.days >= 1 && p.days <= 45),
    {
      error: 'administrative arrest lasts 1 to 45 days',
    },
  );
export type SentencePart = z.infer<typeof sentencePart>;

/** Seven different ends or reliefs of a sentence (domain notes 0.4): decided and effective are two dates. */
export const relief = cited.extend({
  id: localId('r'),
  sentence: sentenceId,
  kind: z.enum(RELIEF_KINDS),
  decided: partialDate.optional(),
  effective: partialDate.optional(),
  act: localText.optional(),
  scope: localText.optional(),
});
export type Relief = z.infer<typeof relief>;
