import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from './day';
import { boundsOf, certainBounds, EDTF_PATTERN, type Precision, parseEdtf } from './edtf';
import { dateText, nearlyDateText } from './edtf-arbitrary';
import { REPORTED_DATES } from './reported-dates';

const goodDate = dateText.filter((text) => parseEdtf(text) !== null);

describe('parseEdtf', () => {
  test.each(Object.entries(REPORTED_DATES))(
    'reads every date of precision %s in the reports',
    (precision, texts) => {
      for (const text of texts) expect([text, boundsOf(text).precision]).toEqual([text, precision]);
    },
  );

  test.each([
    '2016-13',
    '2016-00',
    '2016-02-30',
    '2017-02-29',
    '2016-04-31',
    '2016-5',
    '16-05',
    '',
    ' 2016',
    '2016\n',
    '20160523',
    '2016-05-20/2016-05-17',
    '2017/2016',
    '2016-06/2016-05-31',
    '2016-05-23/2016-05-23',
    '2016-05/2016-05~',
    '2016~/',
    '/2016',
    '2016/2017/2018',
    '../',
    '...',
    '2016-06?~',
    '~2016',
    '2016-XX',
    '1499',
    '3000',
    '0000',
    'early 2017',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('accepts only what the published pattern allows', () => {
    fc.assert(
      fc.property(fc.oneof(dateText, nearlyDateText), (text) => !parseEdtf(text) || EDTF_PATTERN.test(text)),
    );
  });
});

describe('bounds', () => {
  test.each<[string, string | null, string | null, Precision]>([
    ['2016', '2016-01-01', '2016-12-31', 'year'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['2016-05-23', '2016-05-23', '2016-05-23', 'day'],
    ['2016-06~', '2016-06-01', '2016-06-30', 'approx'],
    ['2016-06-12?', '2016-06-12', '2016-06-12', 'approx'],
    ['2016/2017-09', '2016-01-01', '2017-09-30', 'range'],
    ['2017-06-12~/2017-06-26~', '2017-06-12', '2017-06-26', 'approx'],
    ['2017-02/..', '2017-02-01', null, 'after'],
    ['../2016-05-20', null, '2016-05-20', 'before'],
    ['../..', null, null, 'unknown'],
    ['..', null, null, 'unknown'],
  ])('%s lies in %s to %s (%s)', (edtf, from, to, precision) => {
    expect(boundsOf(edtf)).toEqual({ from, to, precision });
  });

  test.each([
    ['2016-06', '2016-06-01', '2016-06-30'],
    ['2016-01~', '2015-12-01', '2016-02-29'],
    ['2016-12?', '2016-11-01', '2017-01-31'],
    ['2017~', '2016-01-01', '2018-12-31'],
    ['2016-03-03%', '2016-02-25', '2016-03-10'],
    ['2017-06-12~/2017-06-26', '2017-06-05', '2017-06-26'],
    ['1500~', '1499-01-01', '1501-12-31'],
    ['2999-12-31~', '2999-12-24', '3000-01-07'],
  ])('%s was certainly not outside %s to %s', (edtf, from, to) => {
    expect(certainBounds(edtf)).toEqual({ from, to });
  });

  test('a stored text that is no date is impossible, and thrown', () => {
    expect(() => boundsOf('soon')).toThrow(RangeError);
  });

  test('are in order, and the certain ones lie around the written ones', () => {
    fc.assert(
      fc.property(goodDate, (edtf) => {
        const { from, to } = boundsOf(edtf);
        const certain = certainBounds(edtf);
        if (from && to) expect(from <= to).toBe(true);
        expect([certain.from === null, certain.to === null]).toEqual([from === null, to === null]);
        expect((certain.from ?? '') <= (from ?? '') && (to ?? '') <= (certain.to ?? '')).toBe(true);
      }),
    );
  });

  test('precision "day" and exactly one certain day are the same thing', () => {
    fc.assert(
      fc.property(goodDate, (edtf) => {
        const { from, to } = certainBounds(edtf);
        const oneDay = from !== null && to !== null && daysBetween(from, to) === 0;
        expect(oneDay).toBe(boundsOf(edtf).precision === 'day');
      }),
    );
  });
});
