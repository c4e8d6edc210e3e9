// Words about hearings and what was seen in them (domain notes c4).

export const HEARING_KINDS = [
  'detention',
  'extension',
  'preliminary',
  'main',
  'pleadings',
  'verdict',
  'appeal',
  'cassation',
  'supervision',
  'complaint',
] as const;
export type HearingKind = (typeof HEARING_KINDS)[number];

export const HEARING_OUTCOMES = ['held', 'adjourned', 'cancelled', 'closed', 'recessed'] as const;
export type HearingOutcome = (typeof HEARING_OUTCOMES)[number];

export const ADJOURNMENT_REASONS = [
  'judge',
  'prosecutor',
  'counsel',
  'witness',
  'expert',
  'illness',
  'file',
  'room',
  'quarantine',
  'no_reason',
] as const;
export type AdjournmentReason = (typeof ADJOURNMENT_REASONS)[number];

export const OBSERVATION_ANSWERS = ['met', 'partly', 'not_met', 'not_observed'] as const;
export type ObservationAnswer = (typeof OBSERVATION_ANSWERS)[number];
