// Words about appeals. Filing and outcome are per party (domain notes a5).

export const APPEAL_LEVELS = ['appeal', 'cassation', 'supervision', 'review', 'not_stated'] as const;
export type AppealLevel = (typeof APPEAL_LEVELS)[number];

export const APPEAL_STATUSES = ['planned', 'lodged', 'decided', 'withdrawn'] as const;
export type AppealStatus = (typeof APPEAL_STATUSES)[number];

export const APPEAL_SIDES = ['defence', 'prosecutor', 'victim', 'party', 'not_stated'] as const;
export type AppealSide = (typeof APPEAL_SIDES)[number];

export const APPEAL_OUTCOMES = [
  'upheld',
  'changed_milder',
  'changed_harsher',
  'quashed',
  'returned',
  'rejected',
  'not_stated',
] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];
