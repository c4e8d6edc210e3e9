import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import { deadlinesOf } from '@/lib/deadlines/deadline';
import { exampleRule, NO_CALENDAR } from '@/lib/deadlines/example-rules';
import { aDossier } from '@/lib/dossiers/dossier.arbitrary';
import { exampleDossier, SUPPORTED } from '@/lib/dossiers/example-dossier';
import { attentionOfCase, sumAttention } from './attention';
import { attentionDays } from './attention-days';

// The people and hearings of these cases are FICTION.

const EMPTY = {
  custody: [],
  measures: [],
  decisions: [],
  findings: [],
  sentences: [],
  sentenceParts: [],
  reliefs: [],
  appeals: [],
};
const hearing = (fields: object) => ({ hearings: [{ id: 'h1', kind: 'main', ...fields, ...SUPPORTED }] });
const order = (until: string) => ({
  ...EMPTY,
  custody: exampleDossier().custody,
  custodyOrders: [{ id: 'u1', spell: 'k1', until: { edtf: until }, ...SUPPORTED }],
});
const RULE = exampleRule({ holder: 'any', trigger: 'verdict_announced' });
/** The verdict of the example was announced on 28 November 2016; fifteen days end on 13 December. */
const withVerdict = {
  ...EMPTY,
  ...(({ decisions, findings }) => ({ decisions, findings }))(exampleDossier()),
};
type Said = Parameters<typeof deadlinesOf>[3];

const terms = (changed: Record<string, unknown>, today: string, said: Said = []) =>
  deadlinesOf(exampleDossier(changed), [RULE], NO_CALENDAR, said, today);
const days = (changed: Record<string, unknown>, today: string, said: Said = []) =>
  attentionDays(exampleDossier(changed), terms(changed, today, said), today);
const counts = (changed: Record<string, unknown>, now: string, said: Said = []) =>
  attentionOfCase(exampleDossier(changed), terms(changed, now.slice(0, 10), said), new Date(now));

describe('the days on which a case asks for attention', () => {
  it('are the day before a hearing and the day after it, as long as nobody entered an outcome', () => {
    const on = { ...EMPTY, ...hearing({ date: { edtf: '2016-12-08' } }) };
    expect(days(on, '2016-12-01')).toEqual(['2016-12-07', '2016-12-09']);
    expect(
      days({ ...EMPTY, ...hearing({ date: { edtf: '2016-12-08' }, outcome: 'held' }) }, '2016-12-01'),
    ).toEqual([]);
  });

  it('have no day before a hearing that is known to a month only, and none of one without a date', () => {
    expect(days({ ...EMPTY, ...hearing({ date: { edtf: '2016-12' } }) }, '2016-12-01')).toEqual([
      '2017-01-01',
    ]);
    expect(days({ ...EMPTY, ...hearing({}) }, '2016-12-01')).toEqual([]);
  });

  it('are a week and a day before a term of the defence ends; counsel’s date counts, and what was done asks no more', () => {
    const [term] = terms(withVerdict, '2016-12-01');
    if (!term) throw new Error('the example has a term');
    const both = ['2016-12-06', '2016-12-12'];
    expect(days(withVerdict, '2016-12-01')).toEqual(both);
    const saying = (key: typeof term.key, kind: 'overridden' | 'done', dueOn: string | null) => ({
      ...key,
      caseId: '',
      kind,
      dueOn,
      reason: null,
      by: null,
      at: new Date(0),
    });
    const all = (kind: 'overridden' | 'done', dueOn: string | null) =>
      terms(withVerdict, '2016-12-01').map(({ key }) => saying(key, kind, dueOn));
    expect(days(withVerdict, '2016-12-01', all('overridden', '2016-12-20'))).toEqual([
      '2016-12-13',
      '2016-12-19',
    ]);
    expect(days(withVerdict, '2016-12-01', all('done', null))).toEqual([]);
  });

  it('are a week and a day before an order may end, and the day after it has', () => {
    expect(days(order('2016-12-20'), '2016-12-01')).toEqual(['2016-12-13', '2016-12-19', '2016-12-21']);
    expect(days(order('2016-12'), '2016-11-20')).toEqual(['2016-11-24', '2016-11-30', '2017-01-01']);
  });

  it('begin two days ago, so that what a site did not send while it stood still is not forgotten', () => {
    const on = { ...EMPTY, ...hearing({ date: { edtf: '2016-12-08' } }) };
    expect(days(on, '2016-12-09')).toEqual(['2016-12-07', '2016-12-09']);
    expect(days(on, '2016-12-10')).toEqual(['2016-12-09']);
  });

  it('are in order, each once, whatever the case', () => {
    fc.assert(
      fc.property(aDossier, aDay, (d, today) => {
        const found = attentionDays(d, deadlinesOf(d, [RULE], NO_CALENDAR, [], today), today);
        expect(found).toEqual([...new Set(found)].toSorted());
        expect(found.every((day) => day > '1000')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what asks for attention now', () => {
  const at = (date: string, fields: object = {}) => ({
    ...EMPTY,
    ...hearing({ date: { edtf: date }, ...fields }),
  });

  it('counts hearings of today and tomorrow, and not the day after', () => {
    expect(counts(at('2016-12-08'), '2016-12-07T04:00:00Z').hearings).toBe(1);
    expect(counts(at('2016-12-08'), '2016-12-08T04:00:00Z').hearings).toBe(1);
    expect(counts(at('2016-12-08'), '2016-12-06T04:00:00Z').hearings).toBe(0);
  });

  it('counts outcomes that are missing, for sixty days', () => {
    expect(counts(at('2016-12-08', { time: '10:00' }), '2016-12-08T06:00:00Z')).toMatchObject({
      hearings: 0,
      outcomes: 1,
    });
    expect(counts(at('2016-12-08'), '2017-02-06T06:00:00Z').outcomes).toBe(1);
    expect(counts(at('2016-12-08'), '2017-02-07T06:00:00Z').outcomes).toBe(0);
    expect(counts(at('2016-12-08', { outcome: 'held' }), '2016-12-09T06:00:00Z').outcomes).toBe(0);
  });

  it('counts terms of the defence within seven days, those of both defendants', () => {
    expect(counts(withVerdict, '2016-12-05T06:00:00Z').deadlines).toBe(0);
    expect(counts(withVerdict, '2016-12-06T06:00:00Z').deadlines).toBe(2);
  });

  it('counts orders that end within seven days, and those that have ended', () => {
    expect(counts(order('2016-12-20'), '2016-12-12T06:00:00Z').orders).toBe(0);
    expect(counts(order('2016-12-20'), '2016-12-13T06:00:00Z').orders).toBe(1);
    expect(counts(order('2016-12-20'), '2016-12-25T06:00:00Z').orders).toBe(1);
    expect(counts({ ...EMPTY, custody: exampleDossier().custody }, '2016-12-25T06:00:00Z').orders).toBe(0);
  });

  it('adds up over cases', () => {
    const one = { hearings: 1, outcomes: 2, deadlines: 3, orders: 4 };
    expect(sumAttention([one, one])).toEqual({ hearings: 2, outcomes: 4, deadlines: 6, orders: 8 });
    expect(sumAttention([])).toEqual({ hearings: 0, outcomes: 0, deadlines: 0, orders: 0 });
  });
});
