/**
 * The articles of the ICCPR that each of the twenty fair-trial indicators touches, in their order (ODIHR's Legal Digest of
 * International Fair Trial Rights; domain notes b). An observation that nothing was wrong carries none.
 */
export const INDICATOR_ARTICLES: readonly (readonly string[])[] = [
  ['9(2)', '14(3)(a)'],
  ['9(3)'],
  ['14(1)'],
  ['14(1)'],
  ['14(1)'],
  ['14(2)'],
  ['14(3)(b)', '14(3)(d)'],
  ['14(3)(c)'],
  ['14(3)(d)'],
  ['14(3)(e)'],
  ['14(3)(f)'],
  ['14(3)(g)', '7'],
  [],
  ['15'],
  ['14(1)'],
  ['14(5)'],
  ['14(7)'],
  ['9(5)', '14(6)'],
  ['10'],
  [],
];

/** The numbers of the indicators, 1 to 20. */
export const INDICATORS = INDICATOR_ARTICLES.map((_, at) => at + 1);

/** Articles that a monitor may tag a violation with, in their order. */
export const ICCPR_ARTICLES = [
  '2(3)',
  '7',
  '9(1)',
  '9(2)',
  '9(3)',
  '9(4)',
  '10',
  '14(1)',
  '14(2)',
  '14(3)(a)',
  '14(3)(b)',
  '14(3)(c)',
  '14(3)(d)',
  '14(3)(e)',
  '14(3)(f)',
  '14(3)(g)',
  '14(5)',
  '14(7)',
  '15',
  '17',
  '18',
  '19',
  '21',
  '22',
  '26',
] as const;
