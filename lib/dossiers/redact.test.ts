import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '@/drizzle/vocabulary/consents';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import { findSpellings } from '@/lib/names/find-spellings';
import { canonicalJson } from './canonical';
import { checkDossier } from './check';
import { disclosureOf } from './disclosure';
import type { Dossier } from './dossier';
import { aDossier } from './dossier.arbitrary';
import { exampleDossier, SUPPORTED } from './example-dossier';
import { everyFact, factsById } from './facts';
import { redact } from './redact';
import { nameOf } from './shown-name';
import { knownSpellings } from './spellings';

const anAudience = fc.constantFrom(...AUDIENCES);
const example = exampleDossier();
const [named, pseudonym] = [
  {
    id: 'b1',
    subject: 'p1',
    scope: 'public_named',
    ground: 'consent',
    given: '2016-01-01',
    harm: 'looked at',
  },
  {
    id: 'b2',
    subject: 'p2',
    scope: 'public_pseudonym',
    ground: 'consent',
    given: '2016-01-01',
    harm: 'looked at',
  },
];
const figures = [
  { id: 'f1', counted: { en: 'arrests' }, quantity: { qualifier: 'dozens', unit: 'people' }, ...SUPPORTED },
];
const shown = (
  changed: object,
  audience: (typeof AUDIENCES)[number] = 'public',
  day = '2026-11-22',
): Dossier => {
  const result = redact(exampleDossier({ figures, ...changed }), audience, day);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.dossier;
};
const idsOf = (d: Dossier) => everyFact(d).map(({ fact }) => fact.id);

describe('redact', () => {
  it('takes a person without a basis away, with all that hangs on them alone', () => {
    const d = shown({ bases: [named] });
    expect(d.people.map((p) => p.id)).toEqual(['p1']);
    expect(d.summary).toEqual({ en: 'Two men were tried; {{withheld}} was not arrested.' });
    for (const id of ['y2', 'c2', 'v2', 't2', 'tp2', 'a1', 'd2']) expect(idsOf(d)).not.toContain(id);
    for (const id of ['y1', 'c1', 'v1', 't1', 'tp1', 'd1', 'k1']) expect(idsOf(d)).toContain(id);
  });

  it('puts a letter in place of a person, and nothing else that could tell who it is', () => {
    const numbers = [{ id: 'no1', scheme: 'court_number', value: '1-23/2016', ...SUPPORTED }];
    const links = ['related', 'same_person'].map((kind, at) => ({
      id: `ln${at + 1}`,
      ref: 'kz-00002',
      kind,
      citations: [],
    }));
    const d = shown({ bases: [named, pseudonym], identifiers: numbers, links });
    expect(d.people[1]).toEqual({
      id: 'p2',
      ref: 'per-00000',
      pseudonym: 'B',
      house: 'Person B',
      names: [{ spelling: 'Person B', script: 'Latn', kind: 'pseudonym', sources: [] }],
      roles: [],
      ...SUPPORTED,
    });
    expect(['en', 'ru', 'kk'].map((locale) => nameOf(d, 'p2', locale as 'en'))).toEqual([
      'Person B',
      'Лицо Б',
      'Б тұлғасы',
    ]);
    expect(d.identifiers).toEqual([]);
    expect(d.links.map((l) => l.id)).toEqual(['ln1']);
    expect(shown({ identifiers: numbers }).identifiers).toHaveLength(1);
  });

  it('shows each audience its own, and never the bases', () => {
    const bases = [{ ...named, scope: 'partners' }];
    expect(shown({ bases }, 'partners').people.map((p) => p.house)).toEqual(['Daulet Serikov']);
    expect(shown({ bases: [named] }, 'eu_confidential').people.map((p) => p.house)).toEqual([
      'Daulet Serikov',
    ]);
    expect(shown({ bases }, 'partners').bases).toEqual([]);
    expect(shown({ bases }, 'member').bases).toHaveLength(1);
    expect(shown({ bases, matter: { en: 'a rally' } }, 'eu_confidential').people).toEqual([]);
  });

  it('lets a basis hold from its first day to the day before its last', () => {
    const bases = [{ ...named, given: '2016-01-02', until: '2016-02-01' }];
    const people = (day: string) => shown({ bases }, 'public', day).people.length;
    expect(['2016-01-01', '2016-01-02', '2016-01-31', '2016-02-01'].map(people)).toEqual([0, 1, 1, 0]);
    expect(shown({ bases: [{ ...named, withdrawn: '2016-03-01' }] }, 'public', '2016-03-01').people).toEqual(
      [],
    );
  });

  it('keeps what is internal inside, with what refers to it and the sources that it alone cites', () => {
    const more = { ...example.sources[0], id: 's2', ref: 'src-00002' };
    const cited = { citations: [{ source: 's2', stance: 'supports' }] };
    const conditions = [{ id: 'n1', spell: 'k1', kind: 'health', text: { en: 'illness' }, ...cited }];
    const verifications = [
      { id: 'w1', fact: 'k1', on: '2017-08-01', text: { en: 'by telephone' }, citations: [] },
    ];
    const d = shown({ sources: [...example.sources, more], conditions, verifications });
    expect(d.conditions).toEqual([]);
    expect(d.sources.map((s) => s.id)).toEqual(['s1']);
    expect(d.verifications).toEqual([{ id: 'w1', fact: 'k1', on: '2017-08-01', citations: [] }]);
    const custody = [{ ...example.custody[0], visibility: 'internal' }];
    expect(shown({ custody, verifications }).verifications).toEqual([]);
  });

  it('drops a differing value that leads to somebody withheld', () => {
    const citations = [
      ...SUPPORTED.citations,
      { source: 's1', stance: 'differs', values: { subject: 'p2' } },
    ];
    const custody = [{ ...example.custody[0], citations }];
    expect(shown({ bases: [named], custody }).custody[0]?.citations).toEqual(SUPPORTED.citations);
  });

  it.each([
    [
      'the title of a source',
      { sources: [{ ...example.sources[0], title: { ru: 'Приговор Жумагулу' } }] },
      'sources › s1 › title › ru',
    ],
    [
      'an address',
      { sources: [{ ...example.sources[0], url: 'https://example.org/yerlan-zhumagul' }] },
      'sources › s1 › url',
    ],
    ['a text', { unknowns: [{ en: 'where Zhumagul is' }] }, 'unknowns › 1 › en'],
    [
      'a judge',
      { hearings: [{ id: 'h1', kind: 'main', judge: 'Е. Жумагул', ...SUPPORTED }] },
      'hearings › h1 › judge',
    ],
  ])('refuses while a withheld name stands in %s', (_where, changed, place) => {
    for (const bases of [[named], [named, pseudonym]]) {
      const result = redact(exampleDossier({ ...changed, bases }), 'public', '2026-11-22');
      expect(result).toMatchObject({ ok: false, reason: 'name_found', leaks: [{ subject: 'p2', place }] });
    }
    expect(redact(exampleDossier(changed), 'public', '2026-11-22').ok).toBe(true);
  });

  it('hands out nothing where nothing with a source is left', () => {
    const result = redact(
      exampleDossier({
        bases: [],
        charges: [],
        findings: [],
        sentences: [],
        sentenceParts: [],
        decisions: [],
        appeals: [],
      }),
      'public',
      '2026-11-22',
    );
    expect(result).toEqual({ ok: false, reason: 'nothing_left', leaks: [] });
  });

  it('takes a dossier that is redacted for this audience as it is, and refuses one for another', () => {
    const d = shown({}, 'partners');
    expect(redact(d, 'partners', '2030-01-01')).toEqual({ ok: true, dossier: d });
    expect(() => redact(d, 'public', '2026-11-22')).toThrow(RangeError);
  });
});

