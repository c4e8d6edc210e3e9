import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from './as-of';
import { canonicalJson } from './canonical';
import { changes } from './changes';
import type { Dossier } from './dossier';
import { aDossier } from './dossier.arbitrary';
import { exampleDossier, exampleWith, SUPPORTED } from './example-dossier';
import { everyFact, type FactRow } from './facts';

const example = exampleDossier();
const told = (after: Dossier, before: Dossier | null = example) =>
  changes(before, after).map(({ kind, list, fact, fields }) =>
    [kind, list, fact, ...(fields ?? [])].join(' '),
  );
const step = (date?: string) =>
  exampleDossier({
    steps: [
      { id: 'st1', kind: 'released', party: 'y1', ...(date ? { date: { edtf: date } } : {}), ...SUPPORTED },
    ],
  });

describe('changes', () => {
  it('tells an event from what was learned later by the last day the earlier dossier spoke of', () => {
    expect(told(step('2017-07-26'))).toEqual(['event steps st1']);
    expect(told(step('2017-07-25'))).toEqual(['learned_later steps st1']);
    expect(told(step('2017-07'))).toEqual(['learned_later steps st1']);
    expect(told(step())).toEqual(['learned_later steps st1']);
  });

  it('counts what was verified, and what a citation speaks of, to the days the earlier dossier spoke of', () => {
    const verified = exampleDossier({
      verifications: [{ id: 'w1', fact: 'k1', on: '2017-09-01', citations: [] }],
    });
    const released = (d: Dossier) => exampleDossier({ ...d, steps: step('2017-08-15').steps });
    expect(told(released(verified), verified)).toEqual(['learned_later steps st1']);
    const citations = [{ ...SUPPORTED.citations[0], saidOn: { edtf: '2017-10' } }];
    const later = exampleWith('charges', 'c1', { citations });
    expect(told(released(later), later)).toEqual(['learned_later steps st1']);
  });

  it('calls it a correction where something is said otherwise, or no longer', () => {
    expect(told(exampleWith('decisions', 'd1', { date: { edtf: '2016-11-29' } }))).toEqual([
      'correction decisions d1 date',
    ]);
    expect(told(exampleWith('people', 'p1', { sex: undefined }))).toEqual(['correction people p1 sex']);
    expect(told(exampleWith('appeals', 'a1', { status: 'lodged' }))).toEqual([
      'correction appeals a1 status',
    ]);
    expect(changes(example, exampleWith('decisions', 'd1', { instance: 2 }))).toEqual([
      {
        kind: 'correction',
        list: 'decisions',
        fact: 'd1',
        fields: ['instance'],
        date: { edtf: '2016-11-28' },
        before: { instance: 1 },
        after: { instance: 2 },
      },
    ]);
  });

  it('calls it news where a known fact goes on', () => {
    const ended = (end: string) => exampleWith('custody', 'k1', { end: { edtf: end } });
    expect(told(ended('2018-02-01'))).toEqual(['event custody k1 end']);
    expect(told(ended('2018-02-01'), ended('..'))).toEqual(['event custody k1 end']);
    expect(told(ended('2017-01-01'))).toEqual(['learned_later custody k1 end']);
    expect(told(ended('2018-02-01'), ended('2018-01-01'))).toEqual(['correction custody k1 end']);
    const lodged = exampleWith('appeals', 'a1', {
      status: 'lodged',
      outcome: undefined,
      outcomeDecision: undefined,
    });
    expect(told(example, lodged)).toEqual(['learned_later appeals a1 status outcome outcomeDecision']);
  });

  it('dates news without a date of its own by what settled it', () => {
    const indicted = exampleWith('charges', 'c1', { stage: 'indicted' });
    const spoke = { speaksUntil: { edtf: '2016-11-01' }, published: { edtf: '2016-11-01' } };
    const before = { ...indicted, sources: indicted.sources.map((s) => ({ ...s, ...spoke })) };
    expect(changes(before, example).find(({ fact }) => fact === 'c1')).toMatchObject({
      kind: 'event',
      date: { edtf: '2016-11-28' },
    });
    const views = {
      id: 'z1',
      body: 'hr_committee',
      articlesClaimed: [],
      articlesFound: ['19'],
      ...SUPPORTED,
    };
    const adopted = (edtf?: string) =>
      exampleDossier({ procedures: [{ ...views, ...(edtf ? { adopted: { edtf } } : {}) }] });
    expect(told(adopted('2021-03-24'))).toEqual(['event procedures z1']);
    expect(told(adopted('2017-03-24'))).toEqual(['learned_later procedures z1']);
    expect(told(adopted())).toEqual(['learned_later procedures z1']);
  });

  it('tells an event between two days of the same dossier by the first of them', () => {
    const kinds = (day: string) =>
      changes(asOf(example, day).certain, example, day)
        .filter(({ fact }) => fact === 'd1')
        .map(({ kind }) => kind);
    expect(kinds('2016-11-27')).toEqual(['event']);
    expect(kinds('2016-11-28')).toEqual([]);
    const month = exampleWith('decisions', 'd1', { date: { edtf: '2016-11' } });
    const open = changes(asOf(month, '2016-11-27').certain, month, '2016-11-27');
    expect(open.find(({ fact }) => fact === 'd1')?.kind).toBe('learned_later');
  });

  it('keeps other sources for the same thing apart', () => {
    const citations = [{ ...SUPPORTED.citations[0], paragraph: 7 }];
    expect(told(exampleWith('charges', 'c1', { citations }))).toEqual(['sourcing charges c1 citations']);
    expect(told(exampleWith('charges', 'c1', { citations, described: { en: 'discord' } }))).toEqual([
      'correction charges c1 described citations',
    ]);
  });

  it('names what is gone, and what differs in the dossier itself', () => {
    const after = exampleDossier({
      custody: [],
      summary: undefined,
      unknowns: [{ en: 'where he is' }],
      matter: { en: 'posts' },
    });
    expect(told(after)).toEqual([
      'correction dossier matter',
      'correction dossier summary',
      'learned_later dossier unknowns',
      'withdrawn custody k1',
    ]);
  });

  it('has everything new where nothing was before, and refuses two cases', () => {
    expect(told(step('2012-01-01'), null)).toContain('event steps st1');
    expect(told(step(), null)).toContain('learned_later steps st1');
    expect(() => changes(example, exampleDossier({ ref: 'kz-00002' }))).toThrow(RangeError);
  });
});

