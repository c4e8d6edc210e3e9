import { describe, expect, test } from 'vitest';
import { asOf } from '@/lib/dossiers/as-of';
import { type Change, changes } from '@/lib/dossiers/changes';
import type { Dossier } from '@/lib/dossiers/dossier';
import { liberty } from '@/lib/dossiers/liberty';
import { nameOf } from '@/lib/dossiers/shown-name';
import { stageOf } from '@/lib/dossiers/stage';
import { readSeeds } from '@/lib/imports/read-seeds';

// Acceptance test 15 of the domain notes (g): what a briefing says has changed between two days. Of both days we take
// what had certainly happened; an event is what certainly happened in between, and what a fuzzy date leaves open on the
// first day is told, but not as one.

const [BEFORE, AFTER] = ['2016-06-30', '2017-07-31'];

type Compared = {
  record: string;
  d: Dossier;
  was: Dossier;
  is: Dossier;
  all: Change[];
};
const compared = readSeeds().map(({ record, dossier: d }): Compared => {
  const [was, is] = [asOf(d, BEFORE).certain, asOf(d, AFTER).certain];
  // What somebody said or thought of a case is not what happened in it.
  const all = changes(was, is, BEFORE).filter((c) => !['statements', 'assessments'].includes(c.list));
  return { record, d, was, is, all };
});

const events = ({ all }: Compared, list: Change['list']) =>
  all.filter((c) => c.kind === 'event' && c.list === list);
const isKnown = (d: Dossier, day: string) => !['not_known', 'no_proceeding'].includes(stageOf(d, day));

/** A case that had not begun on the first day: nothing of it had certainly happened, and nothing of it is open. */
const isNew = (c: Compared) =>
  !isKnown(c.was, BEFORE) &&
  isKnown(c.is, AFTER) &&
  c.all.every(({ kind, date }) => kind === 'event' || date === undefined);

/** "R01 Maks Bokaev": whom a party is. */
const named = ({ record, d }: Compared, party: unknown) => {
  const subject = d.parties.find((y) => y.id === party)?.subject;
  return `${record} ${subject === undefined ? '' : nameOf(d, subject, 'en')}`;
};
const field = (change: Change, name: string): unknown => Reflect.get(Object(change.after), name);

/** Those found guilty in a verdict of the time between. */
const convicted = (c: Compared) => {
  const verdicts = events(c, 'decisions').filter((change) => field(change, 'kind') === 'verdict');
  const guilty = events(c, 'findings').filter(
    (change) =>
      field(change, 'outcome') === 'guilty' && verdicts.some((v) => v.fact === field(change, 'decision')),
  );
  return [...new Set(guilty.map((change) => named(c, field(change, 'party'))))];
};

/** Those whose sentence a decision of the time between replaced. */
const resentenced = (c: Compared) => {
  const modifying = events(c, 'decisions').filter((change) => field(change, 'modifies') !== undefined);
  return events(c, 'sentences')
    .filter((change) => modifying.some((m) => m.fact === field(change, 'decision')))
    .map((change) => named(c, field(change, 'party')));
};

/** People in cases known before who are last known to have been held elsewhere than on the first day. */
const moved = (c: Compared) =>
  c.d.people.flatMap((p) => {
    const [from, to] = [liberty(c.was, p.id, BEFORE).lastKnown, liberty(c.is, p.id, AFTER).lastKnown];
    if (to === undefined || to.spell === from?.spell) return [];
    return [{ who: `${c.record} ${p.house}`, to: `${to.kind} ${to.place ?? ''}` }];
  });

describe('15. Between June 2016 and July 2017', () => {
  const [known, fresh] = [compared.filter((c) => isKnown(c.was, BEFORE)), compared.filter(isNew)];

  test('verdicts were given in cases that were known', () => {
    expect(known.flatMap(convicted)).toEqual([
      'R01 Maks Bokaev',
      'R01 Talgat Ayan',
      'R03 Zhanat Esentaev',
      'R16 Seitkazy Matayev',
      'R16 Aset Mataev',
    ]);
  });

  test('one sentence was changed', () => {
    expect(compared.flatMap(resentenced)).toEqual(['R13 Guzyal Baydalinova']);
  });

  test('new cases of named people began', () => {
    const people = (cases: Compared[]) =>
      cases.flatMap((c) => c.d.parties.filter((y) => y.subject.startsWith('p')).map((y) => named(c, y.id)));
    const complaints = fresh.filter(({ d }) => d.kind === 'complaint');
    expect(people(complaints)).toEqual(['R02 Maks Bokaev', 'R35 Zhanbolat Mamay']);
    expect(people(fresh.filter((c) => !complaints.includes(c)))).toEqual([
      'R27 Ruslan Kulekbaev',
      'R29 Larisa Kharkova',
      'R32 Nurbek Kushakbayev',
      'R33 Amin Yeleusinov',
      'R34 Zhanbolat Mamay',
      'R37 Mahkambet Abzhan',
      'R38 Berik Zhagiparov',
      'R43 Teymur Akhmedov',
      'R44 Marat Dauletbayev',
      'R45 Marat Dauletbayev',
    ]);
  });

  test('a case of "last year" may be older: it is told as learned, not as new', () => {
    const abzhan = compared.find((c) => c.record === 'R10');
    expect(abzhan && isNew(abzhan)).toBe(false);
    expect(abzhan?.all.map((c) => c.kind)).toEqual(['learned_later', 'learned_later', 'learned_later']);
  });

  test('one man was moved to a colony, on a day that nobody tells', () => {
    expect(known.flatMap(moved)).toEqual([{ who: 'R01 Maks Bokaev', to: 'colony petropavlovsk' }]);
    const bokaev = known.find((c) => c.record === 'R01');
    const told = bokaev?.all.filter((c) => c.list === 'custody');
    expect(told).toMatchObject([{ kind: 'learned_later', fact: 'k1' }]);
    expect(told?.[0]).not.toHaveProperty('date');
  });

  test('nothing changed for Assandy', () => {
    const still = known.filter((c) => c.all.length === 0).map((c) => c.record);
    expect(still).toContain('R14');
    expect(still).not.toContain('R01');
  });

  test('nothing is taken back: time alone corrects and withdraws nothing', () => {
    const kinds = new Set(compared.flatMap((c) => c.all.map((change) => change.kind)));
    expect(kinds).toEqual(new Set(['event', 'learned_later']));
    for (const { is } of compared) expect(changes(is, is, AFTER)).toEqual([]);
  });
});
