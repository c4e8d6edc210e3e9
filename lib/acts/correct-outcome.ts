import type { Context } from '@/lib/db/as';
import { everyFact } from '@/lib/dossiers/facts';
import { referencesOf } from '@/lib/dossiers/references';
import type { Moment, Refusal } from './act';
import type { CaseDraft } from './draft';
import { readOutcomeEvents } from './outcome-events';
import type { OutcomeInput } from './outcome-input';
import { recordOutcome } from './record-outcome';

/**
 * Enters another outcome in place of the one that stands. What had followed from the old one is taken out again, if
 * nobody touched it since; a next hearing keeps its id when only its day moves, so that a calendar moves it too. The old
 * values stay in the history with the reason. Refuses a hearing without an outcome (`no_outcome`), and one on whose
 * consequences something else already rests (`others_rest_on_it`), besides what `recordOutcome` refuses.
 */
export const correctOutcome =
  (caseId: string) =>
  async (
    draft: CaseDraft,
    input: OutcomeInput,
    at: Moment,
    { tx }: Pick<Context, 'tx'>,
  ): Promise<Refusal | null> => {
    const hearing = draft.find('hearings', input.hearing);
    if (hearing === undefined) return { reason: 'no_such_hearing' };
    if (hearing.outcome === undefined) return { reason: 'no_outcome' };
    const next = hearing.adjournedTo === undefined ? undefined : draft.find('hearings', hearing.adjournedTo);
    // A next hearing that was moved since follows all the same, until it has an outcome of its own.
    const moved = next !== undefined && next.outcome === undefined ? next.id : null;
    const since = await readOutcomeEvents(tx, caseId, hearing.id);
    const followed = [...since.followed, ...(moved === null ? [] : [moved])];
    const gone = new Set(followed.filter((id) => everyFact(draft.now).some(({ fact }) => fact.id === id)));
    const restsOn = everyFact(draft.now).some(
      ({ list, fact }) =>
        fact.id !== hearing.id &&
        !gone.has(fact.id) &&
        referencesOf(list, fact).some(({ id }) => gone.has(id)),
    );
    if (restsOn) return { reason: 'others_rest_on_it' };
    draft.change('hearings', hearing.id, { outcome: undefined, adjournedTo: undefined, reason: undefined });
    for (const id of gone) if (id !== moved) draft.retract(id);
    const refusal = recordOutcome(draft, input, at);
    if (refusal !== null) return refusal;
    if (moved !== null) moveNext(draft, hearing.id, moved);
    return null;
  };

function moveNext(draft: CaseDraft, hearing: string, moved: string): void {
  const entered = draft.find('hearings', hearing)?.adjournedTo;
  const next = entered === undefined ? undefined : draft.find('hearings', entered);
  if (next === undefined) draft.retract(moved);
  else {
    draft.retract(next.id);
    draft.change('hearings', moved, { date: next.date, time: next.time, citations: next.citations });
    draft.change('hearings', hearing, { adjournedTo: moved });
  }
}
