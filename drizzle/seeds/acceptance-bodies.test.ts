import { describe, expect, test } from 'vitest';
import { boundsOf } from '@/lib/dates/edtf';
import { changes } from '@/lib/dossiers/changes';
import { checkDossier } from '@/lib/dossiers/check';
import { everyFact } from '@/lib/dossiers/facts';
import { liberty } from '@/lib/dossiers/liberty';
import { redact } from '@/lib/dossiers/redact';
import { stageOf } from '@/lib/dossiers/stage';
import { datesIn } from '@/lib/dossiers/strings';
import { kindsOf, partsOf, SAYS, seedOf, withOutside } from '@/lib/imports/outside-facts';

// Acceptance tests 10 to 13 of the domain notes (g): bodies as parties, a body of the United Nations, what nobody says,
// and whom nobody may recognise.

const TODAY = '2026-11-22';

describe('10. Organisations', () => {
  const parties = (record: string) => {
    const d = seedOf(record);
    return d.parties.map((y) => [d.organisations.find((o) => o.id === y.subject)?.house, y.role]);
  };

  test('are parties in their own right, and nobody else is', () => {
    expect(parties('R30')).toEqual([
      ['Confederation of Independent Trade Unions of Kazakhstan', 'respondent'],
    ]);
    expect(parties('R20')).toEqual([['International Legal Initiative', 'taxpayer']]);
    expect(parties('R21')).toEqual([['Liberty', 'taxpayer']]);
    expect(parties('R22')).toEqual([['Dignity', 'taxpayer']]);
    expect(parties('R40')).toEqual([["Jehovah's Witnesses", 'administrative_offender']]);
    for (const record of ['R20', 'R21', 'R22', 'R30', 'R40']) expect(seedOf(record).people).toEqual([]);
  });

  test('are closed, taxed, found to have done nothing wrong, or suspended and fined', () => {
    expect(seedOf('R30').decisions).toMatchObject([{ kind: 'order', outcome: 'liquidated' }]);
    const dignity = seedOf('R22');
    expect(dignity.decisions).toMatchObject([{ outcome: 'no_violation' }]);
    expect(dignity.findings).toMatchObject([{ party: 'y1', outcome: 'no_violation' }]);
    expect(dignity.sentences).toEqual([]);
    expect(partsOf(seedOf('R40'), 'y1')).toEqual([
      { kind: 'activity_suspension' },
      { kind: 'fine', amount: 1800, currency: 'EUR' },
    ]);
  });

  test('owe amounts in euros that the source gives as "about"', () => {
    const owed = (amount: number) => [
      { kind: 'back_taxes_and_fine', amount, currency: 'EUR', bound: 'about' },
    ];
    expect(partsOf(seedOf('R20'), 'y1')).toEqual(owed(3500));
    expect(partsOf(seedOf('R21'), 'y1')).toEqual(owed(7000));
  });
});

