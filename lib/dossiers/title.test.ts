import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { exampleDossier, exampleWith, SUPPORTED } from './example-dossier';
import { mentionsIn, sayPlain, sayText } from './mentions';
import { nameOf, pseudonymFor } from './shown-name';
import { partiesInOrder, titleOf } from './title';

const names = (...given: [string, string, string?, string?][]) =>
  given.map(([spelling, script, language, kind = 'press']) => ({
    spelling,
    script,
    language,
    kind,
    sources: [],
  }));
const inAll = (say: (locale: (typeof LOCALES)[number]) => string) => LOCALES.map(say);

describe('nameOf', () => {
  const called = (house: string, ...given: [string, string, string?, string?][]) =>
    inAll((locale) => nameOf(exampleWith('people', 'p1', { house, names: names(...given) }), 'p1', locale));

  it('takes a spelling that a source gives in the script of the reader', () => {
    const latin: [string, string] = ['Max Bokayev', 'Latn'];
    expect(called('Max Bokayev', latin, ['Бокаев', 'Cyrl', 'ru'])).toEqual([
      'Max Bokayev',
      'Бокаев',
      'Бокаев',
    ]);
    expect(called('Max Bokayev', latin, ['Бокаев', 'Cyrl', 'ru'], ['Боқаев', 'Cyrl', 'kk'])[2]).toBe(
      'Боқаев',
    );
  });

  it('never transliterates: without such a spelling the house spelling stands', () => {
    expect(called('Max Bokayev', ['Max Bokayev', 'Latn'])).toEqual([
      'Max Bokayev',
      'Max Bokayev',
      'Max Bokayev',
    ]);
    expect(called('Бокаев', ['Бокаев', 'Cyrl'])).toEqual(['Бокаев', 'Бокаев', 'Бокаев']);
  });

  it('shows no slip', () => {
    expect(called('Max Bokayev', ['Max Bokayev', 'Latn'], ['Бакаев', 'Cyrl', 'ru', 'slip'])[1]).toBe(
      'Max Bokayev',
    );
  });

  it('gives groups their label, with mentions said, and strangers none', () => {
    const d = exampleDossier({ groups: [{ id: 'g1', label: { en: 'friends of {{p1}}' }, ...SUPPORTED }] });
    expect(nameOf(d, 'g1', 'ru')).toBe('friends of Daulet Serikov');
    expect(inAll((locale) => nameOf(d, 'p9', locale))).toEqual([
      '[name withheld]',
      '[имя не раскрывается]',
      '[есімі жария етілмейді]',
    ]);
  });

  it('has letters enough', () => {
    expect(['p1', 'p2', 'p19', 'p20', 'p9999'].map(pseudonymFor)).toEqual(['A', 'B', 'Z', 'A2', 'F527']);
  });
});

describe('sayText', () => {
  const d = exampleDossier();

  it('says names in the script of the words around them', () => {
    const text = { en: '{{p1}} and {{withheld}} spoke', kk: '{{p1}} сөйледі' };
    expect(sayText(text, d, 'ru')).toEqual({
      parts: [
        { subject: 'p1', words: 'Daulet Serikov' },
        { words: ' and ' },
        { words: '[name withheld]' },
        { words: ' spoke' },
      ],
      lang: 'en',
    });
    expect(sayPlain(text, d, 'kk')).toBe('Даулет Сериков сөйледі');
  });

  it('knows who is mentioned, each once', () => {
    expect(mentionsIn({ en: '{{p2}}, {{p1}} and {{p2}}', ru: '{{o1}}' })).toEqual(['p2', 'p1', 'o1']);
  });
});

describe('titleOf', () => {
  it('names those proceeded against, in the language of the reader, and the matter', () => {
    const d = exampleDossier();
    expect(titleOf(d, 'en')).toBe('Daulet Serikov and Yerlan Zhumagul: posts on the land reform');
    expect(titleOf(d, 'ru')).toBe('Даулет Сериков и Ерлан Жумагул: публикации о земельной реформе');
  });

  it('names at most three, and those who bring a complaint before those it is against', () => {
    const groups = ['teachers', 'miners', 'bakers'].map((en, at) => ({
      id: `g${at + 1}`,
      label: { en },
      ...SUPPORTED,
    }));
    const subjects = ['p1', 'g1', 'g2', 'g3'];
    const parties = subjects.map((subject, at) => ({
      id: `y${at + 1}`,
      subject,
      role: at < 2 ? 'applicant' : 'respondent',
      ...SUPPORTED,
    }));
    const bare = {
      charges: [],
      findings: [],
      sentences: [],
      sentenceParts: [],
      appeals: [],
      groups,
      parties,
    };
    expect(titleOf(exampleDossier({ ...bare, kind: 'complaint' }), 'en')).toMatch(
      /^Daulet Serikov and teachers: /,
    );
    expect(partiesInOrder(exampleDossier({ ...bare })).map((y) => y.id)).toEqual(['y3', 'y4', 'y1', 'y2']);
    const four = parties.map((y) => ({ ...y, role: 'respondent' }));
    expect(titleOf(exampleDossier({ ...bare, parties: four }), 'kk')).toMatch(/, miners және басқалар: /);
  });

  it('is the matter alone where there is nobody to name', () => {
    expect(
      titleOf(
        exampleDossier({
          parties: [],
          charges: [],
          findings: [],
          sentences: [],
          sentenceParts: [],
          appeals: [],
        }),
        'en',
      ),
    ).toBe('Posts on the land reform');
  });
});
