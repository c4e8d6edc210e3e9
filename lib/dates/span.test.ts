import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, shiftDays } from './day';
import { parseEdtf } from './edtf';
import { aDay, dateText } from './edtf-arbitrary';
import { earliest, latest } from './partial-date';
import { addDuration, daysHeld } from './span';

const on = (edtf: string) => ({ edtf });
const aDate = dateText.filter((text) => parseEdtf(text) !== null).map(on);

describe('daysHeld', () => {
  test.each([
    ['2016-05-17/2016-05-20', '2017-07-06', 413, 416],
    ['2016-05-17', '2016-05-17', 1, 1],
    ['2016-05-17', '2016-05-31', 15, 15],
    ['2016-05-17', '2016-06', 16, 45],
    ['2016-06', '2016-06', 1, 30],
    ['2017-02', '..', 1, Number.POSITIVE_INFINITY],
    ['../2017-02-10', '2017-02-20', 11, Number.POSITIVE_INFINITY],
    ['2017-02-10', '2017-02-20/..', 11, Number.POSITIVE_INFINITY],
    ['2017-02-10', '2017-02-09', 0, 0],
  ])('%s to %s: %d to %d', (start, end, min, max) => {
    expect(daysHeld(on(start), on(end))).toEqual({ min, max });
  });

  test('takes the last confirmed day as an end', () => {
    expect(daysHeld(on('2017-02-10'), '2017-07-25')).toEqual(daysHeld(on('2017-02-10'), on('2017-07-25')));
  });

  test('holds for every pair of days that the dates allow', () => {
    fc.assert(
      fc.property(aDate, aDate, fc.nat(400), fc.nat(400), (start, end, ahead, back) => {
        const first =
          [shiftDays(earliest(start) ?? '1600-01-01', ahead), latest(start) ?? '2800-01-01'].sort()[0] ?? '';
        const last =
          [shiftDays(latest(end) ?? '2800-01-01', -back), earliest(end) ?? '1600-01-01'].sort()[1] ?? '';
        fc.pre(first <= last);
        const days = daysBetween(first, last) + 1;
        const { min, max } = daysHeld(start, end);
        expect(min <= days && days <= max).toBe(true);
      }),
    );
  });
});

describe('addDuration', () => {
  test.each([
    ['2016-01-31', { months: 1 }, '2016-02-29'],
    ['2016-02-29', { years: 1 }, '2017-02-28'],
    ['2016-11-28', { years: 5 }, '2021-11-28'],
    ['2016-12-31', { months: 2, days: 1 }, '2017-03-01'],
    ['2016-05-17', { days: 15 }, '2016-06-01'],
    ['2016-03-31', { months: -1 }, '2016-02-29'],
    ['2016-05-17', {}, '2016-05-17'],
  ])('%s and %j is %s', (day, term, result) => {
    expect(addDuration(day, term)).toBe(result);
  });

  test('refuses half months and no day', () => {
    expect(() => addDuration('2016-01-01', { months: 0.5 })).toThrow(RangeError);
    expect(() => addDuration('2016-02-30', { days: 1 })).toThrow(RangeError);
  });

  test('twelve months are a year; a month lands in the next month; a longer term never ends sooner', () => {
    fc.assert(
      fc.property(aDay, fc.nat(600), fc.nat(600), (day, n, more) => {
        expect(addDuration(day, { months: 12 * (n % 50) })).toBe(addDuration(day, { years: n % 50 }));
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(months(addDuration(day, { months: n })) - months(day)).toBe(n);
        expect(addDuration(day, { months: n }) <= addDuration(day, { months: n + more })).toBe(true);
        expect(daysBetween(day, addDuration(day, { days: n }))).toBe(n);
      }),
    );
  });
});
