// Words about decisions, findings, sentences and relief (domain notes a8, f1).

export const DECISION_KINDS = [
  'verdict',
  'ruling',
  'resolution',
  'order',
  'views',
  'opinion',
  'refusal',
  'warning',
  'tax_assessment',
  'not_stated',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_OUTCOMES = [
  'granted',
  'rejected',
  'upheld',
  'changed_milder',
  'changed_harsher',
  'quashed',
  'returned',
  'liquidated',
  'suspended',
  'no_violation',
  'closed',
  'settled',
  'refused',
  'banned',
] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

export const FINDING_OUTCOMES = [
  'guilty',
  'acquitted',
  'requalified',
  'discontinued',
  'not_proven',
  'liable',
  'no_violation',
  'unknown',
] as const;
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];

export const SENTENCE_KINDS = [
  'imprisonment',
  'life_imprisonment',
  'restriction_of_freedom',
  'suspended_imprisonment',
  'community_work',
  'compulsory_labour',
  'correctional_work',
  'fine',
  'back_taxes_and_fine',
  'arrest',
  'administrative_arrest',
  'warning',
  'activity_ban',
  'position_ban',
  'confiscation',
  'damages',
  'death',
  'expulsion',
  'activity_suspension',
  'liquidation',
  'not_stated',
] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

export const RELIEF_KINDS = [
  'amnesty',
  'pardon',
  'parole',
  'milder_penalty',
  'term_cut',
  'suspension',
  'quashed',
  'served',
  'death',
] as const;
export type ReliefKind = (typeof RELIEF_KINDS)[number];

export const BOUNDS = ['about', 'up_to', 'more_than', 'at_least'] as const;
export type Bound = (typeof BOUNDS)[number];

export const BREACH_CONSEQUENCES = ['imprisonment'] as const;
export type BreachConsequence = (typeof BREACH_CONSEQUENCES)[number];
