import { describe, expect, test } from 'vitest';
import { isDay } from '@/lib/dates/partial-date';
import { liberty } from '@/lib/dossiers/liberty';
import { stageOf } from '@/lib/dossiers/stage';
import { partsOf, seedOf } from '@/lib/imports/outside-facts';

// Acceptance tests 4 to 6 of the domain notes (g): how sentences and claims ended otherwise than they began.

const TODAY = '2026-11-22';

describe('4. Baydalinova', () => {
  const d = seedOf('R13');
  const [verdict, change] = d.decisions;

  test('is convicted on a day in one source and in a month in the other', () => {
    expect(verdict?.date && isDay(verdict.date)).toBe(true);
    const differing = verdict?.citations.filter((c) => c.stance === 'differs').map((c) => c.values?.date);
    expect(differing).toMatchObject([{ edtf: '2016-05' }]);
    expect(new Set(verdict?.citations.map((c) => c.source)).size).toBe(2);
  });

  test('has the sentence suspended in July, nobody knows by whom, and the first one stays', () => {
    expect(change).toMatchObject({ modifies: 'd1', date: { edtf: '2016-07' }, outcome: 'changed_milder' });
    for (const unknown of ['court', 'body', 'instance']) expect(change).not.toHaveProperty(unknown);
    expect(partsOf(d, 'y1', 'd1')).toEqual([{ kind: 'imprisonment', years: 1, months: 6 }]);
    expect(partsOf(d, 'y1', 'd2')).toEqual([{ kind: 'suspended_imprisonment' }]);
  });
});

describe('5. Dauletbayev', () => {
  const [trial, protocol, complaint] = [seedOf('R44'), seedOf('R45'), seedOf('R46')];

  test('is one man in three cases, each with a note on whose law it was', () => {
    const all = [trial, protocol, complaint];
    expect(new Set(all.map((d) => d.people[0]?.ref)).size).toBe(1);
    expect(all.map((d) => d.kind)).toEqual(['criminal', 'administrative_offence', 'complaint']);
    expect(all.filter((d) => d.jurisdiction === undefined)).toEqual([]);
  });

  test('gets a year that an amnesty relieves and that nobody says he served', () => {
    expect(partsOf(trial, 'y1')).toEqual([{ kind: 'imprisonment', years: 1 }]);
    expect(trial.reliefs).toMatchObject([{ sentence: 't1', kind: 'amnesty' }]);
    expect(trial.reliefs[0]).not.toHaveProperty('effective');
    expect(trial.custody).toEqual([]);
    expect(liberty(trial, 'p1', TODAY).state).toBe('never_reported_held');
  });

  test('has an administrative protocol that stayed open and a complaint that was dismissed', () => {
    expect(protocol.charges.map((c) => c.stage)).toEqual(['protocol']);
    expect(protocol.decisions).toEqual([]);
    expect(stageOf(protocol, TODAY)).toBe('pre_trial');
    expect(complaint.complaints).toMatchObject([{ office: 'prosecutor', outcome: 'dismissed' }]);
  });
});

describe('6. Zhagiparov', () => {
  const d = seedOf('R38');

  test('is prosecuted privately until the parties settle, without a verdict', () => {
    expect(d.kind).toBe('private_prosecution');
    expect(d.parties.map((y) => y.role)).toEqual(['defendant', 'private_prosecutor']);
    expect(d.steps.filter((s) => s.kind === 'settled')).toHaveLength(1);
    expect(d.charges.map((c) => c.stage)).toEqual(['withdrawn']);
    expect([...d.decisions, ...d.findings, ...d.sentences]).toEqual([]);
    expect(stageOf(d, TODAY)).toBe('ended');
  });

  test('damages are claimed, never awarded', () => {
    const [prosecutor] = d.parties.filter((y) => y.role === 'private_prosecutor');
    expect(d.complaints).toMatchObject([{ kind: 'application', party: prosecutor?.id, outcome: 'closed' }]);
    expect(d.sentenceParts).toEqual([]);
    expect(d.complaints).toMatchObject([{ amount: 5000, currency: 'EUR', bound: 'more_than' }]);
  });
});
