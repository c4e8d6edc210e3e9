import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from './edtf';
import { aDay, dateText } from './edtf-arbitrary';
import {
  certainlyBefore,
  comparePartialDates,
  day,
  earliest,
  happenedBy,
  isDay,
  latest,
  partialDate,
  possiblyBefore,
} from './partial-date';

const on = (edtf: string) => ({ edtf });
const aDate = dateText.filter((text) => parseEdtf(text) !== null).map(on);

describe('partialDate', () => {
  test('keeps the words and the basis', () => {
    const date = { edtf: '2016-05-21', words: 'On 21 May', basis: 'year from the dateline' };
    expect(partialDate.parse(date)).toEqual(date);
  });

  test.each([on('2016-02-30'), on('early 2017'), { edtf: '2016', words: '' }, { edtf: '2016', day: 3 }, {}])(
    'refuses %j',
    (date) => {
      expect(partialDate.safeParse(date).success).toBe(false);
    },
  );

  test('says of a bad date, once, that it is not EDTF', () => {
    for (const edtf of ['2016-02-30', 'early 2017'])
      expect(partialDate.safeParse(on(edtf)).error?.issues).toMatchObject([
        { path: ['edtf'], message: 'not_edtf' },
      ]);
  });
});

test('a day exists or is refused', () => {
  expect(day.safeParse('2016-02-29').success).toBe(true);
  for (const bad of ['2017-02-29', '2016-02', '2016-2-9', '0016-02-09'])
    expect(day.safeParse(bad).error?.issues).toMatchObject([{ message: 'not_a_day' }]);
});

describe('order', () => {
  test('is by first written day, shorter first, the unknown last', () => {
    const inOrder = [
      '2016',
      '../2016-05-17',
      '2016-05-17/2016-05-20',
      '2016-06-01',
      '2016-06',
      '2016-06~',
      '2017-02/..',
      '..',
    ];
    const sorted = [...inOrder].reverse().map(on).sort(comparePartialDates);
    expect(sorted.map((date) => date.edtf)).toEqual(['2016', ...inOrder.slice(1)]);
  });

  test('is total: antisymmetric, transitive, and 0 only for the same date', () => {
    fc.assert(
      fc.property(aDate, aDate, aDate, (a, b, c) => {
        expect(comparePartialDates(a, b) + comparePartialDates(b, a)).toBe(0);
        expect(comparePartialDates(a, b) === 0).toBe(a.edtf === b.edtf);
        const [first, second, third] = [a, b, c].sort(comparePartialDates);
        if (first && second && third) {
          expect(comparePartialDates(first, second)).toBeLessThanOrEqual(0);
          expect(comparePartialDates(second, third)).toBeLessThanOrEqual(0);
          expect(comparePartialDates(first, third)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('before', () => {
  test.each([
    ['2016-05', '2016-06', true, true],
    ['2016-05', '2016-05-20', false, true],
    ['2016-06~', '2016-07', false, true],
    ['2016-05-20', '2016-05-20', false, false],
    ['../2016-05-20', '2016-05-21', true, true],
    ['2017-02/..', '2017-01', false, false],
    ['2017-02/..', '2017-03', false, true],
    ['..', '2026', false, false],
    ['2016', '..', false, true],
  ])('%s before %s: certainly %s, possibly %s', (a, b, certainly, possibly) => {
    expect([certainlyBefore(on(a), on(b)), possiblyBefore(on(a), on(b))]).toEqual([certainly, possibly]);
  });

  test('what is certain is possible, and not the other way round as well', () => {
    fc.assert(
      fc.property(aDate, aDate, (a, b) => {
        if (!certainlyBefore(a, b)) return;
        expect(possiblyBefore(a, b)).toBe(true);
        expect(possiblyBefore(b, a)).toBe(false);
      }),
    );
  });
});

describe('happenedBy', () => {
  test.each([
    ['2016-10', '2016-10-31', 'yes'],
    ['2016-10', '2016-10-30', 'open'],
    ['2016-10', '2016-09-30', 'no'],
    ['2016-06~', '2016-06-30', 'open'],
    ['2016-06~', '2016-07-31', 'yes'],
    ['2017-02/..', '2026-01-01', 'open'],
    ['2017-02/..', '2017-01-31', 'no'],
    ['../2016-05-20', '2016-05-20', 'yes'],
    ['../2016-05-20', '2010-01-01', 'open'],
    ['../..', '2026-01-01', 'open'],
    ['..', '2026-01-01', 'no'],
  ])('%s by %s: %s', (edtf, day, answer) => {
    expect(happenedBy(on(edtf), day)).toBe(answer);
  });

  test('never goes back as days pass', () => {
    const rank = { no: 0, open: 1, yes: 2 };
    fc.assert(
      fc.property(aDate, aDay, aDay, (date, one, other) => {
        const [sooner = one, later = other] = [one, other].sort();
        expect(rank[happenedBy(date, sooner)]).toBeLessThanOrEqual(rank[happenedBy(date, later)]);
      }),
    );
  });
});

test('earliest, latest and isDay', () => {
  expect([earliest(on('2016-06~')), latest(on('2016-06~'))]).toEqual(['2016-05-01', '2016-07-31']);
  expect([isDay(on('2016-06-01')), isDay(on('2016-06-01~')), isDay(on('2016-06'))]).toEqual([
    true,
    false,
    false,
  ]);
});
