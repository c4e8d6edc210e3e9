import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpellings } from './find-spellings';
import { matchingPairs } from './matching-pairs';
import { seedPeople } from './seed-people';

const withheld = [
  { id: 'p1', spelling: 'Maks Bokaev' },
  { id: 'p2', spelling: 'Aset Mataev' },
  { id: 'p3', spelling: 'Larisa Kharkova' },
  { id: 'p4', spelling: 'Zhanbolat Mamay' },
  { id: 'p5', spelling: 'Вера Ким' },
];
const allowed = ['Seitkazy Matayev', 'Aset Assandy', 'Talgat Ayan'];
const places = (text: string) => findSpellings(text, withheld, allowed).map(({ id, at }) => `${id}@${at}`);

const hits: readonly (readonly [string, string])[] = [
  ['Maks Bokaev was tried.', 'p1@0 p1@5'],
  ['Arrest of Bokayev, Maks', 'p1@10 p1@19'],
  ['Приговор Бокаеву', 'p1@9'],
  ['Жалоба на арест Бокаева', 'p1@16'],
  ['Суд над Бокаевым', 'p1@8'],
  ['Речь о Бокаеве', 'p1@7'],
  ['Боқаевтың ісі', 'p1@0'],
  ['Боқаевқа үкім', 'p1@0'],
  ['Боқаевты қамады', 'p1@0'],
  ['Боқаевпен бірге', 'p1@0'],
  ['Боқаевтардың', 'p1@0'],
  ['Boqaevtyñ isi', 'p1@0'],
  ["Bokaev's lawyer", 'p1@0'],
  ['Bokaev’s lawyer', 'p1@0'],
  ['БОКАЕВУ', 'p1@0'],
  ['Талгат и Боқаев', 'p1@9'],
  ['на имя Бока-\nеву', 'p1@7'],
  ['Бо\u00ADкаев', 'p1@0'],
  ['Бока\u0301ев', 'p1@0'],
  ['Boкaев', 'p1@0'],
  ['#FreeBokaev', 'p1@1'],
  ['https://example.org/maks-bokaev-trial', 'p1@25'],
  ['https://example.org/maksbokaev', 'p1@20'],
  ['see https://example.org/%D0%91%D0%BE%D0%BA%D0%B0%D0%B5%D0%B2 there', 'p1@4'],
  ['"a\\nBokaev"', 'p1@4'],
  ['Aset Mataev', 'p2@0'],
  ['MATAEV Aset', 'p2@0'],
  ['Матаева Асета допросили', 'p2@0'],
  ['Асет Сейтказиевич Матаев', 'p2@0'],
  ['A. Mataev', 'p2@0'],
  ['Матаев А.', 'p2@0'],
  ['Ларисе Харьковой', 'p3@0 p3@7'],
  ["Har'kova", 'p3@0'],
  ['Мамаю и Жанболатом', 'p4@0 p4@8'],
  ['с Мамаем', 'p4@2'],
  ['Мамайдың', 'p4@0'],
  ['допрос Кима', 'p5@7'],
];

const silent: readonly string[] = [
  '',
  'Суд города Атырау рассмотрел дело. The court heard the case in public.',
  'Aset Assandy and Seitkazy Matayev',
  'Aset Assandy, Matayev',
  'S. Matayev',
  'Матаев',
  'Асетке',
  'Talgat Ayan',
  'макс. срок',
  'с верой в право',
  'мама',
  'ол кім еді',
  'Байтелова',
];

describe('findSpellings', () => {
  it.each(hits)('finds in %j at %s', (text, expected) => {
    const found = places(text);
    for (const place of expected.split(' ')) expect(found).toContain(place);
    expect(new Set(found.map((place) => place.split('@')[0]))).toEqual(new Set([expected.slice(0, 2)]));
  });

  it.each(silent)('finds nothing in %j', (text) => {
    expect(places(text)).toEqual([]);
  });

  it('says what stands where, in the text as it was given', () => {
    const text = 'Вчера   в городе судили Бока\u0301ева и других.';
    expect(findSpellings(text, withheld, [])).toEqual([
      { id: 'p1', spelling: 'Maks Bokaev', at: 24, excerpt: 'Вчера в городе судили Бока\u0301ева и других.' },
    ]);
  });

  it('finds one id once in one place, though several of its spellings stand there', () => {
    const spellings = ['Maks Bokaev', 'Max Bokayev', 'Боқаев'].map((spelling) => ({ id: 'p1', spelling }));
    expect(findSpellings('Бокаев', spellings, [])).toHaveLength(1);
  });

  it('lets pass a word written exactly as a shown name, not another form of the withheld one', () => {
    expect(findSpellings('Bokaeva', withheld, ['Aina Bokaeva'])).toEqual([]);
    expect(findSpellings('Bokaevu', withheld, ['Aina Bokaeva'])).toHaveLength(1);
    expect(findSpellings('Bokaev', withheld, ['Talgat Bokaev'])).toEqual([]);
    expect(
      findSpellings('Maks Bokaev', [{ id: 'p1', spelling: 'Maks Bokaev' }], ['Talgat Bokaev']),
    ).not.toEqual([]);
  });

  it.each(['Аянның', 'Талғаттың', 'Аянға', "Talgat's", 'Талгатом'])('finds a short name in %s', (text) => {
    expect(findSpellings(text, [{ id: 'p', spelling: 'Talgat Ayan' }], [])).toHaveLength(1);
  });

  it('lets pass two tokens that one shown name has together, and no others', () => {
    const father = [{ id: 'p', spelling: 'Mataev Aset Bolatovich' }];
    expect(findSpellings('Aset Mataev', father, ['Aset Seitkazyuly Mataev'])).toEqual([]);
    expect(findSpellings('Aset Mataev', father, ['Seitkazy Mataev', 'Aset Assandy'])).toHaveLength(1);
    expect(findSpellings('Асет Болатович', father, ['Aset Seitkazyuly Mataev'])).not.toEqual([]);
  });

  it.each(matchingPairs.filter(([one, other]) => `${one} ${other}`.indexOf('.') < 0))(
    '%s withheld is found where %s stands (%s)',
    (spelling, text) => {
      expect(findSpellings(`В деле ${text}, сказано.`, [{ id: 'p', spelling }], [])).not.toEqual([]);
    },
  );

  it('finds each withheld person in any text, beside any who are shown', () => {
    const words = fc.array(fc.constantFrom('суд', 'үкім', 'court', '—', '12', 'Атырау', '\n', '.'), {
      maxLength: 5,
    });
    const people = fc.shuffledSubarray([...seedPeople], { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(people, words, words, fc.boolean(), ([person, ...shown], before, after, turned) => {
        const [spelling = ''] = person ?? [];
        const name = turned ? spelling.split(' ').toReversed().join(' ') : spelling;
        const text = [...before, name, ...after].join(' ');
        const found = findSpellings(text, [{ id: 'p', spelling }], shown.flat());
        expect(found.length).toBeGreaterThan(0);
        expect(found.every(({ at }) => name.includes(text.slice(at, at + 3)))).toBe(true);
      }),
    );
  });

  it('finds nobody among the shown', () => {
    const people = fc.shuffledSubarray([...seedPeople], { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(people, ([person = [], ...shown]) => {
        const spellings = person.map((spelling) => ({ id: 'p', spelling }));
        expect(findSpellings(shown.flat().join('; '), spellings, shown.flat())).toEqual([]);
      }),
    );
  });
});
