import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import { aDossier } from '@/lib/dossiers/dossier.arbitrary';
import { exampleDossier, SUPPORTED, withSpells } from '@/lib/dossiers/example-dossier';
import type { Confirmation } from './confirmation';
import { deadlinesOf } from './deadline';
import { exampleRule, NO_CALENDAR } from './example-rules';
import { isPressingTerm } from './pressing';
import type { DeadlineRule } from './rule';

// The example: two defendants, a verdict on 28 November 2016; the second appealed in December, the first is in custody.
const TODAY = '2016-12-05';
const atLiberty = exampleRule({ id: 'free', holder: 'at_liberty' });
const inCustody = exampleRule({ id: 'held', holder: 'in_custody', trigger: 'verdict_copy_served' });
const RULES = [atLiberty, inCustody];

const of = (
  rules: readonly DeadlineRule[],
  changed: object = {},
  today = TODAY,
  confirmations: Confirmation[] = [],
) => deadlinesOf(exampleDossier({ ...changed }), rules, NO_CALENDAR, confirmations, today);
const said = (fields: Partial<Confirmation>): Confirmation => ({
  caseId: 'c',
  rule: 'free',
  fact: 'd1',
  party: 'y2',
  kind: 'confirmed',
  dueOn: '2016-12-13',
  reason: null,
  by: 'Counsel',
  at: new Date('2016-12-01T00:00:00Z'),
  ...fields,
});
const NO_APPEAL = { appeals: [] };

