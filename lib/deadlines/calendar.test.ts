import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import type { Calendar } from './calendar';
import { whereNobodyWorks, whyNoWork, workingDayFrom } from './calendar';

const words = { en: 'FICTION' };
const holiday = (day: string) => ({ day, name: words, certainty: 'certain' as const });
const calendar: Calendar = {
  years: [
    { year: 2026, movesKnown: true, source: words, note: words },
    { year: 2027, movesKnown: false, source: words, note: words },
  ],
  holidays: ['2026-03-08', '2026-03-09', '2026-12-16', '2027-01-01'].map(holiday),
};

describe('whereNobodyWorks', () => {
  it('shows the working day after a Saturday, a Sunday and a day off, and moves nothing', () => {
    const due = { from: '2026-11-21', to: '2026-11-22' };
    expect(whereNobodyWorks(due, calendar)).toMatchObject({
      nonWorking: [
        { day: '2026-11-21', because: 'saturday', next: '2026-11-23' },
        { day: '2026-11-22', because: 'sunday', next: '2026-11-23' },
      ],
    });
    expect(due).toEqual({ from: '2026-11-21', to: '2026-11-22' });
    // 7 March 2026 is a Saturday, the 8th a holiday on a Sunday, and Monday the 9th is off too.
    expect(workingDayFrom('2026-03-07', calendar)).toBe('2026-03-10');
    expect(whyNoWork('2026-12-16', calendar)).toMatchObject({ because: 'holiday' });
    expect(whyNoWork('2026-12-17', calendar)).toBeNull();
  });

  it('says of which years it knows nothing, or not all', () => {
    const told = (day: string) => {
      const { unknownYears, movesUnknown } = whereNobodyWorks({ from: day, to: day }, calendar);
      return { unknownYears, movesUnknown };
    };
    expect(told('2016-12-13')).toEqual({ unknownYears: [2016], movesUnknown: [] });
    expect(told('2026-12-14')).toEqual({ unknownYears: [], movesUnknown: [] });
    expect(told('2027-02-03')).toEqual({ unknownYears: [], movesUnknown: [2027] });
    // A day off on the last days of a year leads into the next, whose calendar must be known as well.
    expect(told('2028-01-01').unknownYears).toEqual([2028]);
    const years = { years: calendar.years, holidays: [...calendar.holidays, holiday('2026-12-31')] };
    expect(whereNobodyWorks({ from: '2026-12-31', to: null }, years).movesUnknown).toEqual([2027]);
  });

  it('gives a working day that is not before the day itself', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        if (day > '2900') return;
        const next = workingDayFrom(day, calendar);
        expect(next >= day).toBe(true);
        expect(whyNoWork(next, calendar)).toBeNull();
        expect(workingDayFrom(next, calendar)).toBe(next);
      }),
    );
  });
});
