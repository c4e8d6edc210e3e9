import { describe, expect, it } from 'vitest';
import type { Hearing } from './hearing';
import { hearingTime } from './hearing-time';
import { sayCountdown, sayCourtTime } from './say-hearing';

const hearing = (fields: Partial<Hearing>): Hearing => ({ id: 'h1', kind: 'main', citations: [], ...fields });
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);

describe('where a hearing stands', () => {
  it('begins by the clock of its own court', () => {
    const ten = hearing({ date: { edtf: '2026-11-20' }, time: '10:00', zone: 'Asia/Atyrau' });
    expect(hearingTime(ten, at('04:59'))).toMatchObject({ state: 'coming', days: 0 });
    expect(hearingTime(ten, at('05:00'))).toMatchObject({ state: 'outcome_missing', days: 0 });
    const moscow = { ...ten, zone: 'Europe/Moscow' };
    expect(hearingTime(moscow, at('06:59')).state).toBe('coming');
    // Twenty to midnight in Almaty is the next day nowhere else than there.
    expect(hearingTime(ten, at('18:59')).today).toBe('2026-11-20');
    expect(hearingTime(ten, at('19:00'))).toMatchObject({ today: '2026-11-21', days: -1 });
  });

  it('without a time of day, or with a date that is a range, is to come until its last possible day has passed', () => {
    expect(hearingTime(hearing({ date: { edtf: '2026-11-20' } }), at('18:00')).state).toBe('coming');
    expect(hearingTime(hearing({ date: { edtf: '2026-11-20' } }), at('19:00')).state).toBe('outcome_missing');
    const fuzzy = hearing({ date: { edtf: '2026-11-18/2026-11-21' }, time: '10:00' });
    expect(hearingTime(fuzzy, at('18:00'))).toMatchObject({ state: 'coming', days: -2 });
  });

  it('has its outcome, or no day at all', () => {
    expect(hearingTime(hearing({ date: { edtf: '2026-11-01' }, outcome: 'held' }), at('12:00')).state).toBe(
      'has_outcome',
    );
    expect(hearingTime(hearing({}), at('12:00'))).toMatchObject({ state: 'undated', days: null });
  });
});

describe('a hearing in words', () => {
  it.each([
    [0, 'today', 'сегодня', 'бүгін'],
    [1, 'tomorrow', 'завтра', 'ертең'],
    [2, 'in 2 days', 'через 2 дня', '2 күннен кейін'],
    [21, 'in 21 days', 'через 21 день', '21 күннен кейін'],
    [-1, 'yesterday', 'вчера', 'кеше'],
    [-5, '5 days ago', '5 дней назад', '5 күн бұрын'],
  ])('says how far %i days are', (days, en, ru, kk) => {
    expect([sayCountdown(days, 'en'), sayCountdown(days, 'ru'), sayCountdown(days, 'kk')]).toEqual([
      en,
      ru,
      kk,
    ]);
  });

  it('says the time with its distance from UTC, as it was on that day', () => {
    const almaty = { time: '10:00', zone: 'Asia/Almaty' };
    expect(sayCourtTime(hearing({ date: { edtf: '2026-11-20' }, ...almaty }))).toBe('10:00 (UTC+5)');
    expect(sayCourtTime(hearing({ date: { edtf: '2024-02-20' }, ...almaty }))).toBe('10:00 (UTC+6)');
    expect(sayCourtTime(hearing({ date: { edtf: '2026-11' }, time: '10:00' }))).toBe('10:00');
    expect(sayCourtTime(hearing({}))).toBeNull();
  });
});
