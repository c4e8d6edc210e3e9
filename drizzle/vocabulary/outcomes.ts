// What a lawyer says of a hearing in the corridor. One tile each; what follows from it is in lib/acts/record-outcome.ts.

export const OUTCOME_TILES = [
  'held',
  'adjourned',
  'cancelled',
  'closed',
  'custody_extended',
  'requalified',
  'verdict',
  'appeal_decided',
] as const;
export type OutcomeTile = (typeof OUTCOME_TILES)[number];
