import type { WordList } from '@/lib/i18n/words';

/** The word list of a field with closed values, by the list of the fact and the field, or by the field alone. */
const LISTS: Record<string, WordList> = {
  visibility: 'visibility',
  sex: 'sex',
  roles: 'personRole',
  'organisations.kind': 'organisationKind',
  'courts.type': 'courtType',
  'identifiers.scheme': 'identifierScheme',
  'parties.role': 'partyRole',
  'steps.kind': 'stepKind',
  'charges.stage': 'chargeStage',
  'hearings.kind': 'hearingKind',
  'hearings.outcome': 'hearingOutcome',
  'hearings.reason': 'adjournmentReason',
  'observations.answer': 'observationAnswer',
  'decisions.kind': 'decisionKind',
  'decisions.outcome': 'decisionOutcome',
  'findings.outcome': 'findingOutcome',
  'sentenceParts.kind': 'sentenceKind',
  'sentenceParts.onBreach': 'breachConsequence',
  bound: 'bound',
  'reliefs.kind': 'reliefKind',
  'appeals.side': 'appealSide',
  'appeals.level': 'appealLevel',
  'appeals.status': 'appealStatus',
  'appeals.outcome': 'appealOutcome',
  'measures.kind': 'measureKind',
  'custody.kind': 'custodyKind',
  'conditions.kind': 'conditionKind',
  'incidents.kind': 'incidentKind',
  'involvements.role': 'involvementRole',
  'involvements.certainty': 'certainty',
  'complaints.kind': 'complaintKind',
  'complaints.office': 'complaintOffice',
  'complaints.outcome': 'complaintOutcome',
  'procedures.body': 'procedureBody',
  'statements.kind': 'statementKind',
  'links.kind': 'linkKind',
  'sources.kind': 'sourceKind',
  'sources.language': 'locale',
  'bases.scope': 'scope',
  'bases.ground': 'ground',
  'case.kind': 'caseKind',
  'case.language': 'locale',
};

/** The word list that a field's values are in; undefined if it is no closed list. */
export function wordListOf(list: string, field: string): WordList | undefined {
  return LISTS[`${list}.${field}`] ?? LISTS[field];
}
