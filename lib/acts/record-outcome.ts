import type { HearingOutcome } from '@/drizzle/vocabulary/hearings';
import type { OutcomeTile } from '@/drizzle/vocabulary/outcomes';
import { earliest, isDay, type PartialDate } from '@/lib/dates/partial-date';
import { type Hearing, instanceOf } from '@/lib/hearings/hearing';
import type { Act, Refusal } from './act';
import { outcomeVisibility } from './before-trial';
import type { CaseDraft } from './draft';
import { extendCustody } from './extend-custody';
import type { OutcomeInput } from './outcome-input';
import { requalifyCharge } from './requalify-charge';
import { restOn } from './resting-on';
import { merged, type OutcomeBasis, present } from './supported';

const STANDS_AS: Record<OutcomeTile, HearingOutcome> = {
  held: 'held',
  adjourned: 'adjourned',
  cancelled: 'cancelled',
  closed: 'closed',
  custody_extended: 'held',
  requalified: 'held',
  verdict: 'held',
  appeal_decided: 'held',
};

/**
 * Records what came out of a hearing and all that follows from it: the next hearing of an adjournment, the order that
 * extends custody, the new charge beside the old one, the decision of a verdict or an appeal. Refuses a hearing that is
 * not there (`no_such_hearing`), lies ahead (`not_yet`), or has its outcome (`has_outcome`: correcting is an act of its own).
 */
export const recordOutcome: Act<OutcomeInput> = (draft, input, at) => {
  const hearing = draft.find('hearings', input.hearing);
  if (hearing === undefined) return { reason: 'no_such_hearing' };
  if (hearing.outcome !== undefined) return { reason: 'has_outcome' };
  const began = hearing.date === undefined ? null : earliest(hearing.date);
  const called = input.what === 'adjourned' || input.what === 'cancelled';
  if (!called && began !== null && began > at.today) return { reason: 'not_yet', field: 'what' };
  const on =
    hearing.date !== undefined && isDay(hearing.date) && began !== null && began <= at.today
      ? began
      : at.today;
  const citations = restOn(
    draft,
    input.source === 'in_court' ? { kind: 'in_court', day: on } : { kind: 'source', id: input.source },
    at,
  );
  if ('reason' in citations) return citations;
  // A hearing of "November" does not become one of today because its outcome is entered today.
  const when = hearing.date ?? byToday(at.today);
  const visibility = outcomeVisibility(draft.now, hearing, at.today);
  const follows = whatFollows(draft, hearing, input, { on, when, citations, visibility });
  if (follows !== null && 'reason' in follows) return follows;
  draft.change('hearings', hearing.id, {
    outcome: STANDS_AS[input.what],
    // One that was called off may never have come to its day.
    ...(hearing.date === undefined && !called && { date: when }),
    ...(input.what === 'adjourned' && { reason: input.reason }),
    ...(follows !== null && { adjournedTo: follows.next }),
    ...(visibility !== undefined && { visibility }),
    citations: merged(hearing.citations, citations),
  });
  return null;
};

const byToday = (today: string): PartialDate => ({
  edtf: `../${today}`,
  basis: 'what came out of it was entered on this day; nobody entered when it was',
});

function whatFollows(
  draft: CaseDraft,
  hearing: Hearing,
  input: OutcomeInput,
  basis: OutcomeBasis,
): { next: string } | Refusal | null {
  switch (input.what) {
    case 'adjourned':
      return input.next === undefined ? null : scheduleNext(draft, hearing, input, input.next, basis);
    case 'custody_extended':
      return extendCustody(draft, hearing, input, basis);
    case 'requalified':
      return requalifyCharge(draft, hearing, input, basis);
    case 'verdict':
      enterDecision(draft, hearing, 'verdict', basis);
      return null;
    case 'appeal_decided':
      // An appeal that stands in the case is decided by its own form, which says what was decided.
      if (!draft.now.appeals.some(({ status }) => status === 'lodged' || status === 'planned'))
        enterDecision(draft, hearing, 'ruling', basis);
      return null;
    default:
      return null;
  }
}

function scheduleNext(
  draft: CaseDraft,
  { court, kind, zone, date }: Hearing,
  input: OutcomeInput,
  next: string,
  { citations, visibility }: OutcomeBasis,
): { next: string } | Refusal {
  const began = date === undefined ? null : earliest(date);
  if (began !== null && next < began) return { reason: 'next_is_earlier', field: 'next' };
  const fields = {
    court,
    kind,
    zone,
    time: input.nextTime,
    date: { edtf: next },
    visibility,
    citations,
  };
  return { next: draft.add('hearings', present(fields)) };
}

function enterDecision(
  draft: CaseDraft,
  { court, kind }: Hearing,
  decision: 'verdict' | 'ruling',
  { when, citations, visibility }: OutcomeBasis,
): void {
  const instance = instanceOf(kind) ?? (decision === 'verdict' ? 1 : 2);
  draft.add('decisions', present({ kind: decision, court, instance, date: when, visibility, citations }));
}
