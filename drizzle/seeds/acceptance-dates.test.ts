import { describe, expect, test } from 'vitest';
import { boundsOf } from '@/lib/dates/edtf';
import { isDay, type PartialDate } from '@/lib/dates/partial-date';
import { checkDossier } from '@/lib/dossiers/check';
import type { Dossier } from '@/lib/dossiers/dossier';
import { everyFact } from '@/lib/dossiers/facts';
import { datesIn, textsIn } from '@/lib/dossiers/strings';
import { seedOf } from '@/lib/imports/outside-facts';
import { readCaseText } from '@/lib/imports/read-case-file';
import { readSeeds } from '@/lib/imports/read-seeds';

// Acceptance test 14 of the domain notes (g): two documents bear no date. They are dated by a range, with a reason,
// before anything in them is; and what stood around them on the page years later is no fact.

const seeds = readSeeds();
const UNDATED = ['src-w648s', 'src-rxz7b'];

/** What reading a case file says against this dossier, as "place: remedy". */
function refusals(d: unknown): string[] {
  const read = readCaseText(JSON.stringify({ dossier: d }));
  return read.ok ? [] : read.problems.map(({ place, remedy }) => `${place}: ${remedy}`);
}
const withPublished = (d: Dossier, published?: PartialDate) => {
  const [first, ...others] = d.sources;
  const { published: _, ...undated } = first ?? { published: undefined };
  return { ...d, sources: [published === undefined ? undated : { ...undated, published }, ...others] };
};

describe('14. Documents without a date', () => {
  test('are dated by a closed range in every case, and say how', () => {
    const sources = seeds.flatMap(({ dossier }) => dossier.sources).filter((s) => UNDATED.includes(s.ref));
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter(({ published }) => isDay(published) || published.basis === undefined)).toEqual([]);
    const bounds = sources.map(({ published }) => boundsOf(published.edtf));
    expect(bounds.filter(({ from, to }) => from === null || to === null)).toEqual([]);
  });

  test('are refused without a date, without a bound, and without a reason, with place and remedy', () => {
    const d = seedOf('R14');
    expect(refusals(d)).toEqual([]);
    expect(refusals(withPublished(d))).toEqual([
      expect.stringMatching(/^sources › s1 › published: .*first and last/),
    ]);
    const open = { edtf: '2016-06/..', basis: 'It tells of June.' };
    expect(refusals(withPublished(d, open))).toEqual([
      expect.stringMatching(/^sources › s1 › published: .*range/),
    ]);
    expect(refusals(withPublished(d, { edtf: '2016-06~' }))).toEqual([
      expect.stringMatching(/^sources › s1 › published: .*"basis"/),
    ]);
  });

  test('every date whose words do not give its year or day is refused without a reason', () => {
    const inferred = seeds.flatMap(({ record, dossier }) =>
      datesIn(dossier)
        .filter(({ value }) => value.words !== undefined && value.basis !== undefined)
        .map(({ place }) => `${record} ${place}`),
    );
    expect(inferred.length).toBeGreaterThan(150);
    const d = seedOf('R40');
    const inspected = (date: PartialDate) => ({ ...d, steps: d.steps.map((step) => ({ ...step, date })) });
    const words = 'earlier the same month';
    expect(refusals(inspected({ edtf: '2017-06', words }))).toEqual([
      expect.stringMatching(/^steps › st1 › date: .*"basis"/),
    ]);
    expect(refusals(inspected({ edtf: '2017-06', words, basis: 'From "29 June" beside it.' }))).toEqual([]);
  });

  test('no fact is dated 2018 or later', () => {
    const years = seeds.flatMap(({ record, dossier }) =>
      everyFact(dossier).flatMap(({ fact }) =>
        datesIn(fact).map(({ value }) => {
          const { from, to } = boundsOf(value.edtf);
          return { record, fact: fact.id, year: (to ?? from ?? '').slice(0, 4) };
        }),
      ),
    );
    expect(years.length).toBeGreaterThan(200);
    expect(years.filter(({ year }) => year > '2017')).toEqual([]);
    const told = seeds.flatMap(({ dossier }) => [
      ...dossier.sources.flatMap((s) => [s.speaksUntil, s.covers]),
      dossier.campaign?.date,
    ]);
    const last = told.flatMap((date) => (date ? (boundsOf(date.edtf).to ?? []) : []));
    expect(last.toSorted().at(-1)).toBe('2017-07-25');
  });

  test('the page around a document left no year of its own in any text', () => {
    const later = (d: Dossier) =>
      textsIn(d).filter(({ value }) =>
        Object.values(value).some((words) => /(?<!\d)20(1[89]|2\d)(?!\d)/.test(words)),
      );
    expect(seeds.flatMap(({ dossier }) => later(dossier))).toEqual([]);
    expect(later({ ...seedOf('R14'), unknowns: [{ en: 'The annual report for 2023' }] })).toHaveLength(1);
    for (const { dossier } of seeds) expect(checkDossier(dossier)).toEqual([]);
  });
});