describe('redact, of any dossier', { timeout: 60_000 }, () => {
  const holds = (
    property: (d: Dossier, result: Dossier, audience: (typeof AUDIENCES)[number], day: string) => void,
  ) =>
    fc.assert(
      fc.property(aDossier, anAudience, aDay, (d, audience, day) => {
        const result = redact(d, audience, day);
        if (result.ok) property(d, result.dossier, audience, day);
        else expect(result.reason).toBe('nothing_left');
      }),
      { numRuns: 50 },
    );

  it('adds no fact, no field and no value', () => {
    holds((d, result) => {
      const before = factsById(d);
      const veiled = (value: unknown) => canonicalJson(value).replace(/\{\{\w+\}\}/g, '{{}}');
      for (const { list, fact } of everyFact(result)) {
        const was = before.get(fact.id);
        expect(was?.list).toBe(list);
        if (typeof fact.pseudonym === 'string') continue;
        for (const [field, value] of Object.entries(fact)) {
          if (field !== 'citations') expect(veiled(value)).toBe(veiled(was?.fact[field]));
        }
        expect(fact.citations.length).toBeLessThanOrEqual(was?.fact.citations.length ?? 0);
      }
    });
  });

  it('leaves no spelling of anybody who is not shown by name, and no basis', () => {
    holds((d, result, audience, day) => {
      const hidden = d.people.filter((p) => disclosureOf(d, p.id, audience, day) !== 'named');
      const spellings = hidden.flatMap((p) => knownSpellings(p).map((spelling) => ({ id: p.id, spelling })));
      expect(findSpellings(canonicalJson(result), spellings, [])).toEqual([]);
      if (audience !== 'member') expect(result.bases).toEqual([]);
    });
  });

  it('is caught when a name is typed in', () => {
    const typed = (d: Dossier) => d.people.map((p) => p.names[d.people.length % 3]?.spelling).join('; ');
    fc.assert(
      fc.property(aDossier, (d) => {
        const result = redact(
          { ...d, bases: [], unknowns: [{ en: `seen with ${typed(d)}` }] },
          'public',
          '2016-01-01',
        );
        expect(result.ok).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a dossier in which every reference leads somewhere, and the same again', () => {
    holds((_d, result, audience, day) => {
      expect(checkDossier(result)).toEqual([]);
      expect(redact(result, audience, day)).toEqual({ ok: true, dossier: result });
    });
  });
});
