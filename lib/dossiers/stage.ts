import { type CaseKind, STAGES, type Stage, type StepKind } from '@/drizzle/vocabulary/cases';
import type { Day } from '@/lib/dates/day';
import { certainlyBefore, happenedBy, type PartialDate } from '@/lib/dates/partial-date';
import type { Dossier } from './dossier';
import { dateOf } from './fact-dates';
import { everyFact, type FactRow, factsById, type ListedFact } from './facts';

const NO_PROCEEDING: readonly CaseKind[] = ['incident', 'figure', 'context'];
// As far as each stage goes; what is not known comes before all.
const ORDER: readonly Stage[] = [
  'not_known',
  ...STAGES.filter((one) => one !== 'not_known' && one !== 'no_proceeding'),
];
const STEPS: Partial<Record<StepKind, Stage>> = {
  detained: 'pre_trial',
  arrested: 'pre_trial',
  searched: 'pre_trial',
  summoned: 'pre_trial',
  questioned: 'pre_trial',
  charged: 'pre_trial',
  protocol: 'pre_trial',
  inspection_began: 'pre_trial',
  investigation_opened: 'pre_trial',
  file_reading: 'pre_trial',
  application: 'pre_trial',
  investigation_ended: 'awaiting_trial',
  trial_opened: 'on_trial',
  settled: 'ended',
  discontinued: 'ended',
};
const ANSWERED = ['granted', 'partly_granted', 'rejected', 'dismissed', 'closed'];
const STARTS_OVER = ['quashed', 'returned'];

type Marker = { stage: Stage; date: PartialDate; over?: boolean };

function stageShownBy({ list, fact }: ListedFact, d: Dossier): Stage | undefined {
  switch (list) {
    case 'steps':
      // What is dropped against others does not end the case of whoever was judged.
      if (fact.kind === 'discontinued' && fact.party === undefined && d.findings.length > 0) return undefined;
      return Object.entries(STEPS).find(([kind]) => kind === fact.kind)?.[1];
    case 'charges':
      return fact.stage === 'indicted' ? 'awaiting_trial' : 'pre_trial';
    case 'measures':
    case 'requalifications':
      return 'pre_trial';
    case 'hearings':
      if (['main', 'preliminary', 'pleadings', 'verdict'].includes(String(fact.kind))) return 'on_trial';
      return ['appeal', 'cassation', 'supervision'].includes(String(fact.kind))
        ? 'appeal_pending'
        : undefined;
    case 'findings':
      // A decision on appeal is told by the appeal; here it would pass for the first.
      return isOnAppeal(d, String(fact.decision)) ? undefined : 'first_instance_decided';
    case 'decisions':
      return isOnAppeal(d, fact.id) ? undefined : stageAfter(d, fact);
    case 'complaints':
      return d.kind === 'complaint' && ANSWERED.includes(String(fact.outcome)) ? 'decided' : undefined;
    case 'appeals':
      return 'appeal_pending';
    default:
      return undefined;
  }
}

// In a criminal case a ruling on the way decides nothing of it; elsewhere a decision with an outcome is the end of a stage.
function stageAfter(d: Dossier, decision: FactRow): Stage | undefined {
  if (['verdict', 'tax_assessment'].includes(String(decision.kind))) return 'first_instance_decided';
  const isPenal = d.kind === 'criminal' || d.kind === 'private_prosecution';
  if (isPenal || decision.outcome === undefined) return undefined;
  return decision.instance === 1 ? 'first_instance_decided' : 'decided';
}

function isOnAppeal(d: Dossier, decisionId: string): boolean {
  const decision = d.decisions.find((one) => one.id === decisionId);
  return (decision?.instance ?? 1) > 1 || d.appeals.some((a) => a.outcomeDecision === decisionId);
}

function outcomesOf(d: Dossier, appeals: Set<string>): Marker[] {
  return d.appeals.flatMap((a): Marker[] => {
    const date = d.decisions.find((one) => one.id === a.outcomeDecision)?.date;
    if (!appeals.has(a.id) || !date) return [];
    const over = STARTS_OVER.includes(a.outcome ?? '');
    return [{ stage: over ? 'awaiting_trial' : 'appeal_decided', date, over }];
  });
}

/** Facts of others are left out if a subject is asked for; what names nobody, as a hearing, is of all. */
function isAbout(d: Dossier, { list, fact }: ListedFact, subjectId: string): boolean {
  const own = new Set(d.parties.filter((y) => y.subject === subjectId).map((y) => y.id));
  if (list === 'decisions') {
    const of = [...d.findings, ...d.sentences].filter((one) => one.decision === fact.id);
    return of.length === 0 || of.some((one) => own.has(one.party));
  }
  return fact.party === undefined || own.has(String(fact.party));
}

const answeredOn = (d: Dossier, id: string) => d.complaints.find((x) => x.id === id)?.answered;

// Closed, but somebody has gone on to a higher office and no answer is told.
function isTakenFurther(facts: readonly ListedFact[]): boolean {
  return facts.some(
    ({ list, fact }) =>
      list === 'complaints' && fact.kind === 'appeal_to_office' && fact.outcome === 'pending',
  );
}

/**
 * How far the case had come by the end of a day, or how far it had come for one subject in it. It follows from dated
 * facts that had certainly happened, and from nothing else: `not_known` if there is none, `no_proceeding` for an
 * incident or a figure. A judgment quashed or sent back takes the case back; what certainly came after an end reopens
 * it. It is the stage as last told: what happened after the sources ended, no dossier knows.
 */
export function stageOf(d: Dossier, day: Day, subjectId?: string): Stage {
  if (NO_PROCEEDING.includes(d.kind)) return 'no_proceeding';
  const known = factsById(d);
  const facts = everyFact(d).filter((listed) => subjectId === undefined || isAbout(d, listed, subjectId));
  const shown = facts.flatMap((listed): Marker[] => {
    const stage = stageShownBy(listed, d);
    // A complaint decides nothing before it is answered.
    const date = listed.list === 'complaints' ? answeredOn(d, listed.fact.id) : dateOf(listed, known);
    return stage && date ? [{ stage, date }] : [];
  });
  const appeals = new Set(facts.filter(({ list }) => list === 'appeals').map(({ fact }) => fact.id));
  const markers = [...shown, ...outcomesOf(d, appeals)].filter(({ date }) => happenedBy(date, day) === 'yes');
  const standing = markers.filter(
    (one) =>
      !markers.some((other) => {
        const undoes = other.over || (one.stage === 'ended' && other.stage !== 'ended');
        return other !== one && undoes && certainlyBefore(one.date, other.date);
      }),
  );
  const ranks = standing.map(({ stage }) => ORDER.indexOf(stage));
  const stage = ORDER[Math.max(0, ...ranks)] ?? 'not_known';
  return stage === 'ended' && isTakenFurther(facts) ? 'appeal_pending' : stage;
}
