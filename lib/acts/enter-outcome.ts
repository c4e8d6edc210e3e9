import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { VerbResult } from '@/lib/auth/action';
import { sayDay } from '@/lib/dates/say';
import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { lawyerMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import type { Said } from '@/lib/ui/form-state';
import type { Act } from './act';
import { correctOutcome } from './correct-outcome';
import { type Enacted, enactWithin } from './enact';
import type { OutcomeInput } from './outcome-input';
import { recordOutcome } from './record-outcome';
import { nameById, tellFact } from './tell-fact';

/**
 * What came with the form besides the outcome: the case, the version of the hearing that it was made from; `why` where it
 * corrects; `insisted` where somebody saw both versions of a conflict and chose their own.
 */
export type OutcomeSent = {
  ref: string;
  version: number;
  key: string;
  locale: Locale;
  why?: string;
  insisted?: boolean;
};

/** The address of the page of one hearing, without its language. */
export const hearingAddress = (ref: string, id: string): string => `/lawyer/hearings/${ref}/${id}`;

/**
 * Records an outcome from its form, or corrects the one that stands. A conflict shows in words what the other entered and
 * what was typed. Refuses a case that is not the viewer's (`not_found`), and what `enact` and the acts refuse.
 */
export async function enterOutcome(
  ctx: Context,
  input: OutcomeInput,
  { ref, version, key, locale, why, insisted = false }: OutcomeSent,
): Promise<VerbResult> {
  const of = await findMyCase(ctx.tx, ref);
  if (of === null) return { ok: false, reason: 'not_found' };
  const { caseId } = of;
  const correct = correctOutcome(caseId);
  const order = { caseId, input, key, seen: { [input.hearing]: version } };
  const done =
    why === undefined && !insisted
      ? await enactWithin(ctx, { ...order, verb: 'record_outcome', act: recordOutcome })
      : await enactWithin(ctx, {
          ...order,
          verb: 'correct',
          reason: why ?? lawyerMessages(locale)('outcome.chosenInConflict'),
          act: async (draft, given, at, within) => {
            const stands = draft.find('hearings', given.hearing)?.outcome !== undefined;
            // Whoever insists on an outcome where the other had changed something else records it for the first time.
            return stands || why !== undefined
              ? correct(draft, given, at, within)
              : (recordOutcome satisfies Act<OutcomeInput>)(draft, given, at);
          },
        });
  if (done.ok) return { ok: true, to: `${hearingAddress(ref, input.hearing)}#entered` };
  if ('conflict' in done) return bothVersions(ctx, done, ref, input, locale);
  return {
    ok: false,
    reason: done.reason,
    ...(done.field !== undefined && { fields: { [done.field]: done.reason } }),
  };
}

type Conflicting = Extract<Enacted, { reason: 'conflict' }>;

async function bothVersions(
  { tx }: Context,
  { conflict }: Conflicting,
  ref: string,
  input: OutcomeInput,
  locale: Locale,
): Promise<VerbResult> {
  const now = await findMyCase(tx, ref);
  const [current] = conflict;
  if (now === null || current === undefined || current.theirs === null)
    return { ok: false, reason: 'no_such_hearing' };
  const theirs = tellFact(now.d, current.list, current.theirs, locale);
  const yours = outcomeInWords(input, locale, (id) => nameById(now.d, id, locale));
  return {
    ok: false,
    conflict: { theirs, yours, seen: { version: String(current.version), insisted: 'yes' } },
  };
}

/** What was typed into the form of an outcome, in words; fields of other tiles are left out. */
export function outcomeInWords(input: OutcomeInput, locale: Locale, name: (id: string) => string): Said[] {
  const t = lawyerMessages(locale);
  const say = words(locale);
  const lines: Said[] = [{ label: t('outcome.what'), value: say('outcomeTile', input.what) }];
  const line = (label: string, value: string | undefined) => {
    if (value !== undefined) lines.push({ label, value });
  };
  if (input.what === 'adjourned') {
    line(t('outcome.reason'), input.reason && say('adjournmentReason', input.reason));
    const day = input.next && sayDay(input.next, locale);
    line(t('outcome.next'), day ? [day, input.nextTime].filter(Boolean).join(', ') : t('outcome.notFixed'));
  }
  if (input.what === 'custody_extended') {
    line(t('outcome.whose'), input.party && name(input.party));
    line(t('outcome.until'), input.until && sayDay(input.until, locale));
    line(t('outcome.order'), input.order);
  }
  if (input.what === 'requalified') {
    line(t('outcome.which'), input.charge && name(input.charge));
    line(t('outcome.newCharge'), input.newCharge);
  }
  return lines;
}
