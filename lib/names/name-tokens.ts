import { foldReadings, soften } from './fold';
import { apostrophes } from './fold-rules';
import { hyphenTitles, patronymicEndings, titles } from './name-words';

const wordPattern = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}${apostrophes}]*`, 'gu');
const folded = (words: string) => words.split(/[\s-]+/).flatMap((word) => foldReadings(word));
const titleReadings = new Set(titles.flatMap(folded));
const endings = folded(patronymicEndings).sort((a, b) => b.length - a.length);

const standaloneEndings = ['uli', 'kizi'];

/** One token of a name: as written, its strict readings, and what it may be besides a name. */
export type NameToken = {
  readonly raw: string;
  readonly readings: readonly string[];
  readonly soft: readonly string[];
  /** The father's name, folded, when the token is shaped like a patronymic. */
  readonly fathers: readonly string[];
  readonly initial: boolean;
};

/** A word of a running text and where it begins (UTF-16 offset). */
export type Word = { readonly raw: string; readonly at: number };

/** The words of a text with their offsets: letters, digits, marks and apostrophes; hyphens part words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({ raw: match[0], at: match.index }));
}

function fatherOf(reading: string): string | null {
  const ending = endings.find((end) => reading.endsWith(end) && reading.length >= end.length + 3);
  return ending === undefined ? null : reading.slice(0, -ending.length);
}

/** One word as a name token, or null when nothing of it can be folded. */
export function nameToken(raw: string): NameToken | null {
  const readings = foldReadings(raw);
  const [first] = readings;
  if (first === undefined) return null;
  const fathers = readings.map(fatherOf).filter((father) => father !== null);
  const initial = raw.length <= 2 && /^(.|i[au])$/.test(first);
  return { raw, readings, soft: readings.map(soften), fathers, initial };
}

/**
 * The tokens of a spelling in its order. `Serik uly` and `Serik-uly` become one token; titles are left out
 * unless there is nothing else, or `withTitles`.
 */
export function nameTokens(spelling: string, withTitles = false): NameToken[] {
  const words: string[] = [];
  const plain = spelling.split(/\s+/).filter((part) => !hyphenTitles.includes(part.toLowerCase()));
  for (const { raw } of wordsOf(plain.join(' '))) {
    const before = words.at(-1);
    const isEnding = standaloneEndings.includes(foldReadings(raw)[0] ?? '');
    if (before !== undefined && isEnding) words[words.length - 1] = before + raw;
    else words.push(raw);
  }
  const tokens = words.map(nameToken).filter((token) => token !== null);
  const named = tokens.filter((token) => !token.readings.some((reading) => titleReadings.has(reading)));
  return withTitles || named.length === 0 ? tokens : named;
}

/** Whether two lists of readings have one in common. */
export function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((reading) => b.includes(reading));
}
