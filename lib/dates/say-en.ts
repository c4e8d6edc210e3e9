import type { Moment } from './edtf';
import { countText, monthWord, sharedParts, type Wording } from './wording';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const all = { month: true, year: true };

function phrase(m: Moment, show: { month: boolean; year: boolean }): string {
  const words = [
    m.approximate && 'about',
    m.day,
    m.month && show.month && monthWord(MONTHS, m.month),
    show.year && m.year,
  ];
  return words.filter(Boolean).join(' ');
}

/** English: 28 November 2016 · between 17 and 20 May 2016 · since February 2017 · by the end of September 2017. */
export const english: Wording = {
  possibly: 'possibly ',
  at: (m) => phrase(m, all),
  on: (m) => `${m.day ? 'on' : 'in'} ${phrase(m, all)}`,
  between(start, end) {
    const shared = sharedParts(start, end);
    return `between ${phrase(start, { month: !shared.month, year: !shared.year })} and ${phrase(end, all)}`;
  },
  since: (m) => `since ${phrase(m, all)}`,
  by(m) {
    if (m.day) return `by ${phrase(m, all)}`;
    return `by ${m.approximate ? 'about ' : ''}the end of ${phrase({ ...m, approximate: false }, all)}`;
  },
  unknown: 'date not known',
  noEnd: 'no end reported',
  days(count) {
    if (count.max === Number.POSITIVE_INFINITY)
      return `at least ${count.min} ${count.min === 1 ? 'day' : 'days'}`;
    return `${countText(count)} ${count.max === 1 && count.min === 1 ? 'day' : 'days'}`;
  },
};
