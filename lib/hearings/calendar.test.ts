import { describe, expect, it } from 'vitest';
import { type CalendarHearing, calendarOf } from './calendar';

const CASE = '00000000-0000-4000-8000-000000000001';
const hearing = (change: Partial<CalendarHearing>): CalendarHearing => ({
  caseId: CASE,
  id: 'h1',
  version: 1,
  kind: 'main',
  date: '2026-12-03',
  time: '10:00',
  zone: 'Asia/Almaty',
  outcome: null,
  adjournedTo: null,
  court: { en: 'Court No. 2', ru: 'Суд № 2' },
  ...change,
});
const told = (hearings: CalendarHearing[], titles: 'plain' | 'court' = 'plain') =>
  calendarOf(hearings, { titles, locale: 'ru', secret: 'a secret', now: new Date('2026-11-22T00:00:00Z') });
const field = (text: string, name: string) =>
  [...text.replaceAll('\r\n ', '').matchAll(new RegExp(`^${name}(?:;[^:\\r]*)?:(.*)\\r`, 'gm'))].map(
    (found) => found[1],
  );

describe('a private calendar', () => {
  it('tells when a hearing is, and nothing else', () => {
    const text = told([hearing({})]);
    expect(field(text, 'DTSTART')).toEqual(['20261203T050000Z']);
    expect(field(text, 'SUMMARY')).toEqual(['Заседание']);
    expect(text).not.toMatch(/LOCATION|Суд|main|kz-|00000000/);
    expect(field(told([hearing({})], 'court'), 'LOCATION')).toEqual(['Суд № 2']);
  });

  it('moves the one event when a hearing is adjourned, forth and back, with a growing sequence', () => {
    const before = told([hearing({})]);
    const moved = told([
      hearing({ version: 2, outcome: 'adjourned', adjournedTo: 'h2' }),
      hearing({ id: 'h2', date: '2026-12-10', time: '11:30' }),
    ]);
    const again = told([
      hearing({ version: 2, outcome: 'adjourned', adjournedTo: 'h2' }),
      hearing({ id: 'h2', version: 2, date: '2026-12-10', outcome: 'adjourned', adjournedTo: 'h3' }),
      hearing({ id: 'h3', date: '2026-12-17' }),
    ]);
    const takenBack = told([
      hearing({ version: 2, outcome: 'adjourned', adjournedTo: 'h2' }),
      hearing({ id: 'h2', version: 3, date: '2026-12-10' }),
    ]);
    const states = [before, moved, again, takenBack];
    expect(new Set(states.map((text) => String(field(text, 'UID')))).size).toBe(1);
    expect(states.map((text) => field(text, 'DTSTART')[0])).toEqual([
      '20261203T050000Z',
      '20261210T063000Z',
      '20261217T050000Z',
      '20261210T050000Z',
    ]);
    const sequence = states.map((text) => Number(field(text, 'SEQUENCE')[0]));
    expect(sequence).toEqual([...sequence].sort((a, b) => a - b));
    expect(new Set(sequence).size).toBe(4);
  });

  it('tells a cancelled hearing as cancelled, a day without a time as a day, and no uncertain day', () => {
    expect(field(told([hearing({ outcome: 'cancelled', version: 2 })]), 'STATUS')).toEqual(['CANCELLED']);
    const off = (date: string) =>
      field(told([hearing({ outcome: 'adjourned', version: 2, date })]), 'STATUS');
    // The clock of the test stands at 22 November 2026.
    expect([off('2026-12-03'), off('2026-11-22'), off('2026-11-21')]).toEqual([
      ['CANCELLED'],
      ['CANCELLED'],
      [],
    ]);
    expect(field(told([hearing({ time: null })]), 'DTSTART')).toEqual(['20261203']);
    expect(field(told([hearing({ date: '2026-12' }), hearing({ id: 'h9', date: null })]), 'DTSTART')).toEqual(
      [],
    );
  });

  it('knows the court of a zone that changed its clocks: Almaty moved to UTC+5 on 1 March 2024', () => {
    expect(field(told([hearing({ date: '2024-02-20' })]), 'DTSTART')).toEqual(['20240220T040000Z']);
  });
});
