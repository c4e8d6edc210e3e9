import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import { exampleDossier, released, SUPPORTED } from '@/lib/dossiers/example-dossier';
import { type Authorisation, authorisedUntil, orderEnd } from './order-end';
import { orderStateOf, orderWithoutSpell } from './order-state';

type Order = { id?: string; date?: string; until?: string; months?: number; days?: number };
/** The first defendant in custody since 17–20 May 2016, with these orders. FICTION. */
function held(orders: Order[], rest: object = {}) {
  const d = exampleDossier({
    custodyOrders: orders.map(({ date, until, ...order }, at) => ({
      id: `u${at + 1}`,
      spell: 'k1',
      ...order,
      ...(date ? { date: { edtf: date } } : {}),
      ...(until ? { until: { edtf: until } } : {}),
      ...SUPPORTED,
    })),
    ...rest,
  });
  return (today: string) => {
    const spell = d.custody[0];
    if (!spell) throw new Error('the example has a spell');
    return orderStateOf(d, spell, today).order;
  };
}
const order = (fields: Order): Authorisation => ({
  fact: 'u1',
  spell: 'k1',
  kind: null,
  date: fields.date ? { edtf: fields.date } : undefined,
  until: fields.until ? { edtf: fields.until } : undefined,
  months: fields.months,
  days: fields.days,
});

describe('orderEnd', () => {
  it('takes the last day that the order names, as exact as it is', () => {
    expect(orderEnd(order({ until: '2016-07-20', months: 2 }), {})).toEqual({
      from: '2016-07-20',
      to: '2016-07-20',
    });
    expect(orderEnd(order({ until: '2016-07' }), {})).toEqual({ from: '2016-07-01', to: '2016-07-31' });
  });
  it('computes it from a length: perhaps since the arrest, perhaps with the first day counted', () => {
    const spellStart = { edtf: '2016-05-17/2016-05-20' };
    expect(orderEnd(order({ date: '2016-05-20', months: 2 }), { spellStart })).toEqual({
      from: '2016-07-16',
      to: '2016-07-20',
    });
    expect(orderEnd(order({ months: 2 }), { spellStart })).toEqual({ from: '2016-07-16', to: '2016-07-20' });
    expect(orderEnd(order({ date: '2016-05-20', days: 10 }), {})).toEqual({
      from: '2016-05-29',
      to: '2016-05-30',
    });
  });
  it('lets an extension begin where the one before it ended, or on its own date', () => {
    const previous = { from: '2016-07-20', to: '2016-07-20' };
    expect(orderEnd(order({ date: '2016-07-15', months: 1 }), { previous })).toEqual({
      from: '2016-08-14',
      to: '2016-08-20',
    });
    expect(orderEnd(order({ months: 1 }), { previous })).toEqual({ from: '2016-08-19', to: '2016-08-20' });
  });
  it('knows no end without a length or a beginning', () => {
    expect(orderEnd(order({ date: '2016-05-20' }), {})).toEqual({ from: null, to: null });
    expect(orderEnd(order({ months: 2 }), {})).toEqual({ from: null, to: null });
    expect(orderEnd(order({ months: 2, until: '..' }), {})).toEqual({ from: null, to: null });
  });
});

describe('orderStateOf', () => {
  it('counts down to the last day of the order, and up from it', () => {
    const on = held([{ date: '2016-05-20', until: '2016-07-20' }]);
    expect(on('2016-07-15')).toMatchObject({ state: 'order_expires_in', days: { min: 5, max: 5 } });
    expect(on('2016-07-20')).toMatchObject({ state: 'order_expires_in', days: { min: 0, max: 0 } });
    expect(on('2016-07-21')).toMatchObject({ state: 'overdue', days: { min: 1, max: 1 } });
  });
  it('says that it may be overdue while only a part of the range has gone', () => {
    const on = held([{ date: '2016-05-20', months: 2 }]);
    expect(on('2016-07-10')).toMatchObject({ state: 'order_expires_in', days: { min: 6, max: 10 } });
    expect(on('2016-07-18')).toMatchObject({ state: 'may_be_overdue', days: { min: 0, max: 2 } });
    expect(on('2016-07-21')).toMatchObject({ state: 'overdue', days: { min: 1, max: 5 } });
  });
  it('lets the latest end win, in whatever order the orders stand', () => {
    const [first, second] = [
      { date: '2016-05-20', until: '2016-07-20' },
      { date: '2016-07-18', until: '2016-08-20' },
    ];
    expect(held([first, second])('2016-07-21')).toMatchObject({
      state: 'order_expires_in',
      days: { min: 30, max: 30 },
    });
    expect(held([second, first])('2016-07-21')).toEqual(held([first, second])('2016-07-21'));
    // An extension that is shorter than the order before it takes nothing from it.
    const shorter = held([
      { date: '2016-05-20', until: '2016-08-20' },
      { date: '2016-07-18', until: '2016-07-25' },
    ]);
    expect(shorter('2016-08-01')).toMatchObject({ state: 'order_expires_in', days: { min: 19, max: 19 } });
  });
  it('tells no order, an order without an end, and a spell that is over apart', () => {
    expect(held([])('2016-07-21')).toEqual({ state: 'no_order_known' });
    expect(held([{ date: '2016-05-20' }])('2016-07-21')).toEqual({ state: 'order_end_not_known' });
    const open = held([{ date: '2016-05-20', until: '2016-07-20' }, { date: '2016-07-18' }]);
    expect(open('2016-07-21')).toMatchObject({ state: 'may_be_overdue', days: { min: 0, max: null } });
    expect(held([], released('2016-06-01'))('2016-07-21')).toEqual({ state: 'spell_ended' });
    const colony = { custody: [{ ...exampleDossier().custody[0], kind: 'colony' }] };
    expect(held([], colony)('2016-07-21')).toEqual({ state: 'not_under_order' });
  });
  it('reads a measure of custody as an order, and one of bail as none', () => {
    const measure = (kind: string) => ({
      measures: [{ id: 'm1', party: 'y1', kind, from: { edtf: '2016-05-20' }, months: 2, ...SUPPORTED }],
    });
    expect(held([], measure('custody'))('2016-07-10')).toMatchObject({ state: 'order_expires_in' });
    expect(held([], measure('house_arrest'))('2016-07-10')).toEqual({ state: 'no_order_known' });
  });
});

