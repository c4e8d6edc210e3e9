import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import { type Day, shiftDays } from '@/lib/dates/day';
import { latest } from '@/lib/dates/partial-date';
import { firstSentence } from '@/lib/docket/case-page/first-sentence';
import type { Dossier } from '@/lib/dossiers/dossier';
import { liberty } from '@/lib/dossiers/liberty';
import { redact } from '@/lib/dossiers/redact';
import { readCatalogue } from '@/lib/i18n/read-catalogue';
import { readSeeds } from '@/lib/imports/read-seeds';

// The reports end in July 2017. Whoever was held then is "in custody when last reported", never held today.

const TODAY = '2026-11-22';
const seeds = readSeeds();
const published = seeds.map(({ record, dossier }) => {
  const redacted = redact(dossier, 'public', TODAY);
  if (!redacted.ok) throw new Error(`${record} is not for the public`);
  return { record, d: redacted.dossier };
});

const subjectsOf = (d: Dossier) =>
  [...d.people, ...d.organisations, ...d.groups].map((subject) => subject.id);
const heldOn = (day: Day) =>
  seeds.flatMap(({ record, dossier }) =>
    subjectsOf(dossier)
      .filter((id) => liberty(dossier, id, day).state === 'held')
      .map((id) => `${record} ${id}`),
  );

/** What a sentence that says "is held" looks like in a language: the messages for it, with anything in their gaps. */
function heldForms(locale: Locale): RegExp[] {
  const catalogue = readCatalogue(locale, 'case');
  return ['custody.held', 'custody.heldDays'].map((key) => {
    const fixed = (catalogue.get(key) ?? '').split(/\{\w+\}/).map((part) => quoted(part));
    return new RegExp(fixed.join('.+'), 'i');
  });
}
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const saysHeld = (words: string, locale: Locale) => heldForms(locale).some((form) => form.test(words));
const saidHeldOn = (day: Day) =>
  published.flatMap(({ record, d }) =>
    LOCALES.filter((locale) => saysHeld(firstSentence(d, locale, day), locale)).map((l) => `${record} ${l}`),
  );

describe('nobody of these reports is held today', () => {
  test('by any case, for any person or group', () => {
    expect(heldOn(TODAY)).toEqual([]);
    expect(heldOn('2017-07-25')).toEqual(['R01 p1', 'R02 p1', 'R34 p1']);
  });

  test('nor on any later day', () => {
    const tellsOf = seeds.flatMap(({ dossier }) =>
      dossier.sources.map((s) => latest(s.speaksUntil ?? s.published)),
    );
    expect(tellsOf.toSorted().at(-1)).toBe('2017-07-25');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (days) => {
        expect(heldOn(shiftDays('2017-07-25', days))).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect(heldOn('2017-07-26')).toEqual([]);
  });

  test('and what is last known of them has its day', () => {
    for (const { record, dossier } of seeds) {
      for (const id of new Set(dossier.custody.map((k) => k.subject))) {
        const known = liberty(dossier, id, TODAY);
        expect(known.state, record).toBe('not_known_since');
        expect(known.lastConfirmed ?? '', record).toMatch(/^20(12|16|17)-/);
      }
    }
  });

  test('the first sentence says so of nobody, in no language, today and on later days', () => {
    for (const day of [TODAY, '2017-07-26', '2026-11-23', '2031-01-01', '2099-12-31']) {
      expect(saidHeldOn(day), day).toEqual([]);
    }
    expect(saidHeldOn('2017-07-25').filter((said) => said.startsWith('R34'))).toEqual(
      LOCALES.map((locale) => `R34 ${locale}`),
    );
  });
});
