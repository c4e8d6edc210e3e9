import { foldReadings } from './fold';
import { formOf } from './inflections';
import { type NameToken, nameTokens, share } from './name-tokens';
import { shortWords, wordsThatAreNames } from './name-words';

const readingsOf = (rows: readonly string[]) =>
  new Set(rows.flatMap((row) => row.split(' ')).flatMap((word) => foldReadings(word)));
const short = readingsOf(shortWords);
const ambiguous = readingsOf(wordsThatAreNames);
const insideFrom = 6;

/** What may stand in the text: spellings of people who are shown, and places and bodies named like people. */
export type Allowed = {
  readonly names: readonly (readonly NameToken[])[];
  readonly readings: readonly string[];
};
/** One withheld spelling made ready: all its tokens, those that give the person away alone, and runs of letters. */
export type Target = {
  readonly tokens: readonly NameToken[];
  readonly telling: readonly NameToken[];
  readonly insides: readonly string[];
};

const lettersOf = (raw: string) => raw.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const isCapital = (raw: string) => /^\P{L}*\p{Lu}/u.test(raw);

/** The allowed spellings, folded once for a whole search. */
export function allowedOf(spellings: readonly string[]): Allowed {
  const names = spellings.map((spelling) => nameTokens(spelling, true));
  return { names, readings: names.flat().flatMap((token) => token.readings) };
}

/** A withheld spelling made ready against what is allowed. */
export function targetOf(spelling: string, allowed: Allowed): Target {
  const tokens = nameTokens(spelling);
  const telling = tokens.filter((token, at) => {
    if (share(token.readings, allowed.readings)) return false;
    const letters = lettersOf(token.raw);
    if (letters >= 4) return true;
    const outer = at === 0 || at === tokens.length - 1;
    return outer && letters >= 2 && !token.readings.some((reading) => short.has(reading));
  });
  const joined = tokens.flatMap((one) =>
    tokens.flatMap((other) => (one === other ? [] : foldReadings(one.raw + other.raw))),
  );
  const runs = [...telling.flatMap((token) => token.readings), ...joined];
  return { tokens, telling, insides: [...new Set(runs)].filter((run) => run.length >= insideFrom) };
}

/** Whether a word of the text is a token of the name, in some ending, strictly or (long tokens) softened. */
export function isForm(word: NameToken, name: NameToken): 'exact' | 'inflected' | null {
  const strict = word.readings.flatMap((a) => name.readings.map((b) => formOf(a, b)));
  const soft = word.soft.flatMap((a) => name.soft.map((b) => (b.length >= insideFrom ? formOf(a, b) : null)));
  const forms = [...strict, ...soft];
  return forms.includes('exact') ? 'exact' : forms.includes('inflected') ? 'inflected' : null;
}

/** Whether a word alone gives the withheld person away. A word written exactly as an allowed name does not. */
export function tells(word: NameToken, target: Target, allowed: Allowed): boolean {
  if (share(word.readings, allowed.readings)) return false;
  const capital = isCapital(word.raw);
  const told = target.telling.some((name) => {
    const form = isForm(word, name);
    const letters = lettersOf(name.raw);
    if (form === null || (letters === 2 && form === 'inflected')) return false;
    // In prose a name has a capital; small letters (an address, a handle) are trusted when long or exact.
    if (capital) return true;
    if (letters < 4 || name.readings.some((reading) => ambiguous.has(reading))) return false;
    return form === 'exact' || letters >= insideFrom;
  });
  if (told) return true;
  const inside = word.readings.some((reading) => target.insides.some((run) => reading.includes(run)));
  return inside && !allowed.names.flat().some((name) => isForm(word, name) !== null);
}

function part(word: NameToken, name: NameToken): 'name' | 'initial' | null {
  if (isForm(word, name)) return 'name';
  if (!word.initial || !isCapital(word.raw)) return null;
  const begins = name.readings.some((reading) => word.readings.some((start) => reading.startsWith(start)));
  return begins ? 'initial' : null;
}

/** Whether a word may be part of the name at all, as a token or as an initial. */
export function touches(word: NameToken, name: readonly NameToken[]): boolean {
  return name.some((token) => part(word, token) !== null);
}

/** Whether two words are two tokens of one name, in either order; one of them may be an initial. */
export function arePair(one: NameToken, two: NameToken, name: readonly NameToken[]): boolean {
  return name.some((first, at) =>
    name.some((second, place) => {
      if (at === place) return false;
      const parts = [part(one, first), part(two, second)];
      return !parts.includes(null) && parts.includes('name');
    }),
  );
}
