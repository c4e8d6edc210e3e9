export type Script = 'Latn' | 'Cyrl';

/**
 * The script of a spelling, by the greater number of its letters; Latin when it has neither or as many of both
 * (ISO 15924 codes).
 */
export function scriptOf(spelling: string): Script {
  const cyrillic = spelling.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = spelling.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'Cyrl' : 'Latn';
}
