'use server';

import { z } from 'zod';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { enactWithin } from '@/lib/acts/enact';
import { enterOutcome, hearingAddress } from '@/lib/acts/enter-outcome';
import { observe, observeInput } from '@/lib/acts/observe';
import { outcomeInput } from '@/lib/acts/outcome-input';
import { undo } from '@/lib/acts/undo';
import { actionOf, memberActionOf } from '@/lib/auth/action';
import { caseRef } from '@/lib/cases/case-facts';
import { as } from '@/lib/db/as';
import { publishingAfter } from '@/lib/docket/publisher';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { hearingId } from '@/lib/hearings/hearing';
import { lawyerMessages } from '@/lib/i18n/translator';
import type { FormState } from '@/lib/ui/form-state';

/** Words for a reason that a verb gives, or for one that nobody foresaw. */
function say(locale: Locale, reason: string): string {
  const t = lawyerMessages(locale);
  const known = `refused.${reason}` as 'refused.other';
  return t(t.has(known) ? known : 'refused.other');
}

const version = z.coerce.number().int().min(0);
const about = z.object({
  ref: caseRef,
  version,
  since: z.coerce.number().int().positive().optional(),
  insisted: z.literal('yes').optional(),
});
const why = z.object({ why: z.string({ error: 'why_needed' }).trim().min(3).max(500) });

const record = actionOf({
  input: outcomeInput.and(about),
  say,
  verb: (ctx, input, { key, locale }) =>
    enterOutcome(ctx, input, { ...input, insisted: input.insisted === 'yes', key, locale }),
});
export async function recordOutcomeAction(before: FormState, data: FormData): Promise<FormState> {
  return publishingAfter(() => record(before, data));
}

const correct = actionOf({
  input: outcomeInput.and(about).and(why),
  say,
  verb: (ctx, input, { key, locale }) =>
    enterOutcome(ctx, input, { ...input, insisted: input.insisted === 'yes', key, locale }),
});
export async function correctOutcomeAction(before: FormState, data: FormData): Promise<FormState> {
  return publishingAfter(() => correct(before, data));
}

const takeBack = memberActionOf({
  input: z.object({ ref: caseRef, hearing: hearingId, event: z.coerce.number().int().positive() }),
  say,
  act: async ({ viewer }, { ref, hearing, event }, { key }) => {
    const of = await as(viewer, ({ tx }) => findMyCase(tx, ref));
    if (of === null) return { ok: false, reason: 'not_found' };
    const done = await undo(viewer, { caseId: of.caseId, eventId: event, key });
    return done.ok ? { ok: true, to: hearingAddress(ref, hearing) } : { ok: false, reason: done.reason };
  },
});
export async function undoAction(before: FormState, data: FormData): Promise<FormState> {
  return publishingAfter(() => takeBack(before, data));
}

const note = actionOf({
  input: observeInput.and(z.object({ ref: caseRef })),
  say,
  verb: async (ctx, input, { key }) => {
    const of = await findMyCase(ctx.tx, input.ref);
    if (of === null) return { ok: false, reason: 'not_found' };
    const order = { caseId: of.caseId, verb: 'observe', act: observe, input, key } as const;
    const done = await enactWithin(ctx, order);
    return done.ok
      ? { ok: true, to: `${hearingAddress(input.ref, input.hearing)}#seen` }
      : { ok: false, reason: done.reason };
  },
});
export async function observeAction(before: FormState, data: FormData): Promise<FormState> {
  return note(before, data);
}
