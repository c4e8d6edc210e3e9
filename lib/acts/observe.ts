import { z } from 'zod';
import { VISIBILITIES } from '@/drizzle/vocabulary/cases';
import { OBSERVATION_ANSWERS } from '@/drizzle/vocabulary/hearings';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { earliest, isDay } from '@/lib/dates/partial-date';
import { hearingId } from '@/lib/hearings/hearing';
import { ICCPR_ARTICLES, INDICATOR_ARTICLES } from '@/lib/hearings/indicators';
import { sourceId } from '@/lib/sources/cited';
import type { Act } from './act';
import { restOn } from './resting-on';
import { merged, present } from './supported';

const seen = z.object({
  indicator: z.coerce.number().int().min(1).max(20),
  answer: z.enum(OBSERVATION_ANSWERS).optional(),
  /** None: those that the indicator touches. */
  iccpr: z.array(z.enum(ICCPR_ARTICLES)).default([]),
  note: z.string().trim().min(1).max(2000).optional(),
});

/** What a form of observations sends: any number of answers; one that was left open is not read. */
export const observeInput = z
  .object({
    hearing: hearingId,
    seen: z.array(seen).max(20),
    visibility: z.enum(VISIBILITIES).default('internal'),
    language: z.enum(LOCALES).default('ru'),
    source: z.union([z.literal('in_court'), sourceId]).default('in_court'),
  })
  .superRefine((form, context) => {
    for (const [at, { answer, note }] of form.seen.entries())
      if (answer === undefined && note !== undefined)
        context.addIssue({ code: 'custom', path: ['seen', at, 'answer'], message: 'answer_the_question' });
    if (form.seen.every(({ answer }) => answer === undefined))
      context.addIssue({ code: 'custom', path: ['seen', 0, 'answer'], message: 'nothing_answered' });
  });
export type ObserveInput = z.infer<typeof observeInput>;

/**
 * Enters what was seen in a hearing: one observation per indicator, internal unless told otherwise. An indicator that has
 * its observation in this hearing is answered anew; the old answer stays in the history. Refuses a hearing that is not
 * there (`no_such_hearing`).
 */
export const observe: Act<ObserveInput> = (draft, input, at) => {
  const hearing = draft.find('hearings', input.hearing);
  if (hearing === undefined) return { reason: 'no_such_hearing' };
  const day = hearing.date !== undefined && isDay(hearing.date) ? earliest(hearing.date) : null;
  const on = day !== null && day <= at.today ? day : at.today;
  const rests =
    input.source === 'in_court'
      ? ({ kind: 'in_court', day: on } as const)
      : ({ kind: 'source', id: input.source } as const);
  const citations = restOn(draft, rests, at);
  if ('reason' in citations) return citations;
  for (const { indicator, answer, iccpr, note } of input.seen) {
    if (answer === undefined) continue;
    const wrong = answer === 'partly' || answer === 'not_met';
    const articles = iccpr.length > 0 ? iccpr : wrong ? [...(INDICATOR_ARTICLES[indicator - 1] ?? [])] : [];
    const text = note === undefined ? undefined : { [input.language]: note };
    const known = draft.now.observations.find(
      (one) => one.hearing === hearing.id && one.indicator === indicator,
    );
    const fields = { answer, iccpr: articles, text, visibility: input.visibility };
    if (known === undefined)
      draft.add('observations', present({ hearing: hearing.id, indicator, ...fields, citations }));
    else draft.change('observations', known.id, { ...fields, citations: merged(known.citations, citations) });
  }
  return null;
};
