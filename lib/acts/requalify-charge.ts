import type { Hearing } from '@/lib/hearings/hearing';
import type { Refusal } from './act';
import type { CaseDraft } from './draft';
import type { OutcomeInput } from './outcome-input';
import { type OutcomeBasis, present } from './supported';

/**
 * Puts a new charge beside the one it replaces, against the same party (the act may be requalified up to the verdict);
 * the old one stays. Before the trial the stage stays too. Refuses without a charge where several could be meant, and one
 * that was replaced or withdrawn (`which_charge`).
 */
export function requalifyCharge(
  draft: CaseDraft,
  { kind }: Hearing,
  { charge, newCharge, language }: OutcomeInput,
  { when, citations, visibility }: OutcomeBasis,
): Refusal | null {
  const { charges, requalifications } = draft.now;
  const replaced = new Set(requalifications.map(({ from }) => from));
  const open = charges.filter(({ id, stage }) => !replaced.has(id) && stage !== 'withdrawn');
  const from = charge === undefined && open.length === 1 ? open[0] : open.find(({ id }) => id === charge);
  if (from === undefined) return { reason: 'which_charge', field: 'charge' };
  const may = present({ visibility });
  const to = draft.add('charges', {
    ...may,
    party: from.party,
    described: { [language]: newCharge },
    stage: kind === 'detention' || kind === 'extension' ? from.stage : 'on_trial',
    date: when,
    citations,
  });
  draft.add('requalifications', { ...may, party: from.party, from: from.id, to, date: when, citations });
  return null;
}
