import type { NameToken } from './name-tokens';
import { type Passage, passagesOf, type TextWord } from './text-words';
import { type Allowed, allowedOf, arePair, type Target, targetOf, tells, touches } from './withheld';

/** A withheld spelling and where it stands: UTF-16 offset into the text, and some of the text around it. */
export type Finding = {
  readonly id: string;
  readonly spelling: string;
  readonly at: number;
  readonly excerpt: string;
};

const around = 40;
const near = (before: string) => before.length <= 3 && !/[;:!?()|]/.test(before);
const between = (word: NameToken) => word.initial || word.fathers.length > 0;

function pairsFrom(words: readonly TextWord[], at: number): [TextWord, TextWord][] {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first || !second || !near(second.before)) return [];
  const apart = third && near(third.before) && between(second.token) && !second.before.includes(',');
  return apart && !third.before.includes(',')
    ? [
        [first, second],
        [first, third],
      ]
    : [[first, second]];
}

function placesIn({ words, joined }: Passage, target: Target, allowed: Allowed): number[] {
  // Equal words share one token object: each is judged once.
  const tokens = [...new Set([...words, ...joined].map((word) => word.token))];
  const telling = new Set(tokens.filter((token) => tells(token, target, allowed)));
  const touching = new Set(tokens.filter((token) => touches(token, target.tokens)));
  const alone = [...words, ...joined].filter((word) => telling.has(word.token));
  const pairs = words.flatMap((word, at) => (touching.has(word.token) ? pairsFrom(words, at) : []));
  const named = pairs.filter(([one, two]) => {
    if (!touching.has(two.token) || !arePair(one.token, two.token, target.tokens)) return false;
    return !allowed.names.some((name) => arePair(one.token, two.token, name));
  });
  return [...alone.map((word) => word.at), ...named.map(([word]) => word.at)];
}

/**
 * Looks in a running text for people who must not be in it, after redaction. Finds each spelling as a full name
 * in either order (patronymic or initial between, one part an initial), and every token of it that gives the
 * person away alone: four letters or more, or a short first or last token with a capital, unless a spelling in
 * `allowed` has that token. Reads all scripts and systems of `fold-rules.ts`, Russian and Kazakh endings,
 * hyphened words, names inside longer words, and percent-encoded addresses. Errs on finding; what it finds
 * wrongly (a place named after a man) goes into `allowed`. One finding per id and place, in the order of the
 * text. Not found: a misspelling that folds otherwise, a fleeting vowel (Павел, Павла), a two-letter surname
 * that is also a short word.
 */
export function findSpellings(
  text: string,
  spellings: readonly { id: string; spelling: string }[],
  allowed: readonly string[],
): Finding[] {
  const passages = passagesOf(text);
  const shown = allowedOf(allowed);
  const found = new Map<string, Finding>();
  for (const { id, spelling } of spellings) {
    const target = targetOf(spelling, shown);
    for (const at of passages.flatMap((passage) => placesIn(passage, target, shown))) {
      const excerpt = text.slice(Math.max(0, at - around), at + around + spelling.length);
      const place = `${id} ${at}`;
      if (!found.has(place))
        found.set(place, { id, spelling, at, excerpt: excerpt.replace(/\s+/g, ' ').trim() });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}
