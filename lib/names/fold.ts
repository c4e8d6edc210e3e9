import {
  apostrophes,
  groups,
  letters,
  longToken,
  lookalikes,
  softSounds,
  soundsOnce,
  soundsRepeated,
} from './fold-rules';
import { scriptOf } from './script-of';

const mostReadings = 16;

function table(rows: readonly string[]): Map<string, readonly string[]> {
  const entries = rows.flatMap((row) => row.split(/\s+/)).filter((entry) => entry !== '');
  return new Map(
    entries.map((entry) => {
      const colon = entry.lastIndexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1).split('|')] as const;
    }),
  );
}

const compiled = (rules: readonly (readonly [string, string])[]) =>
  rules.map(([pattern, sound]) => [new RegExp(pattern, 'g'), sound] as const);

const letterTable = table(letters);
const groupTable = table(groups);
const longestGroup = Math.max(...[...groupTable.keys()].map((group) => group.length));
const [once, repeated, soft] = [compiled(soundsOnce), compiled(soundsRepeated), compiled(softSounds)];
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'g');

const apply = (text: string, rules: ReturnType<typeof compiled>) =>
  rules.reduce((sounds, [pattern, sound]) => sounds.replace(pattern, sound), text);

function repairScript(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word) || !/\p{Script=Latin}/u.test(word)) return word;
  const to = scriptOf(word);
  const [from, into] =
    to === 'Cyrl' ? [lookalikes.Latn, lookalikes.Cyrl] : [lookalikes.Cyrl, lookalikes.Latn];
  return [...word].map((letter) => into[from.indexOf(letter)] ?? letter).join('');
}

function commonLatin(word: string): string {
  const plain = word
    .replace(anyApostrophe, "'")
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC');
  const lower = repairScript(plain).toLowerCase();
  return [...lower]
    .map((letter) => letterTable.get(letter)?.[0] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('');
}

function settle(sounds: string): string {
  let before = apply(sounds, once);
  for (;;) {
    const after = apply(before, repeated);
    if (after === before) return after;
    before = after;
  }
}

function groupAt(text: string, at: number): [string, readonly string[]] {
  for (let length = longestGroup; length > 0; length--) {
    const group = text.slice(at, at + length);
    const sounds = groupTable.get(group);
    if (sounds && group.length === length) return [group, sounds];
  }
  const letter = text.charAt(at);
  return [letter, [letter]];
}

/**
 * Folds one word (any script mix, no spaces) to its strict sounds: every way the spelling may be read, likeliest
 * first, at most 16. Nothing but marks gives `[]`. Applies the rules of `fold-rules.ts`, which know no language.
 */
export function foldReadings(word: string): string[] {
  const text = commonLatin(word);
  let readings = [''];
  for (let at = 0; at < text.length; ) {
    const [group, sounds] = groupAt(text, at);
    const taken = readings.length * sounds.length > mostReadings ? sounds.slice(0, 1) : sounds;
    readings = readings.flatMap((start) => taken.map((sound) => start + sound));
    at += group.length;
  }
  return [...new Set(readings.map(settle))].filter((reading) => reading !== '');
}

/** A strict token without what a careless spelling drops: soft signs before a, o, u, and every h. Never empty. */
export function soften(strictToken: string): string {
  return settle(apply(strictToken, soft)) || strictToken;
}

/** The loose form of a strict token: softened, and when long reduced to its first letter and consonants. */
export function loosen(strictToken: string): string {
  const softened = soften(strictToken);
  if (softened.length < longToken) return softened;
  return softened.charAt(0) + softened.slice(1).replace(/[aeiou]/g, '');
}
