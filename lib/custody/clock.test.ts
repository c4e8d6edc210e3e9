import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import { aDossier } from '@/lib/dossiers/dossier.arbitrary';
import { released, withSpells } from '@/lib/dossiers/example-dossier';
import { readSeeds } from '@/lib/imports/read-seeds';
import { custodyClock, custodyClocks } from './clock';
import { heldWhen } from './clock-held';

const TODAY = '2026-11-22';

describe('custodyClock', () => {
  it('counts each spell and the sum to the last confirmation: 413–416 days', () => {
    const d = withSpells([{ start: '2016-05-17/2016-05-20', saidOn: '2017-07-06' }]);
    const clock = custodyClock(d, 'p1', TODAY);
    expect(clock).toMatchObject({ total: { min: 413, max: 416 }, countedTo: '2017-07-06' });
    expect(clock.spells).toMatchObject([{ days: { min: 413, max: 416 }, countedTo: '2017-07-06' }]);
    expect(clock.current?.order).toEqual({ state: 'no_order_known' });
    expect(custodyClock(d, 'p1', '2016-06-01').countedTo).toBe('2016-06-01');
  });

  it('leaves out what had not begun, and shows the last spell that goes on as the current one', () => {
    const d = withSpells([
      { start: '2016-05-01', end: '2016-06-01' },
      { start: '2016-06-01', kind: 'house_arrest' },
      { start: '2016-09-01' },
    ]);
    const clock = custodyClock(d, 'p1', '2016-07-01');
    expect(clock.spells.map((one) => [one.spell.id, one.order.state])).toEqual([
      ['k1', 'spell_ended'],
      ['k2', 'no_order_known'],
    ]);
    expect(clock.current?.spell.id).toBe('k2');
    expect(custodyClock(d, 'p2', TODAY)).toMatchObject({ spells: [], current: null, countedTo: null });
  });

  it('of any case, never counts beyond what is confirmed nor beyond today, and only grows', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(aDossier, aDay, aDay, (d, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const after = custodyClocks(d, late);
        for (const before of custodyClocks(d, early)) {
          const then = after.find((clock) => clock.subject === before.subject);
          expect(before.total.min).toBeLessThanOrEqual(before.total.max);
          expect(before.total.min).toBeLessThanOrEqual(then?.total.min ?? -1);
          expect(before.countedTo === null || before.countedTo <= early).toBe(true);
          expect(String(then?.countedTo ?? '') >= String(before.countedTo ?? '')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows nobody of the case files as held under an order that goes on', () => {
    const clocks = readSeeds().flatMap(({ dossier }) => custodyClocks(dossier, TODAY));
    expect(clocks.length).toBeGreaterThan(5);
    for (const { countedTo, spells } of clocks) {
      expect(countedTo === null || countedTo <= '2017-12-31').toBe(true);
      expect(spells.map(({ order }) => order.state)).not.toContain('order_expires_in');
    }
  });
});

describe('heldWhen', () => {
  const d = withSpells([
    { start: '2016-05-17/2016-05-20', end: '2016-08-01' },
    { start: '2016-08-01', end: '2016-09-01', kind: 'house_arrest' },
  ]);
  it.each([
    ['2016-06-01', 'yes'],
    ['2016-05-18', 'possibly'],
    ['2016-07/2016-10', 'possibly'],
    ['2016-05-16', 'not_reported'],
    ['2016-08-15', 'possibly'],
    ['2016-09-02', 'not_reported'],
    ['2016', 'possibly'],
  ] as const)('%s: %s', (edtf, held) => {
    expect(heldWhen(d, 'p1', { edtf })).toBe(held);
  });
  it('not after a release', () => {
    const freed = withSpells([{ start: '2016-05-20' }], released('2016-06-01'));
    expect(heldWhen(freed, 'p1', { edtf: '2016-05-25' })).toBe('yes');
    expect(heldWhen(freed, 'p1', { edtf: '2016-06-02' })).toBe('not_reported');
  });
  it('without a date it may be', () => {
    expect(heldWhen(d, 'p1', null)).toBe('possibly');
    expect(heldWhen(d, 'p2', null)).toBe('not_reported');
  });
});

describe('an order without a spell', () => {
  it('stands on the clock of the one it was made against: two months from 24 June 2017', () => {
    const [abzhan] = readSeeds().filter(({ record }) => record === 'R37');
    if (!abzhan) throw new Error('no such record');
    const on = (day: string) => custodyClocks(abzhan.dossier, day).map((one) => one.withoutSpell?.order);
    expect(on('2017-08-20')).toMatchObject([{ state: 'order_expires_in', days: { min: 3, max: 4 } }]);
    expect(on('2017-08-24')).toMatchObject([{ state: 'may_be_overdue' }]);
    expect(on('2017-08-25')).toMatchObject([{ state: 'overdue', days: { min: 1, max: 2 } }]);
  });
});
