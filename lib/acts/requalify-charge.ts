import type { Refusal } from './act';
import type { CaseDraft } from './draft';
import type { OutcomeInput } from './outcome-input';
import type { Basis } from './supported';

/**
 * Puts a new charge beside the one it replaces, against the same party (the act may be requalified up to the verdict);
 * the old one stays. Refuses without a charge where several could be meant (`which_charge`).
 */
export function requalifyCharge(
  draft: CaseDraft,
  { charge, newCharge, language }: OutcomeInput,
  { on, citations }: Basis,
): Refusal | null {
  const { charges, requalifications } = draft.now;
  const replaced = new Set(requalifications.map(({ from }) => from));
  const open = charges.filter(({ id, stage }) => !replaced.has(id) && stage !== 'withdrawn');
  const from =
    charge === undefined ? (open.length === 1 ? open[0] : undefined) : draft.find('charges', charge);
  if (from === undefined) return { reason: 'which_charge', field: 'charge' };
  const to = draft.add('charges', {
    party: from.party,
    described: { [language]: newCharge },
    stage: 'on_trial',
    date: { edtf: on },
    citations,
  });
  draft.add('requalifications', { party: from.party, from: from.id, to, date: { edtf: on }, citations });
  return null;
}
