import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { aDossier } from '@/lib/dossiers/dossier.arbitrary';
import { exampleDossier, SUPPORTED } from '@/lib/dossiers/example-dossier';
import { everyFact } from '@/lib/dossiers/facts';
import { nameById, nameFact, tellChange, tellFact } from './tell-fact';

const pair = ({ label, value }: { label: string; value: string }) => [label, value];

const d = exampleDossier({
  hearings: [
    {
      id: 'h1',
      kind: 'main',
      court: 'q1',
      date: { edtf: '2016-10-12' },
      outcome: 'adjourned',
      adjournedTo: 'h2',
      reason: 'witness',
      ...SUPPORTED,
    },
    { id: 'h2', kind: 'main', date: { edtf: '2016-10-20' }, time: '10:00', ...SUPPORTED },
  ],
});

describe('a fact in words', () => {
  it('tells closed values, dates, other facts and sources as a reader says them', () => {
    expect(Object.fromEntries(tellFact(d, 'hearings', d.hearings[0] ?? {}, 'en').map(pair))).toEqual({
      'Rests on': 'An update on the civic space',
      Court: 'City Court No. 2',
      Kind: 'main trial',
      Date: '12 October 2016',
      Outcome: 'adjourned',
      'Next hearing': 'main trial, 20 October 2016',
      'Reason of the adjournment': 'witness absent',
    });
    expect(nameById(d, 'c1', 'ru')).toContain('Даулет Сериков');
    expect(nameById(d, 's1', 'en')).toBe('An update on the civic space');
    expect(nameById(d, 'h9', 'en')).toBe('something that no longer stands');
  });

  it('shows of a change only what changed, on both sides', () => {
    const { outcome: _, ...before } = d.hearings[0] ?? { outcome: 'held' };
    expect(tellChange(d, 'hearings', before, d.hearings[0] ?? null, 'en')).toEqual([
      { label: 'Outcome', before: '', after: 'adjourned' },
    ]);
  });

  it('finds words for every field of any case in every language, and never shows an id or a code', () => {
    const options = { numRuns: 30 };
    fc.assert(
      fc.property(aDossier, fc.constantFrom(...LOCALES), (any, locale) => {
        for (const { list, fact } of everyFact(any)) {
          const labels = tellFact(any, list, fact, locale);
          expect(labels.map(({ label }) => label).filter((label) => Object.hasOwn(fact, label))).toEqual([]);
          expect(labels.map(({ value }) => value).filter((value) => value.startsWith('{'))).toEqual([]);
          expect(nameFact(any, list, fact, locale)).not.toBe('');
        }
      }),
      options,
    );
  });
});
