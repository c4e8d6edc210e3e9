import { describe, expect, it } from 'vitest';
import { differingPairs, suggestedPairs } from './differing-pairs';
import { matchName } from './match-name';
import { aliasPairs, matchingPairs, soundingPairs } from './matching-pairs';
import { seedPeople } from './seed-people';
import { similarity, suggestionFrom } from './similarity';

describe('matchName', () => {
  it('knows enough pairs', () => {
    expect(matchingPairs.length).toBeGreaterThanOrEqual(120);
    expect(differingPairs.length).toBeGreaterThanOrEqual(40);
  });

  it.each(matchingPairs)('%s finds %s (%s)', (query, spelling) => {
    expect(matchName(query, ['Someone Else', spelling])).toBe('match');
  });

  it.each(matchingPairs.filter(([one, other]) => one.split(' ').length >= other.split(' ').length))(
    'the other way round, %s is found by %s (%s)',
    (spelling, query) => {
      expect(matchName(query, [spelling])).toBe('match');
    },
  );

  it.each(aliasPairs)('%s finds %s, and the reverse, as an alias', (one, other) => {
    expect(matchName(one, [other])).toBe('match');
    expect(matchName(other, [one])).toBe('match');
  });

  it.each(soundingPairs)('%s finds %s since the rest of the name agrees', (one, other) => {
    expect(matchName(one, [other])).toBe('match');
    expect(matchName(other, [one])).toBe('match');
  });

  it.each(differingPairs)('%s does not match %s', (one, other) => {
    expect(matchName(one, [other])).not.toBe('match');
  });

  it.each(suggestedPairs)('%s suggests %s and no more', (one, other) => {
    expect(matchName(one, [other])).toBe('suggestion');
  });

  it('finds nothing for an empty query or in no spellings', () => {
    expect(matchName(' ', ['Maks Bokaev'])).toBeNull();
    expect(matchName('Bokaev', [])).toBeNull();
    expect(matchName('Bokaev', ['Larisa Kharkova'])).toBeNull();
  });

  it('asks one spelling for all tokens, never one token each of two', () => {
    expect(matchName('Aset Assandy', ['Aset Mataev', 'Marat Assandy'])).not.toBe('match');
  });

  it.each(['Бокаев', 'Боқаев', 'Bokayev', 'Boqaev', 'Bokaev'])('%s finds one of the seed people', (query) => {
    expect(seedPeople.filter((names) => matchName(query, names) === 'match')).toEqual([
      ['Maks Bokaev', 'Max Bokayev'],
    ]);
  });

  it('finds each seed person by each full spelling, and nobody else', () => {
    for (const names of seedPeople)
      for (const spelling of names)
        expect(seedPeople.filter((others) => matchName(spelling, others) === 'match')).toEqual([names]);
  });
});

describe('similarity', () => {
  it('is 1 for one key, 0 for nothing in common, and the same both ways', () => {
    expect(similarity('Боқаев', 'Bokayev')).toBe(1);
    expect(similarity('Bokaev', 'Sukhih')).toBe(0);
    expect(similarity('', '')).toBe(0);
    expect(similarity('Atyray', 'Atyrau')).toBe(similarity('Atyrau', 'Atyray'));
  });

  it('lets through what domain knowledge calls similar', () => {
    expect(similarity('Atyray', 'Atyrau')).toBeGreaterThanOrEqual(suggestionFrom);
    expect(similarity('Aset Mataev', 'Aset Assandy')).toBeLessThan(suggestionFrom);
  });
});