describe('deadlinesOf', () => {
  it('counts for a party in custody from the copy, which is not entered, and for the other from the announcement', () => {
    const [first, second] = of(RULES, NO_APPEAL);
    expect(first).toMatchObject({ key: { rule: 'free', fact: 'd1', party: 'y2' }, status: 'open' });
    expect(first?.due).toEqual({ from: '2016-12-13', to: '2016-12-13' });
    expect(first?.left).toEqual({ min: 8, max: 8 });
    expect(second).toMatchObject({ key: { rule: 'held', party: 'y1' }, applies: 'certainly' });
    expect(second?.due).toEqual({ from: '2016-12-13', to: null });
    expect(second?.trigger.entered).toBe(false);
    expect(of(RULES, NO_APPEAL)).toHaveLength(2);
  });

  it('takes the day of the copy once it is entered', () => {
    const copy = { id: 'st1', kind: 'copy_served', decision: 'd1', party: 'y1' };
    const steps = [{ ...copy, date: { edtf: '2016-12-08/2016-12-09' }, ...SUPPORTED }];
    const file = exampleDossier({ ...NO_APPEAL, steps });
    const held = deadlinesOf(file, RULES, NO_CALENDAR, [], TODAY).find((one) => one.rule.id === 'held');
    expect(held?.due).toEqual({ from: '2016-12-23', to: '2016-12-24' });
  });

  it('gives both where it is open whether the person was held', () => {
    const d = withSpells([{ start: '2016-11' }], NO_APPEAL);
    const own = deadlinesOf(
      { ...d, sources: d.sources.map((s) => ({ ...s, speaksUntil: { edtf: '2016-11-10' } })) },
      RULES,
      NO_CALENDAR,
      [],
      TODAY,
    ).filter((one) => one.key.party === 'y1');
    expect(own.map((one) => [one.rule.id, one.applies, one.doubts])).toEqual([
      ['free', 'possibly', ['custody']],
      ['held', 'possibly', ['custody']],
    ]);
  });

  it('is met by an appeal of that party, not by one that is only planned, nor by another party’s', () => {
    const status = (fields: object) => {
      const appeal = { ...exampleDossier().appeals[0], outcome: undefined, outcomeDecision: undefined };
      const [one] = of([atLiberty], { appeals: [{ ...appeal, status: 'lodged', ...fields }] });
      return one?.status;
    };
    expect(status({})).toBe('met');
    expect(status({ status: 'planned' })).toBe('open');
    expect(status({ party: 'y1' })).toBe('open');
    expect(status({ side: 'prosecutor' })).toBe('open');
    expect(status({ level: 'cassation' })).toBe('open');
    expect(status({ decision: 'd2' })).toBe('open');
    // Of two who were judged, an appeal that names nobody is nobody's.
    expect(status({ party: undefined })).toBe('open');
    expect(status({ lodged: { edtf: '2016-12-13' } })).toBe('met');
    expect(status({ lodged: { edtf: '2016-12-14' } })).toBe('lodged_late');
  });

  it('says how near the end is', () => {
    const status = (today: string, changed: object = {}) =>
      of([atLiberty], { ...NO_APPEAL, ...changed }, today)[0]?.status;
    expect(status('2016-12-05')).toBe('open');
    expect(status('2016-12-06')).toBe('due_soon');
    expect(status('2016-12-13')).toBe('due_soon');
    expect(status('2016-12-14')).toBe('overdue');
    const [verdict, ruling] = exampleDossier().decisions;
    const fuzzy = { decisions: [{ ...verdict, date: { edtf: '2016-11-27/2016-11-30' } }, ruling] };
    expect(status('2016-12-14', fuzzy)).toBe('may_have_passed');
    expect(status('2016-12-16', fuzzy)).toBe('overdue');
    expect(status('2016-12-01', { decisions: [{ ...verdict, date: undefined }, ruling] })).toBe(
      'date_not_known',
    );
  });

  it('calls no term overdue before the working day to which it may move', () => {
    // Saturday 10 December 2016; 12 days from the 28th of November.
    const rule = exampleRule({ ...atLiberty, term: { length: 12, unit: 'days', counting: 'from_next_day' } });
    const status = (today: string, changed: object = {}, words: Confirmation[] = []) =>
      of([rule], { ...NO_APPEAL, ...changed }, today, words)[0]?.status;
    expect(status('2016-12-10')).toBe('due_soon');
    expect(status('2016-12-11')).toBe('may_have_passed');
    expect(status('2016-12-12')).toBe('may_have_passed');
    expect(status('2016-12-13')).toBe('overdue');
    // What counsel said is the day.
    expect(status('2016-12-12', {}, [said({ dueOn: '2016-12-10' })])).toBe('overdue');
  });

  it('lets the latest word of counsel count, beside what was computed', () => {
    const on = (...words: Confirmation[]) => of([atLiberty], NO_APPEAL, TODAY, words)[0];
    expect(on(said({}))).toMatchObject({
      outdated: false,
      status: 'open',
      confirmation: { kind: 'confirmed' },
    });
    expect(on(said({ dueOn: '2016-12-12' }))?.outdated).toBe(true);
    const moved = said({ kind: 'overridden', dueOn: '2016-12-07', reason: 'FICTION' });
    expect(on(said({}), moved)).toMatchObject({
      status: 'due_soon',
      outdated: false,
      due: { from: '2016-12-13', to: '2016-12-13' },
      left: { min: 2, max: 2 },
    });
    expect(on(moved, said({ kind: 'done', dueOn: null }))?.status).toBe('done');
    expect(on(said({ kind: 'waived', dueOn: null, reason: 'FICTION' }))?.status).toBe('waived');
    expect(on(said({ party: 'y1' }))?.confirmation).toBeNull();
  });

  it('chooses the edition by the day of the trigger, and gives no number where there is none', () => {
    const rules = [
      exampleRule({ id: 'old', until: { edtf: '2015-12-31' } }),
      exampleRule({ id: 'then', from: { edtf: '2016-01-01' }, until: { edtf: '2016-12-31' }, term: null }),
      exampleRule({ id: 'later', from: { edtf: '2017-01-01' } }),
      exampleRule({ id: 'other', caseKind: 'administrative_offence' }),
    ];
    const found = of(rules, NO_APPEAL);
    expect(found.map((one) => [one.rule.id, one.key.party, one.due, one.status])).toEqual([
      ['then', 'y1', null, 'no_number'],
      ['then', 'y2', null, 'no_number'],
    ]);
  });

  it('asks counsel to look up a new term of which our notes have no number, until it is thirty days old', () => {
    const pressing = (today: string, changed: object = {}, rule: Partial<DeadlineRule> = {}) =>
      of([exampleRule({ term: null, ...rule })], { ...NO_APPEAL, ...changed }, today).map(isPressingTerm);
    expect(pressing('2016-11-28')).toEqual([true, true]);
    expect(pressing('2016-12-28')).toEqual([true, true]);
    expect(pressing('2016-12-29')).toEqual([false, false]);
    expect(pressing('2016-12-05', {}, { holder: 'prosecutor' })).toEqual([false, false]);
    const [verdict, ruling] = exampleDossier().decisions;
    expect(pressing('2016-12-05', { decisions: [{ ...verdict, date: undefined }, ruling] })).toEqual([
      false,
      false,
    ]);
  });

  it('calls nothing overdue that is not the defence’s to do', () => {
    const rules = [
      exampleRule({
        id: 'limit',
        trigger: 'custody_began',
        limits: 'first_custody_order',
        term: { length: 2, unit: 'months', counting: 'first_day_open' },
      }),
    ];
    const one = of(rules, {}, '2016-09-01')[0];
    expect(one).toMatchObject({ key: { fact: 'k1', party: 'y1' }, status: 'passed' });
    expect(one?.due).toEqual({ from: '2016-07-16', to: '2016-07-20' });
    expect(one?.workingDays.nonWorking).toEqual([]);
    const order = (id: string, until: string) => ({ id, spell: 'k1', until: { edtf: until }, ...SUPPORTED });
    const custodyOrders = [order('u1', '2016-07-17'), order('u2', '2016-08-17')];
    expect(of(rules, { custodyOrders }, '2016-09-01')[0]).toMatchObject({
      status: 'met',
      met: { fact: 'u2' },
    });
  });

  it('of any case: every key once, every range in order, a day later never further from its end', {
    timeout: 60_000,
  }, () => {
    const rules = [
      ...RULES,
      exampleRule({ id: 'order', trigger: 'custody_order_made', limits: 'lodge_complaint_on_custody' }),
      exampleRule({ id: 'cassation', trigger: 'appeal_decided', limits: 'lodge_cassation', term: null }),
      exampleRule({
        id: 'ten',
        trigger: 'administrative_ruling_copy_served',
        caseKind: 'administrative_offence',
      }),
      exampleRule({
        id: 'police',
        trigger: 'police_detention_began',
        limits: 'bring_before_court',
        term: { length: 48, unit: 'hours', counting: 'from_the_hour' },
      }),
    ];
    const aKind = fc.constantFrom('criminal' as const, 'administrative_offence' as const);
    let seen = 0;
    fc.assert(
      fc.property(aDossier, aDay, aDay, aKind, (drawn, one, other, kind) => {
        const d = { ...drawn, kind };
        const [early, late] = one <= other ? [one, other] : [other, one];
        const [before, after] = [early, late].map((day) => deadlinesOf(d, rules, NO_CALENDAR, [], day));
        seen += before?.length ?? 0;
        const keys = before?.map(({ key }) => JSON.stringify(key)) ?? [];
        expect(new Set(keys).size).toBe(keys.length);
        expect(after?.map(({ key }) => JSON.stringify(key))).toEqual(keys);
        before?.forEach((deadline, at) => {
          const { due, left } = deadline;
          if (due?.from && due.to) expect(due.from <= due.to).toBe(true);
          if (typeof left?.max === 'number') expect(after?.[at]?.left?.max).toBeLessThanOrEqual(left.max);
          if (deadline.status === 'overdue') expect(['overdue', 'passed']).toContain(after?.[at]?.status);
        });
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});
