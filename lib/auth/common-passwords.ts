import { COMMON_WORDS } from './common-words';
import { foldPassword, otherLayout, withoutLeet } from './fold-password';

// A list without a download: the words of which common passwords are made, and the rules by which they are made. Of
// twelve characters or more nearly all are one or two such words with digits, a walk over the keys, or a repetition.

const WORDS = new Set(COMMON_WORDS.map(foldPassword));
const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));

const WALKS = [
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  '1234567890-=',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'йфяцычувскамепинртгоьшлбщдюзжхэъ',
  'qwaszxerdfcvtyghbnuijkm',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  '0123456789',
  '1q2w3e4r5t6y7u8i9o0p',
  'aәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
];
const WALKED = WALKS.flatMap((walk) => [walk, [...walk].reverse().join('')]);

// What may stand between or after words without making a password any harder to guess.
const FILLER = /[\d\s!-/:-@[-`{-~№«»—–]/u;

/** The end of a walk over neighbouring keys (four or more) or of one sign repeated (three or more) that begins at `at`. */
function runFrom(text: string, at: number): number {
  const first = text.charAt(at);
  let same = at;
  while (same < text.length && text.charAt(same) === first) same += 1;
  let end = same - at >= 3 ? same : at;
  for (const walk of WALKED) {
    for (let length = text.length - at; length >= 4 && at + length > end; length -= 1)
      if (walk.includes(text.slice(at, at + length))) end = at + length;
  }
  return end;
}

/** In how few common pieces (words, walks) the whole text can be told; infinite where something of its own remains. */
function piecesOf(text: string): number {
  const meant = withoutLeet(text);
  const fewest: number[] = [0, ...Array.from({ length: text.length }, () => Number.POSITIVE_INFINITY)];
  const reach = (to: number, pieces: number) => {
    fewest[to] = Math.min(fewest[to] ?? Number.POSITIVE_INFINITY, pieces);
  };
  for (let at = 0; at < text.length; at += 1) {
    const before = fewest[at] ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(before)) continue;
    if (FILLER.test(text.charAt(at))) reach(at + 1, before);
    const run = runFrom(text, at);
    if (run > at) reach(run, before + 1);
    for (let end = at + 2; end <= Math.min(text.length, at + LONGEST_WORD); end += 1)
      if (WORDS.has(text.slice(at, end)) || WORDS.has(meant.slice(at, end))) reach(end, before + 1);
  }
  return fewest[text.length] ?? Number.POSITIVE_INFINITY;
}

/** The shortest text of which the whole is a repetition: `abcabcabc` is `abc`. */
function repeated(text: string): string {
  const at = (text + text).indexOf(text, 1);
  return text.slice(0, at);
}

/**
 * Whether a password is one that is tried first: at most two common words or walks over the keys, in either layout, with
 * any digits and signs around, with signs in place of letters, backwards or repeated. Also fewer than five different signs.
 */
export function isCommonPassword(password: string): boolean {
  const folded = foldPassword(password);
  if (new Set(folded).size < 5) return true;
  const all = [folded, otherLayout(folded)].flatMap((form) => [form, [...form].reverse().join('')]);
  return all.some((form) => {
    const core = repeated(form);
    const times = form.length / core.length;
    return piecesOf(form) <= 2 || (times > 1 && (core.length < 8 || piecesOf(core) <= 2));
  });
}
