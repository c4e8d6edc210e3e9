import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossier } from '@/lib/dossiers/dossier';
import { layoutOf } from './case-line-layout';
import { scaleOf, ticksOf, WIDTHS } from './case-line-scale';
import { chronologyOf } from './chronology';
import { readingOf } from './reading';
import { seedDossiers } from './seed-dossiers';

const TODAY = '2026-11-22';
const seeds = seedDossiers(TODAY);
const r34 = seeds.get('R34');

/** The case of a man in pre-trial detention, with other custody, steps and sources told up to 25 July 2017. */
function drawn(facts: object, width: number = WIDTHS.wide) {
  const d = dossier.parse({ ...r34, steps: [], custody: [], ...facts });
  return layoutOf(d, chronologyOf(readingOf(d, 'en', TODAY)), width);
}
const step = (id: string, edtf: string) => ({
  id,
  kind: 'other',
  date: { edtf },
  party: 'y1',
  citations: [],
});
const cited = [{ source: 's1', stance: 'supports' }];

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2017-07-25'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the case line', () => {
  it('follows time', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const layout = drawn({ steps: [step('st1', a), step('st2', b)] });
        const at = (id: string) => layout?.lanes[0]?.marks.find((m) => m.fact === id)?.from;
        const [x, y] = [at('st1') ?? at('st2') ?? 0, at('st2') ?? at('st1') ?? 0];
        expect(Math.sign(x - y)).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['2016-11', '2016', '2016-11-28~', '2016-05-17/2016-05-20', '../2016-05-20', '2017-02/..'])(
    'never draws %s as a point',
    (edtf) => {
      const marks = drawn({ steps: [step('st1', edtf), step('st2', '2016-05-20')] })?.lanes[0]?.marks ?? [];
      const [fuzzy, sharp] = ['st1', 'st2'].map((id) => marks.find((m) => m.fact === id));
      expect(fuzzy).toMatchObject({ sharp: false });
      expect((fuzzy?.to ?? 0) - (fuzzy?.from ?? 0)).toBeGreaterThanOrEqual(20);
      expect(sharp).toMatchObject({ sharp: true });
    },
  );

  it('stops a spell without an end at its last confirmation, faded', () => {
    const spell = {
      id: 'k1',
      subject: 'p1',
      kind: 'pretrial_detention',
      start: { edtf: '2017-02' },
      citations: cited,
    };
    const layout = drawn({ custody: [spell], steps: [step('st1', '2017-01-01')] });
    const bar = layout?.lanes[0]?.bars[0];
    const scale = scaleOf('2017-01-01', '2017-07-25', WIDTHS.wide);
    expect(bar?.to).toBe(scale.end('2017-07-25'));
    expect(bar?.solidTo).toBeLessThan(bar?.to ?? 0);
    expect([bar?.from, bar?.solidFrom]).toEqual([scale.x('2017-02-01'), scale.end('2017-02-28')]);
  });

  it('draws known ends without a fade', () => {
    const dates = { start: { edtf: '2017-02-10' }, end: { edtf: '2017-03-01' } };
    const spell = { id: 'k1', subject: 'p1', kind: 'house_arrest', ...dates, citations: cited };
    const bar = drawn({ custody: [spell] })?.lanes[0]?.bars[0];
    expect([bar?.solidFrom, bar?.solidTo]).toEqual([bar?.from, bar?.to]);
  });

  it('draws announced hearings, and nothing else, after the sources end', () => {
    const hearing = { id: 'h1', kind: 'main', date: { edtf: '2018-01-10' }, citations: [] };
    const layout = drawn({
      hearings: [hearing],
      steps: [step('st1', '2018-01-09'), step('st2', '2017-07-01')],
    });
    const marks = layout?.lanes.flatMap((lane) => lane.marks.map((m) => m.fact));
    expect(marks?.toSorted()).toEqual(['h1', 'st2']);
  });

  it('stays within its width and before the last word of its sources, for every seed and width', () => {
    for (const d of seeds.values())
      for (const width of Object.values(WIDTHS)) {
        const layout = layoutOf(d, chronologyOf(readingOf(d, 'en', TODAY)), width);
        const drawnAt = (layout?.lanes ?? []).flatMap((lane) => [
          ...lane.bars.flatMap((b) => [b.from, b.to]),
          ...lane.marks.filter((m) => m.shape !== 'hearing').flatMap((m) => [m.from, m.to]),
        ]);
        for (const x of drawnAt) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual((layout?.horizon ?? 0) + 1e-9);
        }
      }
  });

  it('labels no more than has room', () => {
    for (const to of ['2016-02-01', '2017-01-01', '2020-01-01', '2040-01-01'])
      for (const width of Object.values(WIDTHS)) {
        const ticks = ticksOf(scaleOf('2016-01-01', to, width));
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(width / 100 + 1);
      }
  });
});
