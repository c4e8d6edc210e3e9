import type { Locale } from '@/drizzle/vocabulary/i18n';
import { PLACES, type Place } from '@/drizzle/vocabulary/places';

type Period = { en: string; ru: string; kk: string; from?: string; until?: string };

/**
 * The name of a place in one language as it was on a day (`YYYY-MM-DD`), or its present name without a day:
 * Astana was Nur-Sultan from 23 March 2019 to 16 September 2022.
 */
export function sayPlace(place: Place, locale: Locale, day?: string): string {
  const periods: readonly [Period, ...Period[]] = PLACES[place].names;
  const last = periods[periods.length - 1] ?? periods[0];
  if (day === undefined) return last[locale];
  const then = periods.find((p) => (p.from ?? '') <= day && day <= (p.until ?? '9999'));
  return (then ?? last)[locale];
}
