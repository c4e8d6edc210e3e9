import { type NameToken, nameToken, wordsOf } from './name-tokens';

/** A word of a running text as a name token, with its place and what stands between it and the word before. */
export type TextWord = { readonly token: NameToken; readonly at: number; readonly before: string };
/** Words that are read together: of the text itself, or of an address in it that was percent-encoded. */
export type Passage = { readonly words: TextWord[]; readonly joined: TextWord[] };

const lineHyphen = /^[-\u2010\u2011]\s*$/;

function passage(text: string, offset: (at: number) => number): Passage {
  const folded = new Map<string, NameToken | null>();
  const tokenOf = (raw: string) => {
    const seen = folded.get(raw);
    const token = seen === undefined ? nameToken(raw) : seen;
    folded.set(raw, token);
    return token;
  };
  const words: TextWord[] = [];
  const joined: TextWord[] = [];
  let end = 0;
  let last: { raw: string; at: number } | null = null;
  for (const word of wordsOf(text)) {
    // In JSON the n of an escaped line break would stick to the name after it.
    const escaped = text[word.at - 1] === '\\' && /^[nrtbf]/.test(word.raw) ? 1 : 0;
    const raw = word.raw.slice(escaped).replace(/['’ʼ]s?$/i, '');
    const at = word.at + escaped;
    const before = text.slice(end, word.at);
    const token = tokenOf(raw);
    if (token) words.push({ token, at: offset(at), before });
    const whole = last && lineHyphen.test(before) ? tokenOf(last.raw + raw) : null;
    if (whole && last) joined.push({ token: whole, at: offset(last.at), before });
    last = { raw, at };
    end = word.at + word.raw.length;
  }
  return { words, joined };
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

/**
 * A running text as passages of words with UTF-16 offsets into it: the text, where words parted by a hyphen are
 * also read joined, and every percent-encoded address decoded (its words stand where the address begins).
 */
export function passagesOf(text: string): Passage[] {
  const addresses = [...text.matchAll(/[^\s"<>]*%[0-9a-f]{2}[^\s"<>]*/gi)];
  return [
    passage(text, (at) => at),
    ...addresses.flatMap((match) => {
      const plain = decoded(match[0]);
      return plain === null ? [] : [passage(plain, () => match.index)];
    }),
  ];
}
