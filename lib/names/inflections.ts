import { foldReadings } from './fold';

/** Case endings of Russian names and surnames (-ов, -ова, -ин, -ий, soft and hard), and the English possessive. */
const russian =
  'а у ы е и о ю я ом ем ым им ой ей ою ею ого его ому ему ая яя ую юю ое ые ие ых их ыми ими ам ами ах';
const russianSoft = 'ям ями ях ью ия ию ией ии s es';

/** Kazakh case endings: genitive, dative, accusative, locative, ablative, instrumental, and -ша/-ше. */
const kazakhCases = [
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде',
  'дан ден тан тен нан нен мен бен пен ша ше дікі тікі нікі дағы дегі тағы тегі сыз сіз',
].join(' ');
const kazakhPlurals = 'лар лер дар дер тар тер';

const folded = (words: string) => words.split(' ').flatMap((word) => foldReadings(word));
const plurals = kazakhPlurals.split(' ');
const endings = new Set([
  ...[russian, russianSoft, kazakhCases, kazakhPlurals].flatMap(folded),
  ...plurals.flatMap((plural) => kazakhCases.split(' ').flatMap((ending) => foldReadings(plural + ending))),
]);

/**
 * Whether a folded word is a folded name, or the name with a Russian, Kazakh or English ending (`bokaevtin` of
 * `bokaev`, `9arkovoi` of `9arkova`, `mamaem` of `mamai`). Both are strict or softened tokens. Errs on yes.
 */
export function formOf(word: string, name: string): 'exact' | 'inflected' | null {
  if (word === name) return 'exact';
  if (word.startsWith(name)) {
    const rest = word.slice(name.length);
    // Folding makes a doubled letter single, so an ending may have lost its first letter to the name.
    if (endings.has(rest) || endings.has(name.slice(-1) + rest)) return 'inflected';
  }
  const stem = /[aeiou]$/.test(name) ? name.slice(0, -1) : null;
  if (stem === null || !word.startsWith(stem)) return null;
  const rest = word.slice(stem.length);
  return /^[aeiou]/.test(rest) && endings.has(rest) ? 'inflected' : null;
}
