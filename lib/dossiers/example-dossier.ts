import { type Dossier, dossier } from './dossier';

type Loose = Record<string, unknown>;
export const SUPPORTED = { citations: [{ source: 's1', paragraph: 1, stance: 'supports' }] };

const person = (id: string, latin: string, cyrillic: string): Loose => ({
  id,
  ref: `per-0000${id.slice(1)}`,
  house: latin,
  names: [
    { spelling: latin, script: 'Latn', kind: 'press', sources: ['s1'] },
    { spelling: cyrillic, script: 'Cyrl', language: 'ru', kind: 'press', sources: ['s1'] },
  ],
  birthYear: 1975,
  sex: 'male',
  description: { en: 'a blogger from Atyrau' },
  ...SUPPORTED,
});

/**
 * An invented case for tests: two defendants, one charge each, a verdict, an appeal, custody of the first. `changed`
 * replaces whole lists or fields.
 */
export function exampleDossier(changed: Loose = {}): Dossier {
  return dossier.parse({
    format: 1,
    ref: 'kz-00001',
    kind: 'criminal',
    language: 'en',
    matter: { en: 'posts on the land reform', ru: 'публикации о земельной реформе' },
    summary: { en: 'Two men were tried; {{p2}} was not arrested.' },
    sources: [
      {
        id: 's1',
        ref: 'src-00001',
        kind: 'ngo_report',
        title: { en: 'An update on the civic space' },
        language: 'en',
        published: { edtf: '2017-07-25/2017-09', basis: 'It bears no date; it tells of 25 July 2017.' },
        speaksUntil: { edtf: '2017-07-25' },
      },
    ],
    people: [
      person('p1', 'Daulet Serikov', 'Даулет Сериков'),
      person('p2', 'Yerlan Zhumagul', 'Ерлан Жумагул'),
    ],
    courts: [{ id: 'q1', name: { en: 'City Court No. 2' }, type: 'city', citations: [] }],
    parties: [
      { id: 'y1', subject: 'p1', role: 'defendant', ...SUPPORTED },
      { id: 'y2', subject: 'p2', role: 'defendant', ...SUPPORTED },
    ],
    charges: [
      { id: 'c1', party: 'y1', described: { en: 'incitement' }, stage: 'convicted', ...SUPPORTED },
      { id: 'c2', party: 'y2', described: { en: 'incitement' }, stage: 'convicted', ...SUPPORTED },
    ],
    decisions: [
      { id: 'd1', kind: 'verdict', court: 'q1', instance: 1, date: { edtf: '2016-11-28' }, ...SUPPORTED },
      { id: 'd2', kind: 'ruling', instance: 2, modifies: 'd1', date: { edtf: '2017-01-20' }, ...SUPPORTED },
    ],
    findings: [
      { id: 'v1', decision: 'd1', party: 'y1', charge: 'c1', outcome: 'guilty', ...SUPPORTED },
      { id: 'v2', decision: 'd1', party: 'y2', charge: 'c2', outcome: 'guilty', ...SUPPORTED },
    ],
    sentences: [
      { id: 't1', decision: 'd1', party: 'y1', ...SUPPORTED },
      { id: 't2', decision: 'd2', party: 'y2', ...SUPPORTED },
    ],
    sentenceParts: [
      { id: 'tp1', sentence: 't1', kind: 'imprisonment', years: 5, ...SUPPORTED },
      { id: 'tp2', sentence: 't2', kind: 'suspended_imprisonment', years: 2, ...SUPPORTED },
    ],
    appeals: [
      {
        id: 'a1',
        decision: 'd1',
        party: 'y2',
        side: 'defence',
        level: 'appeal',
        status: 'decided',
        lodged: { edtf: '2016-12' },
        outcome: 'changed_milder',
        outcomeDecision: 'd2',
        ...SUPPORTED,
      },
    ],
    custody: [
      {
        id: 'k1',
        subject: 'p1',
        kind: 'pretrial_detention',
        start: { edtf: '2016-05-17/2016-05-20' },
        ...SUPPORTED,
      },
    ],
    bases: [
      {
        id: 'b1',
        subject: 'p1',
        scope: 'public_named',
        ground: 'already_public',
        given: '2016-01-01',
        harm: 'looked at',
      },
      {
        id: 'b2',
        subject: 'p2',
        scope: 'public_named',
        ground: 'consent',
        given: '2016-01-01',
        harm: 'looked at',
      },
    ],
    ...changed,
  });
}

/** The example with the facts of one list changed by id; what is undefined loses its field. */
export function exampleWith(list: keyof Dossier, id: string, fields: Loose): Dossier {
  const d: Loose = exampleDossier();
  const rows = d[list];
  const facts = Array.isArray(rows) ? rows : [];
  return exampleDossier({
    ...d,
    [list]: facts.map((fact: Loose) => (fact.id === id ? { ...fact, ...fields } : fact)),
  });
}

type Spell = { start?: string; end?: string; kind?: string; saidOn?: string; differs?: string };
/** The example with other custody spells of `p1`, each cited to the one source. */
export const withSpells = (spells: Spell[], rest: object = {}) =>
  exampleDossier({
    custody: spells.map(({ start, end, kind = 'pretrial_detention', saidOn, differs }, at) => ({
      id: `k${at + 1}`,
      subject: 'p1',
      kind,
      place: 'atyrau',
      ...(start ? { start: { edtf: start } } : {}),
      ...(end ? { end: { edtf: end } } : {}),
      citations: [
        { source: 's1', stance: 'supports', ...(saidOn ? { saidOn: { edtf: saidOn } } : {}) },
        ...(differs ? [{ source: 's1', stance: 'differs', values: { end: { edtf: differs } } }] : []),
      ],
    })),
    ...rest,
  });
/** A release of `p1`, as a list of steps. */
export const released = (date: string) => ({
  steps: [{ id: 'st1', kind: 'released', party: 'y1', date: { edtf: date }, ...SUPPORTED }],
});
