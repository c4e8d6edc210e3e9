import { describe, expect, test } from 'vitest';
import { daysBetween } from '@/lib/dates/day';
import { boundsOf } from '@/lib/dates/edtf';
import { isDay } from '@/lib/dates/partial-date';
import { checkDossier } from '@/lib/dossiers/check';
import type { Dossier } from '@/lib/dossiers/dossier';
import { liberty } from '@/lib/dossiers/liberty';
import { stageOf } from '@/lib/dossiers/stage';
import { kindsOf, partsOf, SAYS, saysInstead, seedOf, withOutside } from '@/lib/imports/outside-facts';

// Acceptance tests 1 to 3 of the domain notes (g): who was sentenced for what, and to what. They read fields, not texts;
// what comes from outside the reports is added here and stands in no case file.

const TODAY = '2026-11-22';
const partyOf = (d: Dossier, house: string) => {
  const person = d.people.find((p) => p.house === house);
  return d.parties.find((y) => y.subject === person?.id)?.id;
};
describe('1. Bokaev and Ayan', () => {
  const [d, place] = [seedOf('R01'), seedOf('R02')];
  const [bokaev] = d.people;

  test('are two defendants in one case, with three charges and five years each', () => {
    expect(d.people.map((p) => p.house)).toEqual(['Maks Bokaev', 'Talgat Ayan']);
    expect(d.parties.map((y) => y.role)).toEqual(['defendant', 'defendant']);
    for (const house of ['Maks Bokaev', 'Talgat Ayan']) {
      const party = partyOf(d, house);
      const charges = d.charges.filter((c) => c.party === party).map((c) => c.id);
      expect(charges).toHaveLength(3);
      const guilty = d.findings.filter((v) => v.party === party && v.outcome === 'guilty');
      expect(guilty.map((v) => v.charge)).toEqual(charges);
      expect(partsOf(d, party)).toEqual([{ kind: 'imprisonment', years: 5 }]);
    }
  });

  test('are arrested in a span of days, never on one', () => {
    const arrests = d.steps.filter((s) => s.kind === 'arrested').map((s) => s.date);
    expect(arrests.map((date) => date?.edtf)).toEqual(Array(2).fill('2016-05-17/2016-05-20'));
    expect(arrests.filter((date) => date && isDay(date))).toEqual([]);
  });

  test('Bokaev has two spellings, and a second proceeding about where he serves, with a hunger strike of two weeks', () => {
    expect(bokaev?.names.map((n) => n.spelling)).toEqual(['Maks Bokaev', 'Max Bokayev']);
    expect(place.people.map((p) => p.ref)).toEqual([bokaev?.ref]);
    expect(place.kind).toBe('complaint');
    expect(d.links.find((l) => l.ref === place.ref)?.kind).toBe('related');
    expect(place.links.find((l) => l.ref === d.ref)?.kind).toBe('complaint_about');
    expect(place.complaints).toMatchObject([{ about: 'k1', decision: 'd1', outcome: 'rejected' }]);
    expect(place.decisions).toMatchObject([{ date: { edtf: '2017-06-12' }, outcome: 'rejected' }]);
    const strike = place.conditions.find((n) => n.kind === 'hunger_strike')?.date?.edtf ?? '';
    const { from, to, precision } = boundsOf(strike);
    expect(precision).toBe('approx');
    expect(daysBetween(from ?? '', to ?? '')).toBe(14);
  });

  test('articles, a ban and an appeal from outside are learned later, and another day of arrest differs', () => {
    const article = (id: string, number: string, part?: string) => ({
      id,
      provision: { code: 'KZ-CC-2014', article: number, ...(part ? { part } : {}) },
    });
    const after = withOutside(
      'R01',
      { publisher: 'a rights organisation', published: '2017-01-27' },
      {
        charges: [article('c1', '174', '2'), article('c2', '274', '4'), article('c3', '400')],
        courts: [{ id: 'q1', name: { en: 'Atyrau City Court No 2' }, type: 'city', citations: [] }],
        decisions: [
          { id: 'd1', court: 'q1', instance: 1 },
          {
            id: 'd2',
            kind: 'ruling',
            instance: 2,
            date: { edtf: '2017-01-20' },
            outcome: 'upheld',
            citations: [SAYS],
          },
        ],
        sentenceParts: [{ id: 'tp3', sentence: 't1', kind: 'activity_ban', years: 3, citations: [SAYS] }],
        appeals: [
          {
            id: 'a1',
            decision: 'd1',
            party: 'y1',
            side: 'defence',
            level: 'appeal',
            status: 'decided',
            outcome: 'upheld',
            outcomeDecision: 'd2',
            citations: [SAYS],
          },
        ],
      },
      { st2: saysInstead({ date: { edtf: '2016-06-03' } }) },
    );
    expect(checkDossier(after)).toEqual([]);
    // The reports speak up to 25 July 2017: an appeal of January is no event since then, only news to us.
    expect(kindsOf(d, after)).toEqual({
      ...{
        s9: 'sourcing',
        q1: 'learned_later',
        c1: 'learned_later',
        c2: 'learned_later',
        c3: 'learned_later',
      },
      ...{
        d1: 'learned_later',
        d2: 'learned_later',
        tp3: 'learned_later',
        a1: 'learned_later',
        st2: 'sourcing',
      },
    });
    expect(stageOf(d, TODAY)).toBe('first_instance_decided');
    expect(stageOf(after, TODAY)).toBe('appeal_decided');
  });
});

