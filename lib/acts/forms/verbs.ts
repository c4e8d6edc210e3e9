import { addSource } from '../add-source';
import { answerComplaint } from '../answer-complaint';
import { assess } from '../assess';
import { charge } from '../charge';
import { decideAppeal } from '../decide-appeal';
import { describe } from '../describe';
import { enterCourt } from '../enter-court';
import { enterDecision } from '../enter-decision';
import { enterFinding } from '../enter-finding';
import { enterGroup } from '../enter-group';
import { enterOrganisation } from '../enter-organisation';
import { enterParty } from '../enter-party';
import { enterPersonForm } from '../enter-person';
import { enterSentencePart } from '../enter-sentence-part';
import { extend } from '../extend';
import { grantRelief } from '../grant-relief';
import { identify } from '../identify';
import { impose } from '../impose';
import { involve } from '../involve';
import { lift } from '../lift';
import { link } from '../link';
import { lodgeAppeal } from '../lodge-appeal';
import { lodgeComplaint } from '../lodge-complaint';
import { lodgeProcedure } from '../lodge-procedure';
import { recordCondition } from '../record-condition';
import { recordFigure } from '../record-figure';
import { recordStep } from '../record-step';
import { release } from '../release';
import { reportIncident } from '../report-incident';
import { requalify } from '../requalify';
import { schedule } from '../schedule';
import { state } from '../state';
import { takeIntoCustody } from '../take-into-custody';
import { transfer } from '../transfer';
import { verify } from '../verify';
import type { Verb } from './verb';

/** Every verb that has a form, by its word in the address, grouped by what it is about, the most frequent first. */
export const VERB_GROUPS = {
  court: { schedule, enter_decision: enterDecision, lodge_appeal: lodgeAppeal, decide_appeal: decideAppeal },
  custody: {
    take_into_custody: takeIntoCustody,
    extend,
    release,
    transfer,
    record_condition: recordCondition,
    impose,
    lift,
  },
  proceeding: { charge, requalify, record_step: recordStep, identify },
  complaints: {
    lodge_complaint: lodgeComplaint,
    answer_complaint: answerComplaint,
    lodge_procedure: lodgeProcedure,
  },
  people: {
    enter_person: enterPersonForm,
    enter_party: enterParty,
    enter_organisation: enterOrganisation,
    enter_group: enterGroup,
    enter_court: enterCourt,
  },
  around: {
    report_incident: reportIncident,
    involve,
    state,
    record_figure: recordFigure,
    assess,
    verify,
    link,
  },
  sentence: {
    grant_relief: grantRelief,
    enter_finding: enterFinding,
    enter_sentence_part: enterSentencePart,
  },
  case: { add_source: addSource, describe },
} satisfies Record<string, Record<string, Verb>>;

export type VerbGroup = keyof typeof VERB_GROUPS;
type NamesOf<G> = G extends unknown ? keyof G : never;
export type VerbName = NamesOf<(typeof VERB_GROUPS)[VerbGroup]>;

const VERBS: Record<string, Verb> = Object.assign({}, ...Object.values(VERB_GROUPS));
export const VERB_NAMES = Object.keys(VERBS) as VerbName[];

/** The verb of that name, or null. */
export function findVerb(name: string): { name: VerbName; verb: Verb } | null {
  const known = VERB_NAMES.find((one) => one === name);
  const verb = known && VERBS[known];
  return known && verb ? { name: known, verb } : null;
}