describe('the orders of another spell', () => {
  it('are not those of this one', () => {
    const spells = [
      { id: 'k1', end: { edtf: '2016-06-20' } },
      { id: 'k2', start: { edtf: '2016-06-21' } },
    ].map((spell) => ({ ...exampleDossier().custody[0], ...spell }));
    const on = held([{ date: '2016-05-20', until: '2016-07-20' }], { custody: spells.toReversed() });
    expect(on('2016-07-10')).toEqual({ state: 'no_order_known' });
  });
});

describe('an order without a spell', () => {
  it('is over once the person was released after it', () => {
    const measures = [
      { id: 'm1', party: 'y1', kind: 'custody', from: { edtf: '2016-05-20' }, months: 2, ...SUPPORTED },
    ];
    const on = (rest: object) =>
      orderWithoutSpell(exampleDossier({ custody: [], measures, ...rest }), 'p1', '2016-07-10')?.order;
    expect(on({})).toMatchObject({ state: 'order_expires_in' });
    expect(on(released('2016-06-01'))).toEqual({ state: 'spell_ended' });
    expect(on(released('2016-05-19'))).toMatchObject({ state: 'order_expires_in' });
    expect(orderWithoutSpell(exampleDossier({ measures }), 'p1', '2016-07-10')).toBeNull();
  });
});

describe('authorisedUntil, of any orders', () => {
  const anOrder = fc.record({ date: aDay, months: fc.integer({ min: 1, max: 12 }), until: fc.option(aDay) });
  const made = (drawn: { date: string; months: number; until: string | null }): Authorisation =>
    order({ date: drawn.date, months: drawn.months, ...(drawn.until ? { until: drawn.until } : {}) });
  const byDate = (orders: Authorisation[]) =>
    orders.toSorted((a, b) => String(a.date?.edtf).localeCompare(String(b.date?.edtf)));

  it('has bounds in order, and another order never ends it earlier', () => {
    fc.assert(
      fc.property(fc.array(anOrder, { minLength: 1, maxLength: 5 }), anOrder, (drawn, more) => {
        const orders = byDate(drawn.map(made));
        const until = authorisedUntil(orders);
        expect(String(until.from) <= String(until.to)).toBe(true);
        const longer = authorisedUntil(byDate([...orders, made(more)]));
        expect(String(longer.from) >= String(until.from)).toBe(true);
        expect(String(longer.to) >= String(until.to)).toBe(true);
      }),
    );
  });
});

describe('somebody who is moved', () => {
  const moved = (second: object, rest: object = {}) => {
    const [first] = exampleDossier().custody;
    const d = exampleDossier({
      custody: [
        { ...first, end: { edtf: '2016-06-10' } },
        { ...first, id: 'k2', end: undefined, start: { edtf: '2016-06-10' }, ...second },
      ],
      custodyOrders: [{ id: 'u1', spell: 'k1', until: { edtf: '2016-07-20' }, ...SUPPORTED }],
      ...rest,
    });
    const spell = d.custody[1];
    if (!spell) throw new Error('there are two');
    return orderStateOf(d, spell, '2016-07-15').order.state;
  };
  it('is held on by the order that was made at the place before', () => {
    expect(moved({})).toBe('order_expires_in');
    expect(moved({ kind: 'prison_hospital' })).toBe('order_expires_in');
  });
  it('needs an order in a hospital as it did in remand', () => {
    const hospital = { kind: 'prison_hospital' };
    expect(moved(hospital, { custodyOrders: [] })).toBe('no_order_known');
    expect(moved({ ...hospital, start: { edtf: '2016-06-20' } }, { custodyOrders: [] })).toBe(
      'not_under_order',
    );
  });
  it('but not after a gap, a release, or in another form of custody', () => {
    expect(moved({ start: { edtf: '2016-06-11' } })).toBe('no_order_known');
    expect(moved({ end: { edtf: '..' } }, released('2016-06-10'))).toBe('no_order_known');
    expect(moved({ kind: 'house_arrest' })).toBe('no_order_known');
    expect(moved({ subject: 'p2' })).toBe('no_order_known');
  });
});
