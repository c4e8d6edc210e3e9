// Measures of restraint (CPC 137) and where the body was: two different things (domain notes 0.6).

export const MEASURE_KINDS = [
  'undertaking_not_to_leave',
  'personal_guarantee',
  'military_supervision',
  'supervision_of_minor',
  'bail',
  'house_arrest',
  'custody',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const CUSTODY_KINDS = [
  'police_custody',
  'pretrial_detention',
  'house_arrest',
  'administrative_detention',
  'colony',
  'prison_hospital',
  'transfer',
  'forced_psychiatric',
  'imprisonment_place_not_stated',
  'form_not_stated',
] as const;
export type CustodyKind = (typeof CUSTODY_KINDS)[number];

export const CONDITION_KINDS = [
  'visit_ban',
  'solitary',
  'health',
  'ill_treatment',
  'hunger_strike',
  'distance',
  'regime_tightened',
  'regime_eased',
  'other',
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

export const LIBERTY_STATES = [
  'held',
  'at_liberty',
  'control_continues',
  'not_known_since',
  'never_reported_held',
] as const;
export type LibertyState = (typeof LIBERTY_STATES)[number];
