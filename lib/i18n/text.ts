import { z } from 'zod';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';

/** Case text in the languages in which it exists; at least one. People are named in it only by mention, `{{p1}}`. */
export const localText = z
  .strictObject({
    en: z.string().trim().min(1).max(4000).optional(),
    ru: z.string().trim().min(1).max(4000).optional(),
    kk: z.string().trim().min(1).max(4000).optional(),
  })
  .refine((text) => LOCALES.some((locale) => text[locale] !== undefined), {
    error: 'a text needs at least one language',
  });
export type LocalText = z.infer<typeof localText>;

/**
 * Picks the words for a reader: theirs if they exist, else English, Russian or Kazakh, in that order.
 * @returns the words and the language they are in, so that the page can mark a language that is not the reader's
 */
export function wordsFor(text: LocalText, locale: Locale): { words: string; lang: Locale } {
  for (const lang of [locale, ...LOCALES]) {
    const words = text[lang];
    if (words !== undefined) return { words, lang };
  }
  throw new Error('a text without any language');
}
