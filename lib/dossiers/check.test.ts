import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDossier } from './check';
import type { Dossier } from './dossier';
import { aDossier } from './dossier.arbitrary';
import { exampleDossier, exampleWith, SUPPORTED } from './example-dossier';

const example = exampleDossier();
const added = (list: keyof Dossier, ...facts: object[]) => {
  const there = example[list];
  return exampleDossier({ ...example, [list]: [...(Array.isArray(there) ? there : []), ...facts] });
};
const custody = (...spans: [string, string][]) =>
  exampleDossier({
    custody: spans.map(([start, end], at) => ({
      id: `k${at + 1}`,
      subject: 'p1',
      kind: 'colony',
      start: { edtf: start },
      end: { edtf: end },
      ...SUPPORTED,
    })),
  });
const hearings = (first: object, second: object) =>
  exampleDossier({
    hearings: [
      { id: 'h1', kind: 'main', adjournedTo: 'h2', ...SUPPORTED, ...first },
      { id: 'h2', kind: 'main', ...SUPPORTED, ...second },
    ],
  });
const differing = (values: object) => [...SUPPORTED.citations, { source: 's1', stance: 'differs', values }];

const dated = (published: object) =>
  exampleDossier({ sources: example.sources.map((s) => ({ ...s, published })) });

const broken: [string, Dossier, string][] = [
  ['an id given twice', added('charges', { ...example.charges[0], party: 'y2' }), 'c1'],
  ['a party of nobody', exampleWith('parties', 'y1', { subject: 'p9' }), 'parties › y1 › subject'],
  [
    'a reference to another kind of fact',
    exampleDossier({ verifications: [{ id: 'w1', fact: 's1', on: '2017-01-01', citations: [] }] }),
    'verifications › w1 › fact',
  ],
  [
    'a source that is not there',
    exampleWith('charges', 'c1', { citations: [{ source: 's7', stance: 'supports' }] }),
    'charges › c1 › citations › 1',
  ],
  ['a mention of nobody', exampleDossier({ unknowns: [{ en: 'where {{p7}} is' }] }), 'unknowns › 1'],
  ['a broken mention', exampleDossier({ unknowns: [{ en: 'where {{ p1 }} is' }] }), 'unknowns › 1'],
  [
    'a mention of one withheld',
    exampleDossier({ unknowns: [{ en: 'where {{withheld}} is' }] }),
    'unknowns › 1',
  ],
  [
    'a basis for nobody',
    exampleDossier({ bases: [{ ...example.bases[0], subject: 'p9' }] }),
    'bases › b1 › subject',
  ],
  ['a fact without a source', exampleWith('charges', 'c1', { citations: [] }), 'charges › c1'],
  [
    'a value for a field that is not there',
    exampleWith('charges', 'c1', { citations: differing({ colour: 'red' }) }),
    'charges › c1 › citations › 2 › colour',
  ],
  [
    'a value of the wrong shape',
    exampleWith('charges', 'c1', { citations: differing({ date: 'May' }) }),
    'charges › c1 › citations › 2 › date',
  ],
  [
    'a value that leads nowhere',
    exampleWith('charges', 'c1', { citations: differing({ party: 'y9' }) }),
    'charges › c1 › citations › 2 › party',
  ],
  [
    'a sentence after an acquittal',
    exampleWith('findings', 'v1', { outcome: 'acquitted' }),
    'sentences › t1',
  ],
  [
    'a sentence that no finding reaches',
    exampleWith('decisions', 'd2', { modifies: undefined }),
    'sentences › t2',
  ],
  [
    'two sentences in one decision',
    added('sentences', { id: 't3', decision: 'd1', party: 'y1', ...SUPPORTED }),
    'sentences',
  ],
  ['two findings on one charge', added('findings', { ...example.findings[0], id: 'v3' }), 'findings'],
  [
    'a finding on the charge of another',
    exampleWith('findings', 'v1', { charge: 'c2' }),
    'findings › v1 › charge',
  ],
  ['a circle of decisions', exampleWith('decisions', 'd1', { modifies: 'd2' }), 'decisions › d1 › modifies'],
  [
    'a charge replaced by itself',
    added('requalifications', { id: 'rq1', party: 'y1', from: 'c1', to: 'c1', ...SUPPORTED }),
    'requalifications › rq1',
  ],
  [
    'a charge replaced by that of another',
    added('requalifications', { id: 'rq1', party: 'y1', from: 'c1', to: 'c2', ...SUPPORTED }),
    'requalifications › rq1 › to',
  ],
  [
    'an appeal decided before it was lodged',
    exampleWith('appeals', 'a1', { lodged: { edtf: '2017-02' } }),
    'appeals › a1 › outcomeDecision',
  ],
  [
    'an appeal lodged before the verdict',
    exampleWith('appeals', 'a1', { lodged: { edtf: '2016-10' } }),
    'appeals › a1 › lodged',
  ],
  [
    'a decision older than what it modifies',
    exampleWith('decisions', 'd2', { date: { edtf: '2016-05' } }),
    'decisions › d2 › date',
  ],
  [
    'relief before it was decided',
    added('reliefs', {
      id: 'r1',
      sentence: 't1',
      kind: 'pardon',
      decided: { edtf: '2017-04-04' },
      effective: { edtf: '2017-04-02' },
      ...SUPPORTED,
    }),
    'reliefs › r1 › effective',
  ],
  [
    'a hearing adjourned backwards',
    hearings({ date: { edtf: '2016-10-12' } }, { date: { edtf: '2016-10-11' } }),
    'hearings › h1 › adjournedTo',
  ],
  [
    'a hearing adjourned to the same hour',
    hearings(
      { date: { edtf: '2016-10-12' }, time: '10:00' },
      { date: { edtf: '2016-10-12' }, time: '10:00' },
    ),
    'hearings › h1 › adjournedTo',
  ],
  [
    'certain double custody',
    custody(['2016-05-01', '2016-06-01'], ['2016-05-20', '2016-07']),
    'custody › k2',
  ],
  ['custody that ends before it begins', custody(['2016-05', '2016-04']), 'custody › k1 › end'],
  [
    'a name typed into a text',
    exampleDossier({ unknowns: [{ ru: 'где находится Сериков' }] }),
    'unknowns › 1',
  ],
  [
    'a name typed into a citation',
    exampleWith('charges', 'c1', {
      citations: [{ ...SUPPORTED.citations[0], attribution: { en: 'the wife of Yerlan Zhumagul' } }],
    }),
    'charges › c1 › citations › 1 › attribution',
  ],
  [
    'a document without a date',
    dated({ edtf: '../2017-09', basis: 'the last day it tells of' }),
    'sources › s1 › published',
  ],
  ['a document dated without a reason', dated({ edtf: '2017-07/2017-09' }), 'sources › s1 › published'],
  [
    'a year that the words do not give',
    exampleWith('decisions', 'd1', { date: { edtf: '2016-11-28', words: '28 November' } }),
    'decisions › d1 › date',
  ],
  [
    'a day that the words do not give, in a citation too',
    exampleWith('decisions', 'd1', {
      citations: differing({ date: { edtf: '2016-11-29', words: 'the following day, in 2016' } }),
    }),
    'decisions › d1 › citations › 2 › values › date',
  ],
  ['the same party twice', added('parties', { ...example.parties[0], id: 'y3' }), 'parties'],
  [
    'a house spelling that nobody gives',
    exampleWith('people', 'p1', { house: 'D. Serikov' }),
    'people › p1 › house',
  ],
  [
    'one spelling twice',
    exampleWith('people', 'p1', {
      names: [...(example.people[0]?.names ?? []), ...(example.people[0]?.names ?? [])],
    }),
    'people › p1 › names',
  ],
];

