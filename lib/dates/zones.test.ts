import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDay } from './edtf-arbitrary';
import { courtDay, instantOf, isZone, wallClock } from './zones';

const at = (day: string, time: string, zone: string) => instantOf(day, time, zone).toISOString();

test('Almaty moved from UTC+6 to UTC+5 on 1 March 2024', () => {
  expect(at('2024-02-29', '10:00', 'Asia/Almaty')).toBe('2024-02-29T04:00:00.000Z');
  expect(at('2024-03-01', '10:00', 'Asia/Almaty')).toBe('2024-03-01T05:00:00.000Z');
  expect(wallClock(new Date('2024-02-29T17:59:59Z'), 'Asia/Almaty')).toEqual({
    day: '2024-02-29',
    time: '23:59',
  });
  expect(wallClock(new Date('2024-02-29T18:00:00Z'), 'Asia/Almaty')).toEqual({
    day: '2024-02-29',
    time: '23:00',
  });
});

test('a time that occurs twice is the first, one that is jumped over is counted on', () => {
  expect(at('2024-02-29', '23:30', 'Asia/Almaty')).toBe('2024-02-29T17:30:00.000Z');
  expect(at('2024-03-01', '00:00', 'Asia/Almaty')).toBe('2024-02-29T19:00:00.000Z');
  expect(at('2026-10-25', '02:30', 'Europe/Vienna')).toBe('2026-10-25T00:30:00.000Z');
  expect(at('2026-03-29', '02:30', 'Europe/Vienna')).toBe('2026-03-29T01:30:00.000Z');
});

test('west Kazakhstan and zones of half an hour', () => {
  expect(at('2016-11-28', '15:00', 'Asia/Aqtau')).toBe('2016-11-28T10:00:00.000Z');
  expect(at('2016-11-28', '15:00', 'Asia/Kolkata')).toBe('2016-11-28T09:30:00.000Z');
});

test('the docket turns its calendar at midnight in Almaty, or where it is told', () => {
  const now = new Date('2026-11-22T19:30:00Z');
  expect(courtDay(now)).toBe('2026-11-23');
  expect(courtDay(now, 'Europe/Brussels')).toBe('2026-11-22');
});

test('refuses a day, time or zone that does not exist', () => {
  expect(() => instantOf('2016-02-30', '10:00', 'Asia/Almaty')).toThrow(RangeError);
  expect(() => instantOf('2016-02-28', '24:00', 'Asia/Almaty')).toThrow(RangeError);
  expect(() => instantOf('2016-02-28', '10:00', 'Asia/Nowhere')).toThrow(RangeError);
});

test('there and back gives the same time on the wall', () => {
  const zones = fc.constantFrom('Asia/Almaty', 'Asia/Aqtobe', 'Asia/Qyzylorda', 'UTC', 'Asia/Kathmandu');
  const minute = fc.integer({ min: 3 * 60, max: 22 * 60 });
  fc.assert(
    fc.property(
      aDay.filter((day) => day > '2005'),
      minute,
      zones,
      (day, minutes, zone) => {
        const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
        expect(wallClock(instantOf(day, time, zone), zone)).toEqual({ day, time });
      },
    ),
  );
});

test('knows which words name a zone', () => {
  expect(['Asia/Almaty', 'Asia/Qyzylorda'].map(isZone)).toEqual([true, true]);
  expect(['', 'Almaty', 'A name', 'Asia/Almaty '].map(isZone)).toEqual([false, false, false, false]);
});
