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
import { enactWithin } from './enact';
import { readHearingFile } from './hearing-file';
import { readOutcomeEvents } from './outcome-events';
import { type OutcomeInput, outcomeInput } from './outcome-input';
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
  /** The last event of the outcome that the form was made from, where one stood. */
  since?: number;
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
  given: OutcomeInput,
  { ref, version, since, key, locale, why, insisted = false }: OutcomeSent,
): Promise<VerbResult> {
  // A key stands for the outcome alone, by whatever form it came.
  const input = outcomeInput.parse(given);
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
          act: async (draft, _, at, within) => {
            const stands = draft.find('hearings', input.hearing)?.outcome !== undefined;
            const last = (await readOutcomeEvents(within.tx, caseId, input.hearing)).events.at(-1);
            if (last !== undefined && since !== undefined && last.id !== since)
              return { reason: 'changed_meanwhile' };
            // Whoever insists on an outcome where the other had changed something else records it for the first time.
            return stands || why !== undefined
              ? correct(draft, input, at, within)
              : (recordOutcome satisfies Act<OutcomeInput>)(draft, input, at);
          },
        });
  if (done.ok) return { ok: true, to: `${hearingAddress(ref, input.hearing)}#entered` };
  if ('conflict' in done || done.reason === 'changed_meanwhile') return bothVersions(ctx, ref, input, locale);
  return {
    ok: false,
    reason: done.reason,
    ...(done.field !== undefined && { fields: { [done.field]: done.reason } }),
  };
}

async function bothVersions(
  ctx: Context,
  ref: string,
  input: OutcomeInput,
  locale: Locale,
): Promise<VerbResult> {
  const file = await readHearingFile(ctx, ref, input.hearing);
  if (file === null) return { ok: false, reason: 'no_such_hearing' };
  const { d } = file.of;
  const name = (id: string) => nameById(d, id, locale);
  const follows = file.followed.map(name).join('; ');
  const theirs = tellFact(d, 'hearings', file.hearing, locale);
  const label = lawyerMessages(locale)('hearing.follows');
  return {
    ok: false,
    conflict: {
      theirs: follows === '' ? theirs : [...theirs, { label, value: follows }],
      yours: outcomeInWords(input, locale, name),
      seen: {
        version: String(file.version),
        insisted: 'yes',
        since: file.entered === null ? '' : String(file.entered.eventId),
      },
    },
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
