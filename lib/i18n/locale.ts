import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';

/** Each language in its own words, for the language switch. */
export const ENDONYMS: Record<Locale, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** The locale that a path segment or parameter names; null if it is none of ours. */
export function readLocale(text: string): Locale | null {
  return LOCALES.find((locale) => locale === text) ?? null;
}

/** The same words with a capital first letter, for the head of a cell or line. */
export function capital(words: string, locale: Locale): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}
