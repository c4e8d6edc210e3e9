// Complaints and motions, and how they were answered; international procedures.

export const COMPLAINT_KINDS = ['complaint', 'motion', 'application', 'appeal_to_office'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const COMPLAINT_OFFICES = [
  'court',
  'prosecutor',
  'prosecutor_general',
  'investigator',
  'prison_service',
  'tax_authority',
  'local_executive',
  'police',
  'not_stated',
] as const;
export type ComplaintOffice = (typeof COMPLAINT_OFFICES)[number];

export const COMPLAINT_OUTCOMES = [
  'granted',
  'partly_granted',
  'rejected',
  'dismissed',
  'closed',
  'pending',
  'not_stated',
] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

export const PROCEDURE_BODIES = [
  'hr_committee',
  'cat',
  'wgad',
  'special_procedures',
  'upr',
  'ilo',
  'osce_odihr',
  'other',
] as const;
export type ProcedureBody = (typeof PROCEDURE_BODIES)[number];
