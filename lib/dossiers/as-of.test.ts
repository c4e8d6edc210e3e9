import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import { asOf } from './as-of';
import { canonicalJson } from './canonical';
import { checkReferences } from './check-references';
import type { Dossier } from './dossier';
import { aDossier } from './dossier.arbitrary';
import { exampleDossier, exampleWith, SUPPORTED } from './example-dossier';
import { everyFact, factsById } from './facts';

const has = (d: Dossier, id: string) => factsById(d).has(id);
// How far a charge, appeal or complaint had come: the least that can be said of each.
const LEAST = ['not_stated', 'pending', 'lodged'];

/** Every fact of the smaller is in the larger, with every field that it has. */
function isPartOf(smaller: Dossier, larger: Dossier) {
  const there = factsById(larger);
  for (const { fact } of everyFact(smaller)) {
    const other = there.get(fact.id)?.fact;
    expect(other, fact.id).toBeDefined();
    for (const [field, value] of Object.entries(fact)) {
      if (!LEAST.includes(String(value)))
        expect(canonicalJson([other?.[field] ?? null])).toBe(canonicalJson([value]));
    }
  }
}

describe('asOf', () => {
  it('leaves open what a fuzzy date leaves open', () => {
    const on = (day: string) => {
      const { certain, possible } = asOf(exampleDossier(), day);
      return [has(certain, 'k1'), has(possible, 'k1')];
    };
    expect(['2016-05-16', '2016-05-17', '2016-05-19', '2016-05-20'].map(on)).toEqual([
      [false, false],
      [false, true],
      [false, true],
      [true, true],
    ]);
  });

  it('dates a part by its whole, and what has no date by what needs it', () => {
    const { certain, possible } = asOf(exampleDossier(), '2016-11-28');
    for (const id of ['d1', 'v1', 't1', 'tp1', 'c1', 'y1', 'p1']) expect(has(certain, id), id).toBe(true);
    for (const id of ['d2', 't2', 'tp2']) expect(has(possible, id), id).toBe(false);
    expect(has(asOf(exampleDossier(), '2016-11-27').certain, 'c1')).toBe(false);
    expect(has(asOf(exampleDossier(), '2016-11-27').possible, 'c1')).toBe(true);
  });

  it('takes back what had not come of it yet', () => {
    const d = exampleWith('custody', 'k1', { end: { edtf: '2016-07' } });
    const end = (day: string) => {
      const { certain, possible } = asOf(d, day);
      return [certain.custody[0]?.end, possible.custody[0]?.end].map((date) => date !== undefined);
    };
    expect(['2016-06-30', '2016-07-10', '2016-07-31'].map(end)).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
    const appeal = (day: string) => asOf(exampleDossier(), day).certain.appeals[0];
    expect(appeal('2016-12-31')).toMatchObject({ status: 'lodged' });
    expect(appeal('2016-12-31')?.outcome).toBeUndefined();
    expect(appeal('2017-01-20')).toMatchObject({
      status: 'decided',
      outcome: 'changed_milder',
      outcomeDecision: 'd2',
    });
    expect(asOf(exampleDossier(), '2016-11-01').possible.charges[0]?.stage).toBe('not_stated');
  });

  it('holds an undated answer certain only when a source had told of it', () => {
    const complaints = [
      { id: 'x1', kind: 'motion', office: 'court', outcome: 'rejected', text: { en: 'bail' }, ...SUPPORTED },
    ];
    const d = exampleDossier({ complaints });
    expect(asOf(d, '2017-07-24').certain.complaints).toEqual([]);
    expect(asOf(d, '2017-07-24').possible.complaints[0]?.outcome).toBe('rejected');
    expect(asOf(d, '2017-07-25').certain.complaints[0]?.outcome).toBe('rejected');
  });
});

describe('asOf, of any dossier', { timeout: 60_000 }, () => {
  it('has what is certain in what is possible, and both only grow', () => {
    fc.assert(
      fc.property(aDossier, aDay, aDay, (d, one, other) => {
        const [early, late] = one <= other ? [asOf(d, one), asOf(d, other)] : [asOf(d, other), asOf(d, one)];
        isPartOf(early.certain, early.possible);
        isPartOf(early.certain, late.certain);
        isPartOf(early.possible, late.possible);
        isPartOf(late.possible, d);
      }),
      { numRuns: 50 },
    );
  });

  it('gives dossiers in which every reference leads somewhere', () => {
    fc.assert(
      fc.property(aDossier, aDay, (d, day) => {
        const { certain, possible } = asOf(d, day);
        expect([...checkReferences(certain), ...checkReferences(possible)]).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
