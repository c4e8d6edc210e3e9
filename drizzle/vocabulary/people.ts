// Words about persons, organisations and unnamed groups.

export const PERSON_ROLES = [
  'activist',
  'journalist',
  'trade_unionist',
  'lawyer',
  'believer',
  'blogger',
  'politician',
  'official',
  'artist',
  'banker',
  'other',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];

export const SCRIPTS = ['Latn', 'Cyrl'] as const;
export type Script = (typeof SCRIPTS)[number];

export const NAME_KINDS = ['birth', 'press', 'court', 'pseudonym', 'slip'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const ORGANISATION_KINDS = [
  'ngo',
  'coalition',
  'trade_union',
  'party',
  'movement',
  'religious_community',
  'media',
  'company',
  'state_body',
  'court',
  'international_body',
  'association',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const QUALIFIERS = [
  'exact',
  'at_least',
  'more_than',
  'up_to',
  'about',
  'between',
  'several',
  'about_a_dozen',
  'dozens',
  'several_dozen',
  'hundreds',
  'smaller_numbers',
  'not_counted',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const COUNTING_UNITS = [
  'people',
  'activists',
  'journalists',
  'participants',
  'believers',
  'workers',
  'guests',
  'officers',
  'applications',
  'cities',
  'venues',
  'cases',
  'migrant_workers',
] as const;
export type CountingUnit = (typeof COUNTING_UNITS)[number];
