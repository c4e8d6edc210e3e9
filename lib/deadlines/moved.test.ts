import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderStateOf } from '@/lib/custody/order-state';
import { shiftDays } from '@/lib/dates/day';
import { SUPPORTED, withSpells } from '@/lib/dossiers/example-dossier';
import { deadlinesOf } from './deadline';
import { exampleRule, NO_CALENDAR } from './example-rules';

// FICTION: somebody in custody since 20 May 2016 under one order, moved any number of times on any days.

const START = '2016-05-20';
const RULES = [
  exampleRule({
    id: 'first',
    trigger: 'custody_began',
    limits: 'first_custody_order',
    term: { length: 2, unit: 'months', counting: 'first_day_open' },
  }),
];
const custodyOrders = [
  { id: 'u1', spell: 'k1', date: { edtf: START }, until: { edtf: '2016-07-20' }, ...SUPPORTED },
];
const NO_VERDICT = { decisions: [], findings: [], sentences: [], sentenceParts: [], appeals: [] };

it('wherever and however often somebody is moved, the limit and the order stay what they were', () => {
  const seen = (moves: readonly number[], today: string) => {
    const days = [...new Set(moves)].toSorted((a, b) => a - b).map((days) => shiftDays(START, days));
    const spells = [START, ...days].map((start, at) => ({
      start,
      ...(days[at] !== undefined && { end: days[at] }),
    }));
    const d = withSpells(spells, { ...NO_VERDICT, custodyOrders });
    const [last] = d.custody.toReversed();
    if (!last) throw new Error('somebody is held');
    const limits = deadlinesOf(d, RULES, NO_CALENDAR, [], today);
    return [limits.map(({ key, due, status }) => [key, due, status]), orderStateOf(d, last, today).order];
  };
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 4 }),
      fc.integer({ min: 121, max: 200 }).map((days) => shiftDays(START, days)),
      (moves, today) => {
        expect(seen(moves, today)).toEqual(seen([], today));
      },
    ),
  );
});
