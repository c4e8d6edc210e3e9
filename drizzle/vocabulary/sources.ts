// Words about sources and what they say of a fact.

export const SOURCE_KINDS = [
  'judgment',
  'court_site',
  'lawyer',
  'monitor',
  'family',
  'defendant',
  'ngo_report',
  'media',
  'official_statement',
  'in_court',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const STANCES = ['supports', 'differs'] as const;
export type Stance = (typeof STANCES)[number];

export const GRADES_OF_SOURCE = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type GradeOfSource = (typeof GRADES_OF_SOURCE)[number];
