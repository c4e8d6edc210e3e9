import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliases, aliasReadings, aliasSpellings } from './aliases';
import { differingPairs } from './differing-pairs';
import { foldReadings, loosen } from './fold';
import { letters } from './fold-rules';
import { matchingPairs } from './matching-pairs';
import { foldTokens, nameKeys, queryTokens, searchKeys } from './name-keys';
import { scriptOf } from './script-of';
import { seedPeople } from './seed-people';

const cyrillic = [...'аәбвгғдеёжзийіклқмнңоөпрстуұүфхһцчшщъыьэюя'];
const latin = [..."abcdefghijklmnopqrstuvwxyzäáǵğíïńñóöşúüûýžšč'"];
const wordOf = (alphabet: string[]) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 9 }).map((chars) => chars.join(''));
// A patronymic ending of its own belongs to the word before it, so there order does matter.
const word = fc
  .oneof(wordOf(cyrillic), wordOf(latin))
  .filter((chars) => !['uli', 'kizi'].includes(foldReadings(chars)[0] ?? ''));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('fold', () => {
  it('gives all five spellings of one surname one key', () => {
    for (const spelling of ['Бокаев', 'Боқаев', 'Bokayev', 'Boqaev', 'Bokaev'])
      expect(nameKeys(spelling).strict).toEqual(['bokaev']);
  });

  it('reads j as zh and as y, and only what is in doubt twice', () => {
    expect(nameKeys('Janbolat').strict).toEqual(['7anbolat', 'ianbolat']);
    expect(nameKeys('Жанболат').strict).toEqual(['7anbolat']);
    expect(nameKeys('Sajasi').strict).toContain('saiasi');
  });

  it('keeps -ov and -ova, -uly and -kyzy', () => {
    expect(nameKeys('Бокаева').strict).toEqual(['bokaeva']);
    expect(nameKeys('Серік ұлы').strict).toEqual(['serikuli']);
    expect(nameKeys('Серікқызы').strict).toEqual(['serikizi']);
  });

  it('reads a word of both scripts by the look of its letters', () => {
    expect(foldReadings('Бoкaев')).toEqual(['bokaev']);
    expect(foldReadings('Bоkаеv')).toEqual(['bokaev']);
    expect(foldReadings('Cычев')).toEqual(foldReadings('Сычев'));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(name, (text) => {
        const tokens = foldTokens(text);
        expect(foldTokens(tokens.join(' '))).toEqual(tokens);
        for (const reading of foldReadings(text.replaceAll(' ', '')))
          expect(foldReadings(reading)).toEqual([reading]);
      }),
    );
  });

  it('does not mind order, case or Unicode form', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const keys = new Set(nameKeys(words.join(' ')).strict);
        const reversed = words.toReversed().join(' ');
        expect(new Set(nameKeys(reversed.toUpperCase()).strict)).toEqual(keys);
        expect(new Set(nameKeys(reversed.normalize('NFD')).strict)).toEqual(keys);
        expect(new Set(nameKeys(reversed.normalize('NFC')).strict)).toEqual(keys);
      }),
    );
  });

  it('bounds the readings of a word that is all doubt', () => {
    expect(foldReadings('jxwcjxwcjxwc').length).toBeLessThanOrEqual(16);
    expect(nameKeys('jxwc jxwc jxwc').strict.length).toBeLessThanOrEqual(32);
  });

  it('has a rule for every letter of the Kazakh and the Russian alphabet', () => {
    const known = letters.join(' ');
    for (const letter of cyrillic) expect(known).toContain(`${letter}:`);
    for (const letter of cyrillic) expect(foldReadings(`${letter}к`).join('')).toMatch(/^[a-z0-9]+$/);
  });

  it('loosens soft signs, h and the vowels of long tokens', () => {
    expect(nameKeys('Guzal').loose).toEqual(nameKeys('Gyuzal').loose);
    expect(nameKeys('Guzal').loose).toEqual(nameKeys('Гузяль').loose);
    expect(loosen('baidalinova')).toBe('bdlnv');
    expect(loosen('9')).toBe('9');
  });
});

describe('keys', () => {
  it('no two seed people share a strict or a loose key', () => {
    expect(seedPeople).toHaveLength(41);
    for (const kind of ['strict', 'loose'] as const) {
      const owners = new Map<string, number>();
      for (const [person, spellings] of seedPeople.entries())
        for (const key of spellings.flatMap((spelling) => nameKeys(spelling)[kind]))
          expect(owners.set(key, owners.get(key) ?? person).get(key)).toBe(person);
    }
  });

  it.each(matchingPairs)('the database finds a candidate: %s -> %s (%s)', (query, spelling) => {
    const stored = searchKeys(spelling);
    for (const alternatives of queryTokens(query))
      expect(stored.some((key) => alternatives.includes(key))).toBe(true);
  });

  it('the database does not even fetch most of the others', () => {
    const fetched = differingPairs.filter(([query, spelling]) => {
      const asked = queryTokens(query);
      const stored = searchKeys(spelling);
      return asked.length > 0 && asked.every((any) => stored.some((key) => any.includes(key)));
    });
    expect(fetched).toEqual([
      ['Maks Talgatuly Bokaev', 'Maks Serikuly Bokaev'],
      ['Бокаев Макс Талгатович', 'Бокаев Макс Маратович'],
      ['M. Bokaev', 'Talgat Bokaev'],
      ['N. Bokaev', 'Maks Bokaev'],
    ]);
  });

  it('asks neither for titles nor initials nor a patronymic beside a full name', () => {
    expect(queryTokens('г-н М. Бокаев')).toEqual([['bokaev']]);
    expect(queryTokens('Бокаев Макс Талгатович')).toEqual([['bokaev'], ['maks']]);
    expect(queryTokens('Тұрсынұлы')).toEqual([['tursinuli']]);
    expect(queryTokens('')).toEqual([]);
    expect(queryTokens('Uralsk')).toEqual([['uralsk', 'oral']]);
  });
});

describe('aliases', () => {
  it('stand in one row only, and no acronym of two bodies is among them', () => {
    const all = aliases.flat().map((spelling) => nameKeys(spelling).strict[0]);
    expect(new Set(all).size).toBe(all.length);
    expect(aliasSpellings('NHC')).toEqual([]);
  });

  it('give the other names and nothing for the unknown', () => {
    expect(aliasReadings(['sitak'])).toEqual([]);
    expect(aliasSpellings('KNPRK')).toContain('CITUK');
    expect(aliasSpellings('Alma-Ata')).toEqual(['Almaty']);
  });
});

describe('scriptOf', () => {
  it('goes by the greater number of letters', () => {
    expect(scriptOf('Боқаев')).toBe('Cyrl');
    expect(scriptOf('Boqaev')).toBe('Latn');
    expect(scriptOf('Бoкaев')).toBe('Cyrl');
    expect(scriptOf('123')).toBe('Latn');
  });
});
