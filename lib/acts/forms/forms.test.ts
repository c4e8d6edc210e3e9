import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { parseEdtf } from '@/lib/dates/edtf';
import { dateText } from '@/lib/dates/edtf-arbitrary';
import { FACT_LISTS } from '@/lib/dossiers/dossier';
import { aDossier } from '@/lib/dossiers/dossier.arbitrary';
import { everyFact, fieldsOf } from '@/lib/dossiers/facts';
import { source } from '@/lib/sources/source';
import { citeFields } from '../cite';
import { openFields } from '../open';
import { factFields } from './fact-fields';
import type { FieldSpec } from './field';
import { formInput } from './form-input';
import { fieldLabel, listLabel, verbWords } from './form-labels';
import { givenDate, givenText } from './given';
import { readTypedDate, typedDate } from './typed-date';
import { findVerb, VERB_GROUPS, VERB_NAMES } from './verbs';

/** What no form asks: ids and references are given by us, citations have forms of their own, a pseudonym is redaction's. */
const GIVEN: Record<string, readonly string[]> = {
  people: ['ref', 'pseudonym'],
  organisations: ['ref'],
};
const EVERYWHERE = ['id', 'citations', 'visibility'];
/** Entered elsewhere: a monitor's answers have their own page. */
const ELSEWHERE = ['observations'];

describe('nothing that the record holds is forgotten', () => {
  it.each(FACT_LISTS)('every field of %s can be corrected', (list) => {
    const asked = factFields(list).map(({ name }) => name);
    const held = Object.keys(fieldsOf(list)).filter(
      (name) => !EVERYWHERE.includes(name) && !(GIVEN[list] ?? []).includes(name),
    );
    expect(asked.toSorted()).toEqual(held.toSorted());
  });
  it('so can every field of a source', () => {
    const held = Object.keys(source.shape).filter((name) => !['id', 'ref', 'sha256'].includes(name));
    expect(
      factFields('sources')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(held.toSorted());
  });
  it.each(FACT_LISTS.filter((list) => !ELSEWHERE.includes(list)))('%s are entered by some verb', (list) => {
    const verbs = VERB_NAMES.flatMap((name) => findVerb(name)?.verb ?? []);
    expect(verbs.filter(({ enters }) => enters.includes(list)).length).toBeGreaterThan(0);
  });
  it('a form asks what its fact cannot do without', () => {
    const needed = factFields('charges').filter(({ required }) => required);
    expect(needed.map(({ name }) => name)).toEqual(['party', 'stage']);
  });
});

describe('words', () => {
  const fields: FieldSpec[] = [
    ...[...FACT_LISTS, 'sources' as const].flatMap((list) => factFields(list)),
    ...VERB_NAMES.flatMap((name) => findVerb(name)?.verb.fields ?? []),
    ...FACT_LISTS.flatMap(citeFields),
    ...openFields(),
  ];
  it.each(LOCALES)('every field, verb and list is called something in %s', (locale) => {
    const bare = fields.filter((field) => fieldLabel(locale, field) === field.name).map(({ name }) => name);
    expect([...new Set(bare)]).toEqual([]);
    expect(VERB_NAMES.filter((verb) => verbWords(locale, verb).does === '')).toEqual([]);
    expect([...FACT_LISTS, 'sources'].filter((list) => listLabel(locale, list) === list)).toEqual([]);
    expect(Object.keys(VERB_GROUPS).length).toBe(8);
  });
});

describe('a date as it is typed', () => {
  it.each([
    ['23.05.2016', '2016-05-23'],
    ['5.2016', '2016-05'],
    ['2016', '2016'],
    ['23 мая 2016 года', '2016-05-23'],
    ['May 2016', '2016-05'],
    ['2016 жылғы 23 мамыр', '2016-05-23'],
    ['около мая 2016', '2016-05~'],
    ['about 2016', '2016~'],
    ['до 20.05.2016', '../2016-05-20'],
    ['20.05.2016 дейін', '../2016-05-20'],
    ['since March 2015', '2015-03/..'],
    ['1–3 May 2016', '2016-05-01/2016-05-03'],
    ['с 1 мая 2016 по 3 мая 2016', '2016-05-01/2016-05-03'],
    ['17.05.2016-20.05.2016', '2016-05-17/2016-05-20'],
    ['..', '..'],
    ['31.02.2016', null],
    ['soon', null],
    ['', null],
  ])('%s is %s', (typed, edtf) => expect(readTypedDate(typed)).toBe(edtf));
  it('is read back from what the form shows', () => {
    fc.assert(
      fc.property(dateText, (edtf) => {
        fc.pre(parseEdtf(edtf) !== null);
        expect(readTypedDate(typedDate(edtf))).toBe(edtf);
      }),
    );
  });
});

/** A fact as its form of correction would send it back if nothing were touched. */
function sentAs(fact: Record<string, unknown>, fields: readonly FieldSpec[]): Record<string, unknown> {
  const sent = fields.map(({ name, kind }) => {
    const value = fact[name];
    if (kind === 'date') return [name, givenDate(value)];
    if (kind === 'quantity')
      return [
        name,
        Object.fromEntries(Object.entries(value ?? {}).map(([part, said]) => [part, String(said)])),
      ];
    if (['words', 'provision', 'names', 'several'].includes(kind)) return [name, value];
    return [name, givenText(value)];
  });
  return Object.fromEntries(sent);
}

describe('a form of correction', () => {
  it('sent as it came changes nothing, for every fact of every case', () => {
    fc.assert(
      fc.property(aDossier, (d) => {
        for (const { list, fact } of everyFact(d)) {
          const fields = factFields(list);
          const sent = JSON.parse(JSON.stringify(sentAs(fact, fields)));
          const read = formInput(fields, { source: 'optional' }).safeParse(sent);
          const told = Object.fromEntries(fields.map(({ name }) => [name, fact[name]]));
          if (list === 'people' || list === 'organisations') delete told.names;
          const { names: _, ...values } = read.success ? read.data.values : { names: [] };
          const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
          expect({ list, values: read.success ? values : read.error.issues }).toEqual({ list, values: said });
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
