import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';

/** The language a path is written in, if its first segment is one of ours. */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.split('/', 2)[1];
  return LOCALES.find((locale) => locale === first);
}

/**
 * The reader's language by `Accept-Language` (RFC 9110 12.5.4): the highest quality among ours, the first named on a tie.
 * @param header the header as received; anything unreadable in it is passed over
 * @returns English when nothing fits
 */
export function preferredLocale(header: string | undefined): Locale {
  let best: Locale = 'en';
  let bestQuality = 0;
  for (const part of (header ?? '').slice(0, 1000).split(',')) {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const locale = tag === '*' ? 'en' : LOCALES.find((candidate) => candidate === tag.split('-')[0]);
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2));
    if (locale !== undefined && quality <= 1 && quality > bestQuality) {
      best = locale;
      bestQuality = quality;
    }
  }
  return best;
}