describe('checkDossier', { timeout: 60_000 }, () => {
  it('finds nothing in a valid dossier', () => {
    expect(checkDossier(example)).toEqual([]);
    fc.assert(
      fc.property(aDossier, (d) => {
        expect(checkDossier(d)).toEqual([]);
      }),
    );
  });

  it.each(broken)('finds %s', (_what, d, place) => {
    expect(checkDossier(d).map((problem) => problem.place)).toContain(place);
  });

  it('lets pass what may be true', () => {
    expect(
      checkDossier(custody(['2016-05-17', '2016-06-01/2016-06-03'], ['2016-06-01/2016-06-03', '2016-12'])),
    ).toEqual([]);
    expect(checkDossier(hearings({ date: { edtf: '2016-10' } }, { date: { edtf: '2016-10-02' } }))).toEqual(
      [],
    );
    expect(checkDossier(exampleWith('appeals', 'a1', { lodged: { edtf: '2016/2018' } }))).toEqual([]);
    expect(checkDossier(exampleWith('charges', 'c1', { visibility: 'internal', citations: [] }))).toEqual([]);
    for (const date of [
      { edtf: '2016-11-28', words: 'Nov. 28, 2016' },
      { edtf: '2016/2017', words: '2016/17' },
      { edtf: '2016-11-28', words: 'last month', basis: 'Counted from the day of the document.' },
    ]) {
      expect(checkDossier(exampleWith('decisions', 'd1', { date }))).toEqual([]);
    }
    expect(checkDossier(dated({ edtf: '2017-08', words: 'August 2017' }))).toEqual([]);
    expect(
      checkDossier(exampleDossier({ unknowns: [{ en: 'whether a court in Atyrau was told' }] })),
    ).toEqual([]);
  });

  it('says what to do in a sentence', () => {
    const remedies = broken.flatMap(([, d]) => checkDossier(d).map((problem) => problem.remedy));
    expect(remedies.every((remedy) => /^("|[A-Z]).+\.$/.test(remedy))).toBe(true);
  });
});
