import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as acts from '@/drizzle/vocabulary/acts';
import * as appeals from '@/drizzle/vocabulary/appeals';
import * as cases from '@/drizzle/vocabulary/cases';
import * as charges from '@/drizzle/vocabulary/charges';
import * as complaints from '@/drizzle/vocabulary/complaints';
import * as consents from '@/drizzle/vocabulary/consents';
import * as courts from '@/drizzle/vocabulary/courts';
import * as custody from '@/drizzle/vocabulary/custody';
import * as decisions from '@/drizzle/vocabulary/decisions';
import * as hearings from '@/drizzle/vocabulary/hearings';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import * as incidents from '@/drizzle/vocabulary/incidents';
import * as law from '@/drizzle/vocabulary/law';
import * as outcomes from '@/drizzle/vocabulary/outcomes';
import * as people from '@/drizzle/vocabulary/people';
import { PLACES } from '@/drizzle/vocabulary/places';
import * as sources from '@/drizzle/vocabulary/sources';
import { readCatalogue } from './read-catalogue';

const VOCABULARY = {
  ...acts,
  ...appeals,
  ...cases,
  ...charges,
  ...complaints,
  ...consents,
  ...courts,
  ...custody,
};
const REST = { ...decisions, ...hearings, LOCALES, ...incidents, ...law, ...outcomes, ...people, ...sources };
const LISTS: Record<string, readonly string[]> = { ...VOCABULARY, ...REST };

/** Messages that read the same in English, with the reason. */
const SAME_AS_ENGLISH: Record<string, string> = {};

const NAMESPACES = readdirSync(new URL('./messages/en', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);

/** The names of ICU arguments in a message, without those of plural branches. */
function placeholders(message: string): string[] {
  return [
    ...new Set([...message.matchAll(/\{\s*(\w+)\s*(?:,\s*\w+|\})/g)].map(([, name]) => name ?? '')),
  ].sort();
}

/** Tags of rich text (`<b>`), which every language must have alike. */
const tags = (message: string) => [...new Set(message.match(/<\/?\w+>/g) ?? [])].sort();

const camel = (constant: string) =>
  constant.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `CASE_KINDS` is labelled under `caseKind`, `COMPLAINT_OFFICES` under `complaintOffice`. */
function singular(constant: string): string {
  if (constant === 'GRADES_OF_SOURCE') return 'gradeOfSource';
  const plural = camel(constant);
  if (/ies$/.test(plural)) return plural.replace(/ies$/, 'y');
  return /(ss|x|us)es$/.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1);
}

describe.each(NAMESPACES)('messages of %s', (namespace) => {
  const english = readCatalogue('en', namespace);

  it.each(['ru', 'kk'] as const)('has the keys of English in %s, and no others', (locale) => {
    expect([...readCatalogue(locale, namespace).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(['ru', 'kk'] as const)('has the same placeholders and tags in %s', (locale) => {
    for (const [key, message] of readCatalogue(locale, namespace)) {
      expect([key, placeholders(message), tags(message)]).toEqual([
        key,
        placeholders(english.get(key) ?? ''),
        tags(english.get(key) ?? ''),
      ]);
    }
  });

  it.each(['ru', 'kk'] as const)('is translated in %s', (locale) => {
    const untranslated = [...readCatalogue(locale, namespace)].filter(
      ([key, message]) =>
        // The order of placeholders alone may well be the same.
        /\p{Script=Latin}/u.test(message.replaceAll(/\{\w+\}/g, '')) &&
        message === english.get(key) &&
        !(`${namespace}.${key}` in SAME_AS_ENGLISH),
    );
    expect(untranslated).toEqual([]);
  });

  it.each(LOCALES)('is nowhere empty in %s', (locale) => {
    expect([...readCatalogue(locale, namespace)].filter(([, message]) => message.trim() === '')).toEqual([]);
  });
});

describe('labels of the vocabulary', () => {
  it('reads the placeholders of plurals', () => {
    expect(placeholders('{total, plural, one {# case} other {# cases}} of {name}')).toEqual([
      'name',
      'total',
    ]);
  });

  it.each(LOCALES)('names every value of every list in %s', (locale) => {
    const catalogue = readCatalogue(locale, 'words');
    const wanted = Object.entries(LISTS).flatMap(([constant, values]) =>
      values.map((value) => `${singular(constant)}.${value}`),
    );
    expect(wanted.length).toBeGreaterThan(350);
    expect(wanted.filter((key) => !catalogue.has(key))).toEqual([]);
    const labels = [...catalogue.keys()].filter((key) => !/Explained\./.test(key));
    expect(labels.filter((key) => !wanted.includes(key))).toEqual([]);
  });

  it('explains only words that exist', () => {
    const catalogue = readCatalogue('en', 'words');
    const explanations = [...catalogue.keys()].filter((key) => key.includes('Explained.'));
    expect(explanations.filter((key) => !catalogue.has(key.replace('Explained.', '.')))).toEqual([]);
  });

  it('tells the values of one list apart in every language', () => {
    for (const locale of LOCALES) {
      const catalogue = readCatalogue(locale, 'words');
      for (const [constant, values] of Object.entries(LISTS)) {
        const labels = values.map((value) => catalogue.get(`${singular(constant)}.${value}`));
        expect([locale, constant, new Set(labels).size]).toEqual([locale, constant, values.length]);
      }
    }
  });

  it('writes Kazakh and Russian place names in Cyrillic', () => {
    for (const place of Object.values(PLACES)) {
      for (const { ru, kk } of place.names) expect(`${ru}${kk}`).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});
