import { describe, expect, it } from 'vitest';
import { type exampleDossier, released, SUPPORTED, withSpells } from '@/lib/dossiers/example-dossier';
import { type Deadline, deadlinesOf } from './deadline';
import { exampleRule, NO_CALENDAR } from './example-rules';

// Limits of custody: what keeps to them, and what came too late. FICTION.

const LATER = '2017-07-25';
const months = exampleRule({
  id: 'limit',
  trigger: 'custody_began',
  limits: 'custody_extension',
  term: { length: 3, unit: 'months', counting: 'first_day_open' },
});
const hours = exampleRule({
  id: 'police',
  trigger: 'police_detention_began',
  limits: 'bring_before_court',
  term: { length: 72, unit: 'hours', counting: 'from_the_hour' },
});
const NO_VERDICT = { decisions: [], findings: [], sentences: [], sentenceParts: [], appeals: [] };

const met = (d: ReturnType<typeof exampleDossier>, rule = months): [Deadline['status'], string | null] => {
  const [one] = deadlinesOf(d, [rule], NO_CALENDAR, [], LATER);
  if (!one) throw new Error('no deadline');
  return [one.status, one.met?.fact ?? null];
};

describe('a limit of custody', () => {
  const spell = (rest: object) => withSpells([{ start: '2016-05-20', ...rest }], NO_VERDICT);
  it('is kept by the end of the spell within it', () => {
    expect(met(spell({}))).toEqual(['passed', null]);
    expect(met(spell({ end: '2016-08-20' }))).toEqual(['met', 'k1']);
    expect(met(spell({ end: '2016-08-21' }))).toEqual(['passed', null]);
    expect(met(spell({ end: '2016-08/2016-09' }))).toEqual(['passed', null]);
    expect(met(spell({ end: '..' }))).toEqual(['passed', null]);
  });
  it('is kept by a release or a verdict within it', () => {
    const freed = (date: string) =>
      withSpells([{ start: '2016-05-20' }], { ...NO_VERDICT, ...released(date) });
    expect(met(freed('2016-08-20'))).toEqual(['met', 'st1']);
    expect(met(freed('2016-08-21'))).toEqual(['passed', null]);
    const judged = (date: string) => {
      const decisions = [{ id: 'd1', kind: 'verdict', date: { edtf: date }, ...SUPPORTED }];
      const findings = [{ id: 'v1', decision: 'd1', party: 'y1', outcome: 'guilty', ...SUPPORTED }];
      return withSpells([{ start: '2016-05-20' }], { ...NO_VERDICT, decisions, findings });
    };
    expect(met(judged('2016-08-20'))).toEqual(['met', 'd1']);
    expect(met(judged('2016-08-21'))).toEqual(['passed', null]);
  });
});

describe('a limit of custody, of somebody who was moved', () => {
  const moved = (first: object, second: object, rest: object = {}) =>
    withSpells(
      [
        { start: '2016-05-20', end: '2016-06-10', ...first },
        { start: '2016-06-10', ...second },
      ],
      { ...NO_VERDICT, ...rest },
    );
  const all = (d: ReturnType<typeof exampleDossier>, rule = months) =>
    deadlinesOf(d, [rule], NO_CALENDAR, [], LATER).map(({ key, status }) => [key.fact, status]);
  it('runs from the first place and is not kept by the move', () => {
    expect(all(moved({}, {}))).toEqual([['k1', 'passed']]);
    expect(all(moved({}, { kind: 'prison_hospital' }))).toEqual([['k1', 'passed']]);
    expect(all(moved({}, { end: '2016-08-20' }))).toEqual([['k1', 'met']]);
    expect(all(moved({}, { end: '2016-08-21' }))).toEqual([['k1', 'passed']]);
    expect(all(moved({ kind: 'police_custody' }, { kind: 'police_custody' }), hours)).toEqual([
      ['k1', 'passed'],
    ]);
  });
  it('begins anew after a gap or a release', () => {
    expect(all(moved({}, { start: '2016-06-11' }))).toEqual([
      ['k1', 'met'],
      ['k2', 'passed'],
    ]);
    expect(all(moved({}, {}, released('2016-06-10')))).toHaveLength(2);
  });
  it('is not kept by a further order made after it', () => {
    const first = exampleRule({ ...months, id: 'first', limits: 'first_custody_order' });
    const orders = (date: string) => ({
      custodyOrders: ['2016-05-21', date].map((edtf, at) => {
        return { id: `u${at + 1}`, spell: `k${at + 1}`, date: { edtf }, ...SUPPORTED };
      }),
    });
    expect(all(moved({}, {}, orders('2016-08-20')), first)).toEqual([['k1', 'met']]);
    expect(all(moved({}, {}, orders('2016-08-21')), first)).toEqual([['k1', 'passed']]);
  });
});

describe('police detention without a court', () => {
  const order = (date?: string) => ({
    custodyOrders: [{ id: 'u1', spell: 'k2', ...(date ? { date: { edtf: date } } : {}), ...SUPPORTED }],
  });
  const police = (rest: object) =>
    withSpells([{ start: '2016-05-17', kind: 'police_custody' }, { start: '2016-05-20' }], {
      ...NO_VERDICT,
      ...rest,
    });
  it('is within its limit if a court ordered custody by then', () => {
    expect(met(police(order('2016-05-20')), hours)).toEqual(['met', 'u1']);
    expect(met(police(order('2016-05-21')), hours)).toEqual(['passed', null]);
    expect(met(police(order('2016-05-16')), hours)).toEqual(['passed', null]);
    expect(met(police(order()), hours)).toEqual(['passed', null]);
    const measures = [
      { id: 'm1', party: 'y1', kind: 'house_arrest', from: { edtf: '2016-05-19' }, ...SUPPORTED },
    ];
    expect(met(police({ measures }), hours)).toEqual(['met', 'm1']);
    expect(met(police({ measures: [{ ...measures[0], party: 'y2' }] }), hours)).toEqual(['passed', null]);
  });
});
