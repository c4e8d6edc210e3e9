/**
 * Letter tables and fold rules for names in Kazakh, Russian and their Latin systems: BGN/PCGN, ISO 9 (GOST
 * 7.79 A and B), passport (ICAO 9303), RFE/RL, QazAqparat, the Kazakh alphabets of 2017, 2018 and 2021.
 * Data only; `fold.ts` applies it. One entry is `from:to`, more than one reading is `from:to|to`.
 */

/** Letter by letter into one common Latin, before groups are read. `ñ` and `ý` keep their doubt for `groups`. */
export const letters = [
  'а:a ә:a б:b в:v г:g ғ:gh ґ:g д:d е:e ё:yo є:ye ж:zh җ:zh з:z и:i й:y і:i ї:yi к:k қ:q л:l м:m н:n ң:ñ',
  'о:o ө:o п:p р:r с:s т:t у:u ұ:u ү:u ў:u ф:f х:kh һ:kh ҳ:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:yu я:ya',
  "ъ:' ь:'",
  'â:ya û:yu ž:zh š:sh ş:sh ș:sh č:ch ç:ch ŝ:shch ń:ñ ñ:ñ ý:ý',
  'ı:i ø:o æ:ae œ:oe ß:ss ł:l đ:d ð:d þ:t',
];

/**
 * Groups of letters and the sounds they may stand for, likeliest first; the longest group wins. More than one:
 * the spelling does not tell (`j` is zh or y), so the name gets a key for each. Sounds that Latin writes with
 * several letters are digits: ш 6, ж 7, ц 8, х 9, ч 5. An apostrophe is a soft sign, or the mark of 2017.
 */
export const groups = [
  'shch:65 shh:65 sch:65|6 dzh:7 tch:5 zh:7 sh:6 ch:5 kh:9 gh:g ts:8 cz:8 dj:7|dy ck:k',
  'j:7|y x:ks|9 w:v|u c:8|k q:k h:9 ñ:n|ng ý:u|y',
  "':  'e:ye n':n|ng n'e:nye s':s|6 s'e:sye|6e c':5 y':u|y",
];

/**
 * What is one sound to the ear, in this order. The last group is repeated until nothing changes: a doubled
 * letter is single, a glide before e after a vowel is silent (`aye`, `aie` = `ae`).
 */
export const soundsOnce = [
  ['^ye', 'e'],
  ['yo', 'e'],
  ['y', 'i'],
] as const;
export const soundsRepeated = [
  ['ts', '8'],
  ['d7', '7'],
  ['(.)\\1', '$1'],
  ['([aeiou])ie', '$1e'],
] as const;

/** Loose key, soft part: ь and й before a back vowel, and every h, come and go (`Guzyal`, `Gyuzal`, `Guzal`). */
export const softSounds = [
  ['i(?=[aou])', ''],
  ['9', ''],
] as const;
/** Loose key, last part: a token of this many letters or more keeps only its first letter and the consonants. */
export const longToken = 7;

/** Letters that look alike, used to repair a word that mixes both scripts (typed or disguised so). */
export const lookalikes = { Cyrl: 'АВЕІКМНОРСТУХаеіорсух', Latn: 'ABEIKMHOPCTYXaeiopcyx' } as const;

/** Everything that is typed for an apostrophe or a (hard or soft) sign. */
export const apostrophes = "'`´’‘ʹʺʼʻʽ′″";
