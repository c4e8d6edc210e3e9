import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import { aDossier } from '@/lib/dossiers/dossier.arbitrary';
import { released, withSpells } from '@/lib/dossiers/example-dossier';
import { daysInCustody } from './custody-days';

describe('daysInCustody', () => {
  it('counts each spell to its last confirmation, and no day twice', () => {
    const d = withSpells([
      { start: '2016-05-01', end: '2016-06-01/2016-06-03' },
      { start: '2016-06-01/2016-06-03', saidOn: '2016-06-10' },
    ]);
    expect(daysInCustody(d, 'p1', '2026-11-22')).toEqual({
      spells: [
        { spell: 'k1', days: { min: 32, max: 34 } },
        { spell: 'k2', days: { min: 8, max: 10 } },
      ],
      total: { min: 40, max: 41 },
    });
    expect(daysInCustody(d, 'p1', '2016-05-10').total).toEqual({ min: 10, max: 10 });
  });

  it('has no maximum where nobody says since when, and stops at a release', () => {
    expect(daysInCustody(withSpells([{}]), 'p1', '2026-11-22').total).toEqual({
      min: 1,
      max: Number.POSITIVE_INFINITY,
    });
    expect(
      daysInCustody(withSpells([{ start: '2016-05-20' }], released('2016-05-29')), 'p1', '2026-11-22').total,
    ).toEqual({ min: 10, max: 10 });
  });

  it('does not count up to today what nothing confirms', () => {
    const d = withSpells([{ start: '2016-05-17/2016-05-19' }]);
    const unsaid = { ...d, custody: d.custody.map((spell) => ({ ...spell, citations: [] })) };
    expect(daysInCustody(unsaid, 'p1', '2026-11-22').total).toEqual({ min: 1, max: 1 });
  });
});

describe('daysInCustody, of any dossier', { timeout: 60_000 }, () => {
  it('has counts of days whose least is not above their most, and which only grow', () => {
    fc.assert(
      fc.property(aDossier, aDay, aDay, (d, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        for (const { id } of d.people) {
          const [before, after] = [daysInCustody(d, id, early), daysInCustody(d, id, late)];
          for (const { days } of after.spells) expect(days.min).toBeLessThanOrEqual(days.max);
          expect(after.total.min).toBeLessThanOrEqual(after.total.max);
          expect(before.total.min).toBeLessThanOrEqual(after.total.min);
          expect(before.total.max).toBeLessThanOrEqual(after.total.max);
        }
      }),
      { numRuns: 60 },
    );
  });
});
