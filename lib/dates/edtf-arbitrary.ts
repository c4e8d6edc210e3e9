import fc from 'fast-check';
import { dayOf, daysInMonth } from './day';

/** Dates as they may be written, for property tests. */
const pad = (n: number) => String(n).padStart(2, '0');
const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2010, max: 2026 }) },
  fc.integer({ min: 1500, max: 2999 }),
);
const month = fc.integer({ min: 1, max: 12 });

export const aDay = fc
  .record({ year, month, at: fc.nat() })
  .map((d) => dayOf(d.year, d.month, 1 + (d.at % daysInMonth(d.year, d.month))));
export const aMonth = fc.record({ year, month }).map((d) => `${d.year}-${pad(d.month)}`);
export const aYear = year.map(String);

const qualifier = fc.constantFrom('', '', '', '~', '?', '%');
const aMoment = fc.tuple(fc.oneof(aDay, aMonth, aYear), qualifier).map((parts) => parts.join(''));
const anEnd = fc.oneof({ weight: 6, arbitrary: aMoment }, { weight: 1, arbitrary: fc.constant('..') });
const anInterval = fc
  .tuple(anEnd, anEnd)
  .map(([a, b]) => (a > b && a !== '..' && b !== '..' ? `${b}/${a}` : `${a}/${b}`));

/** Mostly good EDTF; now and then a date that does not exist or an interval that says nothing. */
export const dateText = fc.oneof(
  { weight: 4, arbitrary: aMoment },
  { weight: 5, arbitrary: anInterval },
  { weight: 1, arbitrary: fc.constantFrom('..', '../..', '2016-01-31/2016-01', '2016/2016~') },
);

/** Text near EDTF and mostly not it: broken by one character, of other digits, out of range. */
export const nearlyDateText = fc.oneof(
  fc
    .tuple(
      dateText,
      fc.nat(),
      fc.constantFrom('', '-', '/', '..', '0', '3', '9', '~', ' ', '\n', 'X', '٣', '２'),
    )
    .map(([text, at, piece]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + piece + text.slice(cut + (at % 2));
    }),
  fc
    .record({
      y: fc.integer({ min: 0, max: 9999 }),
      m: fc.integer({ min: 0, max: 14 }),
      d: fc.integer({ min: 0, max: 33 }),
    })
    .map(({ y, m, d }) => `${String(y).padStart(4, '0')}-${pad(m)}-${pad(d)}`),
  fc.string({ unit: fc.constantFrom(...'0126-/.~?%'), maxLength: 12 }),
);
