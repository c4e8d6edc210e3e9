// Code editions. An article number alone identifies nothing (domain notes 0.2, a1).

export const CODES = [
  'KZ-CC-1997',
  'KZ-CC-2014',
  'KZ-CPC-1997',
  'KZ-CPC-2014',
  'KZ-PEC-2014',
  'KZ-CAO-2001',
  'KZ-CAO-2014',
  'KZ-APPC-2021',
  'KZ-ASSEMBLY-1995',
  'KZ-ASSEMBLY-2020',
  'KZ-UNIONS-2014',
  'ICCPR',
] as const;
export type Code = (typeof CODES)[number];
