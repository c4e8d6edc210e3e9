import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TERM_COUNTINGS } from '@/drizzle/vocabulary/deadlines';
import { daysBetween, shiftDays } from '@/lib/dates/day';
import { parseEdtf } from '@/lib/dates/edtf';
import { aDay, dateText } from '@/lib/dates/edtf-arbitrary';
import { earliest, latest } from '@/lib/dates/partial-date';
import { daysLeft, dueOf } from './due';
import type { Term } from './rule';

const term = (length: number, unit: Term['unit'], counting: Term['counting'] = 'from_next_day'): Term => ({
  length,
  unit,
  counting,
});

describe('dueOf', () => {
  it.each([
    [term(15, 'days'), '2017-11-01', '2017-11-16', '2017-11-16'],
    [term(15, 'days'), '2017-02', '2017-02-16', '2017-03-15'],
    [term(15, 'days'), '2017-04-27/2017-04-30', '2017-05-12', '2017-05-15'],
    [term(1, 'months'), '2017-01-31', '2017-02-28', '2017-02-28'],
    [term(2, 'months', 'first_day_open'), '2015-12-18', '2016-02-17', '2016-02-18'],
    [term(1, 'years'), '2016-02-29', '2017-02-28', '2017-02-28'],
    [term(72, 'hours', 'from_the_hour'), '2016-05-17', '2016-05-20', '2016-05-20'],
    [term(3, 'hours', 'from_the_hour'), '2016-05-17', '2016-05-17', '2016-05-18'],
    [term(30, 'hours', 'from_the_hour'), '2016-05-17', '2016-05-18', '2016-05-19'],
    [term(15, 'days'), '2017-11-01/..', '2017-11-16', null],
    [term(15, 'days'), '../2017-11-01', null, '2017-11-16'],
    [term(15, 'days'), '2017-11-20~', '2017-11-28', '2017-12-12'],
  ])('%j from %s', (of, start, from, to) => {
    expect(dueOf(of, { edtf: start })).toEqual({ from, to });
  });

  const aTerm = fc.oneof(
    fc.record({
      length: fc.integer({ min: 1, max: 24 }),
      unit: fc.constantFrom('days' as const, 'months' as const, 'years' as const),
      counting: fc.constantFrom(...TERM_COUNTINGS.filter((one) => one !== 'from_the_hour')),
    }),
    fc.record({
      length: fc.integer({ min: 1, max: 200 }),
      unit: fc.constant('hours' as const),
      counting: fc.constant('from_the_hour' as const),
    }),
  );
  const goodDate = dateText.filter((text) => {
    const parsed = parseEdtf(text);
    if (!parsed) return false;
    const [from, to] = [earliest({ edtf: text }), latest({ edtf: text })];
    return (from ?? '2016') > '1600' && (to ?? '2016') < '2900';
  });

  it('never ends before it began, holds the end of every day that its start can be, and keeps the order of starts', () => {
    fc.assert(
      fc.property(aTerm, goodDate, fc.nat(), (of, edtf, at) => {
        const [first, last] = [earliest({ edtf }), latest({ edtf })];
        const due = dueOf(of, { edtf });
        expect([due.from === null, due.to === null]).toEqual([first === null, last === null]);
        if (first === null || last === null) return;
        expect(String(due.from) <= String(due.to)).toBe(true);
        // A term of one day may end on the day it began, if that day counts.
        expect(String(due.from) >= first).toBe(true);
        const day = shiftDays(first, at % (daysBetween(first, last) + 1));
        const one = dueOf(of, { edtf: day });
        expect(String(one.from) >= String(due.from) && String(one.to) <= String(due.to)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(aTerm, aDay, aDay, (of, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        if (early < '1600' || late > '2900') return;
        const [before, after] = [dueOf(of, { edtf: early }), dueOf(of, { edtf: late })];
        expect(String(before.from) <= String(after.from) && String(before.to) <= String(after.to)).toBe(true);
      }),
    );
  });

  it('ends later the longer it is', () => {
    fc.assert(
      fc.property(aTerm, aDay, (of, day) => {
        if (day < '1600' || day > '2900') return;
        const longer = dueOf({ ...of, length: of.length + 1 }, { edtf: day });
        expect(String(dueOf(of, { edtf: day }).to) <= String(longer.to)).toBe(true);
      }),
    );
  });
});

describe('daysLeft', () => {
  it('counts to both ends, and down to the day itself', () => {
    const due = { from: '2017-05-12', to: '2017-05-15' };
    expect(daysLeft(due, '2017-05-10')).toEqual({ min: 2, max: 5 });
    expect(daysLeft(due, '2017-05-15')).toEqual({ min: -3, max: 0 });
    expect(daysLeft({ from: null, to: null }, '2017-05-15')).toEqual({ min: null, max: null });
  });
});
