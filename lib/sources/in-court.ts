import type { Day } from '@/lib/dates/day';
import { sayDay } from '@/lib/dates/say';
import type { Source } from './source';

/**
 * The source "I was in court" of one day: it says the day and never who was there, so that it may be published at once.
 * @param ref a fresh public reference, `src-7f3k9`
 */
export function inCourt(day: Day, ref: string): Omit<Source, 'id'> {
  return {
    ref,
    kind: 'in_court',
    title: {
      en: `In court, ${sayDay(day, 'en')}`,
      ru: `В суде, ${sayDay(day, 'ru')}`,
      kk: `Сотта, ${sayDay(day, 'kk')}`,
    },
    language: 'en',
    published: { edtf: day },
    speaksUntil: { edtf: day },
  };
}
