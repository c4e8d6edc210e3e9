// Signs that stand for a letter in "p@ssw0rd".
const LEET: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '8': 'b',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
};

// The letters of the Russian layout on the keys of the Latin one, so that "gfhjkm" is seen to be "пароль".
const KEYS_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const KEYS_RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** Lower case without accents: what remains of a password when it is compared with names and words. */
export const foldPassword = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');

/** The same with letters for the signs that are put in their place. */
export const withoutLeet = (folded: string): string => [...folded].map((sign) => LEET[sign] ?? sign).join('');

const layout = new Map([...KEYS_LATIN].map((key, at) => [key, [...KEYS_RUSSIAN][at] ?? key]));
const back = new Map([...layout].map(([latin, russian]) => [russian, latin]));

/** What the same keys write in the other layout. */
export function otherLayout(folded: string): string {
  const map = /\p{Script=Cyrillic}/u.test(folded) ? back : layout;
  return [...folded].map((sign) => map.get(sign) ?? sign).join('');
}
