import { earliest } from '@/lib/dates/partial-date';
import { type Hearing, instanceOf } from '@/lib/hearings/hearing';
import type { Refusal } from './act';
import type { CaseDraft } from './draft';
import type { OutcomeInput } from './outcome-input';
import { type OutcomeBasis, present } from './supported';

const HELD_BEFORE_VERDICT = [
  'police_custody',
  'pretrial_detention',
  'house_arrest',
  'form_not_stated',
  'prison_hospital',
  'transfer',
];

/**
 * Enters the order that extends a custody (CPC 151-152: each extension is a sanction of its own, so another row, which
 * never rewrites the first). If nobody entered the custody itself, it is entered as beginning on a day not known, at the
 * latest the day of the hearing. Refuses without a party where several could be meant (`whose_custody`), and an end
 * before the hearing (`ends_before`).
 */
export function extendCustody(
  draft: CaseDraft,
  hearing: Hearing,
  { party, until, order, language }: OutcomeInput,
  { on, when, citations, visibility }: OutcomeBasis,
): Refusal | null {
  const d = draft.now;
  const defendants = d.parties.filter(({ role }) => ['defendant', 'suspect', 'accused'].includes(role));
  const meant = party ?? (defendants.length === 1 ? defendants[0]?.id : undefined);
  const subject = d.parties.find(({ id }) => id === meant)?.subject;
  if (subject === undefined) return { reason: 'whose_custody', field: 'party' };
  if (until !== undefined && until < (earliest(when) ?? '')) return { reason: 'ends_before', field: 'until' };
  const open = d.custody.findLast(
    (spell) =>
      spell.subject === subject &&
      HELD_BEFORE_VERDICT.includes(spell.kind) &&
      (spell.end === undefined || spell.end.edtf === '..'),
  );
  const spell =
    open?.id ??
    draft.add('custody', {
      ...present({ visibility }),
      subject,
      kind: 'pretrial_detention',
      start: { edtf: `../${on}`, basis: 'custody was extended on this day; nobody entered when it began' },
      citations,
    });
  const decision = draft.add(
    'decisions',
    present({
      kind: 'ruling' as const,
      court: hearing.court,
      instance: instanceOf(hearing.kind) ?? 1,
      date: when,
      text: order === undefined ? undefined : { [language]: order },
      visibility,
      citations,
    }),
  );
  draft.add(
    'custodyOrders',
    present({
      spell,
      decision,
      date: when,
      until: until === undefined ? undefined : { edtf: until },
      visibility,
      citations,
    }),
  );
  return null;
}
