// Words about courts. Levels follow the instances of Kazakhstan's courts (domain notes a3).

export const COURT_TYPES = [
  'district',
  'city',
  'specialised_criminal',
  'specialised_administrative',
  'specialised_economic',
  'juvenile',
  'military',
  'investigative',
  'regional',
  'cassation',
  'supreme',
  'constitutional',
  'foreign',
  'not_stated',
] as const;
export type CourtType = (typeof COURT_TYPES)[number];