describe('11. Ibragimov', () => {
  const [arrest, threats] = [seedOf('R56'), seedOf('R57')];

  test('gets 15 days in 2012, and threats from somebody whose identity is only claimed', () => {
    expect(partsOf(arrest, 'y1')).toEqual([{ kind: 'administrative_arrest', days: 15 }]);
    expect(boundsOf(arrest.decisions[0]?.date?.edtf ?? '')).toMatchObject({
      from: '2012-03-01',
      to: '2012-04-27',
    });
    expect(threats.people[0]?.ref).toBe(arrest.people[0]?.ref);
    expect(threats.incidents.map((i) => i.kind)).toEqual(['threat', 'threat']);
    const authors = threats.involvements.filter((v) => v.role === 'alleged_author');
    expect(authors.map((v) => [v.subject.charAt(0), v.certainty])).toEqual([
      ['g', 'claimed_identity'],
      ['g', 'claimed_identity'],
    ]);
  });

  test('the Views of 2021 attach to the case of 2012 as an event, and change nothing in it', () => {
    const after = withOutside(
      'R56',
      { publisher: 'Human Rights Committee', published: '2021-03-24' },
      {
        procedures: [
          {
            id: 'z1',
            body: 'hr_committee',
            reference: 'CCPR/C/131/D/2452/2014',
            subject: 'p1',
            adopted: { edtf: '2021-03-24' },
            articlesFound: ['19(2)', '21'],
            citations: [SAYS],
          },
        ],
      },
    );
    expect(checkDossier(after)).toEqual([]);
    expect(kindsOf(arrest, after)).toEqual({ s9: 'sourcing', z1: 'event' });
    expect(changes(arrest, after).find((c) => c.fact === 'z1')?.date?.edtf).toBe('2021-03-24');
    expect(stageOf(after, TODAY)).toBe(stageOf(arrest, TODAY));
    const shown = redact(after, 'public', TODAY);
    expect(shown.ok && shown.dossier.procedures).toMatchObject([{ reference: 'CCPR/C/131/D/2452/2014' }]);
    const { bases, ...rest } = after;
    const pseudonymous = bases.map((b) => ({ ...b, scope: 'public_pseudonym' as const }));
    const veiled = redact({ ...rest, bases: pseudonymous }, 'public', TODAY);
    expect(veiled.ok && veiled.dossier.procedures[0]).not.toHaveProperty('reference');
  });
});

describe('12. Ilyashev', () => {
  const d = seedOf('R04');

  test('has a charge of which nobody says what it is, which is not the same as none', () => {
    expect(d.charges).toMatchObject([{ party: 'y1', stage: 'not_stated' }]);
    for (const unknown of ['described', 'provision']) expect(d.charges[0]).not.toHaveProperty(unknown);
    expect(d.unknowns.length).toBeGreaterThan(0);
    expect(stageOf(d, TODAY)).toBe('pre_trial');
    expect(liberty(d, 'p1', TODAY).state).toBe('never_reported_held');
  });

  test('is known from second hand: whoever told the source is named beside it', () => {
    const about = [...d.parties, ...d.steps, ...d.charges].flatMap((fact) => fact.citations);
    expect(about.length).toBeGreaterThan(2);
    expect(about.filter((c) => c.attribution === undefined)).toEqual([]);
    const station = d.organisations.find((o) => o.kind === 'media');
    expect(d.parties.map((y) => y.subject)).not.toContain(station?.id);
  });

  test('gets a described charge later as news about the known one', () => {
    const described = { id: 'c1', described: { en: 'incitement' }, stage: 'suspicion' };
    const after = withOutside('R04', { publisher: 'x', published: '2017-01-01' }, { charges: [described] });
    expect(checkDossier(after)).toEqual([]);
    expect(kindsOf(d, after)).toEqual({ s9: 'sourcing', c1: 'learned_later' });
  });
});

describe('13. The prison officer', () => {
  const d = seedOf('R26');

  test('the public page has nothing by which the survivor could be recognised', () => {
    const redacted = redact(d, 'public', TODAY);
    const shown = redacted.ok ? redacted.dossier : null;
    const facts = shown ? everyFact(shown) : [];
    const lists = new Set(facts.map(({ list }) => list));
    expect(lists).toEqual(new Set(['groups', 'parties', 'steps', 'decisions', 'findings']));
    const detail = ['place', 'court', 'body', 'facility', 'description', 'reference', 'value', 'quantity'];
    expect(facts.flatMap(({ fact }) => detail.filter((field) => field in fact))).toEqual([]);
    const dates = facts
      .flatMap(({ fact }) => datesIn(fact))
      .map(({ value }) => boundsOf(value.edtf).precision);
    expect(new Set(dates)).toEqual(new Set(['year']));
    expect(shown).not.toHaveProperty('summary');
    expect(shown?.links).toEqual([]);
  });

  test('one was found guilty, no length is told, and the proceedings against the others were dropped', () => {
    expect(d.findings).toMatchObject([{ outcome: 'guilty' }]);
    expect([...d.sentences, ...d.sentenceParts]).toEqual([]);
    expect(d.steps.map((s) => s.kind)).toEqual(['discontinued']);
    expect(d.steps[0]).not.toHaveProperty('party');
  });
});