describe('2. The Matayevs', () => {
  const d = seedOf('R16');

  test('are sentenced in one judgment of a month, to six and to five years', () => {
    const verdicts = d.decisions.filter((one) => one.kind === 'verdict');
    expect(verdicts.map((one) => one.date && boundsOf(one.date.edtf).precision)).toEqual(['month']);
    const [verdict] = verdicts;
    expect(d.sentences.map((t) => t.decision)).toEqual([verdict?.id, verdict?.id]);
    expect(partsOf(d, partyOf(d, 'Seitkazy Matayev'), verdict?.id)).toEqual([
      { kind: 'imprisonment', years: 6 },
    ]);
    expect(partsOf(d, partyOf(d, 'Aset Mataev'), verdict?.id)).toEqual([{ kind: 'imprisonment', years: 5 }]);
  });

  test('one was under house arrest before, tightened by a ruling of June 2016', () => {
    const [spell, ...others] = d.custody;
    expect(others).toEqual([]);
    expect(spell).toMatchObject({ kind: 'house_arrest', subject: 'p1' });
    expect(spell?.start).toBeUndefined();
    expect(d.conditions).toMatchObject([
      { spell: spell?.id, kind: 'regime_tightened', date: { edtf: '2016-06' } },
    ]);
    expect(d.decisions.find((one) => one.kind === 'ruling')?.date?.edtf).toBe('2016-06');
    expect(liberty(d, 'p1', '2016-06-10')).toMatchObject({
      state: 'held',
      lastKnown: { kind: 'house_arrest' },
    });
    expect(liberty(d, 'p2', TODAY).state).toBe('never_reported_held');
  });
});

describe('3. Kharkova', () => {
  const d = seedOf('R29');

  test('stands trial on two charges that become one, and gets three parts in different units', () => {
    const opened = d.charges.filter((c) => c.stage === 'on_trial').map((c) => c.id);
    expect(opened).toHaveLength(2);
    expect(d.requalifications.map((q) => q.from)).toEqual(opened);
    const [to] = new Set(d.requalifications.map((q) => q.to));
    expect(d.findings).toMatchObject([{ charge: to, outcome: 'guilty' }]);
    expect(partsOf(d, 'y1')).toEqual([
      { kind: 'restriction_of_freedom', years: 4, onBreach: 'imprisonment' },
      { kind: 'community_work', hours: 100 },
      { kind: 'position_ban', years: 5 },
    ]);
  });

  test('has an appeal that is only planned', () => {
    expect(d.appeals).toMatchObject([{ status: 'planned' }]);
    expect(d.appeals[0]).not.toHaveProperty('lodged');
    expect(d.appeals[0]).not.toHaveProperty('outcome');
  });

  test('"100 hours per year" from outside is another account, and the appeal of September an event', () => {
    const after = withOutside(
      'R29',
      { publisher: 'a rights organisation', published: '2017-10-04' },
      {
        decisions: [
          {
            id: 'd2',
            kind: 'ruling',
            instance: 2,
            date: { edtf: '2017-09-29' },
            outcome: 'upheld',
            citations: [SAYS],
          },
        ],
        appeals: [{ id: 'a1', status: 'decided', outcome: 'upheld', outcomeDecision: 'd2' }],
      },
      { tp2: saysInstead({ perYear: true }) },
    );
    expect(checkDossier(after)).toEqual([]);
    expect(kindsOf(d, after)).toEqual({ s9: 'sourcing', d2: 'event', a1: 'event', tp2: 'sourcing' });
    expect(partsOf(after, 'y1')).toEqual(partsOf(d, 'y1'));
    const wrong = withOutside(
      'R29',
      { publisher: 'x', published: '2017-10-04' },
      {},
      { tp2: saysInstead({ perYear: 100 }) },
    );
    expect(checkDossier(wrong)).toMatchObject([{ place: 'sentenceParts › tp2 › citations › 2 › perYear' }]);
  });
});
