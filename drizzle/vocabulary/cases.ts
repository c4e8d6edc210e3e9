// Words about a case as a whole.

export const CASE_KINDS = [
  'criminal',
  'private_prosecution',
  'administrative_offence',
  'civil',
  'tax',
  'liquidation',
  'suspension',
  'complaint',
  'constitutional',
  'foreign',
  'assembly_refusal',
  'prosecutor_warning',
  'incident',
  'figure',
  'context',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const PARTY_ROLES = [
  'defendant',
  'suspect',
  'accused',
  'person_with_right_to_defence',
  'administrative_offender',
  'witness',
  'witness_with_defence_right',
  'victim',
  'private_prosecutor',
  'plaintiff',
  'respondent',
  'applicant',
  'third_party',
  'taxpayer',
  'warned_person',
  'subject',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const IDENTIFIER_SCHEMES = ['erdr', 'kui', 'court_number', 'other'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export const STEP_KINDS = [
  'conduct',
  'application',
  'detained',
  'arrested',
  'released',
  'searched',
  'summoned',
  'questioned',
  'charged',
  'protocol',
  'inspection_began',
  'inspection_ended',
  'investigation_opened',
  'investigation_ended',
  'file_reading',
  'copy_served',
  'requalification_requested',
  'trial_opened',
  'trial_expected',
  'settled',
  'discontinued',
  'official_act',
  'publication',
  'gathering',
  'other',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const LINK_KINDS = [
  'related',
  'same_person',
  'complaint_about',
  'same_campaign',
  'later_case',
  'context',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const STAGES = [
  'no_proceeding',
  'pre_trial',
  'awaiting_trial',
  'on_trial',
  'first_instance_decided',
  'decided',
  'appeal_pending',
  'appeal_decided',
  'ended',
  'not_known',
] as const;
export type Stage = (typeof STAGES)[number];

export const STATEMENT_KINDS = [
  'defence',
  'position',
  'denial',
  'official',
  'call',
  'assessment',
  'outlook',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const VISIBILITIES = ['internal', 'partners', 'eu_confidential', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