/** Every difference in the facts of two dossiers as "list id field"; a fact that came or went as "list id". */
function differences(before: Dossier, after: Dossier): string[] {
  const byId = (d: Dossier) => new Map(everyFact(d).map(({ list, fact }) => [`${list} ${fact.id}`, fact]));
  const [was, is] = [byId(before), byId(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const pair = [was.get(key), is.get(key)];
    if (pair.includes(undefined)) return [key];
    const [a, b] = pair as [FactRow, FactRow];
    const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return fields
      .filter((f) => canonicalJson([a[f] ?? null]) !== canonicalJson([b[f] ?? null]))
      .map((f) => `${key} ${f}`);
  });
}

describe('changes, of any dossiers', { timeout: 60_000 }, () => {
  it('are none between equal dossiers', () => {
    fc.assert(
      fc.property(aDossier, (d) => {
        expect(changes(d, structuredClone(d))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('name every difference exactly once', () => {
    fc.assert(
      fc.property(aDossier, aDossier, (one, other) => {
        const after = { ...other, ref: one.ref };
        const named = changes(one, after)
          .filter(({ list }) => !['dossier', 'sources', 'bases'].includes(list))
          .flatMap(
            ({ list, fact, fields }) => fields?.map((f) => `${list} ${fact} ${f}`) ?? [`${list} ${fact}`],
          );
        expect(named.sort()).toEqual(differences(one, after).sort());
      }),
      { numRuns: 50 },
    );
  });
});
