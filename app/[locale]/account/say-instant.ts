import type { Locale } from '@/drizzle/vocabulary/i18n';

/** A moment of one's own account on the clock of Almaty, where the whole country is: "22 Nov 2026, 09:41". */
export function sayInstant(instant: Date, locale: Locale): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Almaty' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, format).format(instant);
}
