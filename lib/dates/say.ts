import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { Day } from './day';
import { type Edtf, type Moment, readEdtf } from './edtf';
import { isDay, type PartialDate } from './partial-date';
import { english } from './say-en';
import { kazakh } from './say-kk';
import { russian } from './say-ru';
import type { DayCount } from './span';
import { sharedParts, type Wording } from './wording';

const WORDING: Record<Locale, Wording> = { en: english, ru: russian, kk: kazakh };

function plain(parsed: Edtf, wording: Wording): string {
  if (parsed.shape === 'open') return wording.noEnd;
  if (parsed.shape === 'moment') return wording.at(parsed.moment);
  const { start, end } = parsed;
  if (start && end) return wording.between(start, end);
  return start ? wording.since(start) : end ? wording.by(end) : wording.unknown;
}

function momentsOf(parsed: Edtf): Moment[] {
  if (parsed.shape === 'open') return [];
  if (parsed.shape === 'moment') return [parsed.moment];
  return [parsed.start, parsed.end].filter((m) => m !== null);
}

/**
 * A date in words, never with a day or month that its EDTF does not give: "28 November 2016", "between 17 and 20 May
 * 2016", "about June 2016". It begins in lower case unless with a name, so it fits inside a sentence. Throws on a bad date.
 */
export function sayDate(date: PartialDate, locale: Locale): string {
  const parsed = readEdtf(date.edtf);
  const doubtful = momentsOf(parsed).some((m) => m.doubtful);
  return (doubtful ? WORDING[locale].possibly : '') + plain(parsed, WORDING[locale]);
}

/**
 * When something happened, as part of a sentence: "on 28 November 2016", "в октябре 2016 года", "2016 жылғы қазанда".
 * Like `sayDate` it never adds a day or a month. Throws on a bad date.
 */
export function sayWhen(date: PartialDate, locale: Locale): string {
  const parsed = readEdtf(date.edtf);
  if (parsed.shape !== 'moment' || parsed.moment.approximate) return sayDate(date, locale);
  const { possibly, on } = WORDING[locale];
  return (parsed.moment.doubtful ? possibly : '') + on(parsed.moment);
}

/** One calendar day in words. Throws a RangeError if it is not a day. */
export function sayDay(day: Day, locale: Locale): string {
  if (!isDay({ edtf: day })) throw new RangeError(`not a calendar day: ${day}`);
  return sayDate({ edtf: day }, locale);
}

/** A count of days in words: "413–416 days", "at least 1 day" where there is no maximum. */
export function sayDays(count: DayCount, locale: Locale): string {
  return WORDING[locale].days(count);
}

const two = (n: number) => String(n).padStart(2, '0');

function shortMoment(m: Moment, show: { month: boolean; year: boolean }): string {
  const parts = [m.day && two(m.day), m.month && show.month && two(m.month), show.year && String(m.year)];
  return `${m.approximate ? '~' : ''}${parts.filter(Boolean).join('.')}${m.doubtful ? '?' : ''}`;
}

/**
 * A date for a column of a table, the same in every language: `28.11.2016`, `10.2016`, `17–20.05.2016`,
 * `02.2017–` (since), `–20.05.2016` (by), `~06.2016` (about), `06.2016?` (possibly), `?` (unknown), `…` (no end).
 * Give `sayDate` beside it for those who listen.
 */
export function sayDateShort(date: PartialDate): string {
  const parsed = readEdtf(date.edtf);
  const all = { month: true, year: true };
  if (parsed.shape === 'open') return '…';
  if (parsed.shape === 'moment') return shortMoment(parsed.moment, all);
  const { start, end } = parsed;
  if (!start || !end)
    return start || end ? `${start ? shortMoment(start, all) : ''}–${end ? shortMoment(end, all) : ''}` : '?';
  // A shortened "03–27.04.2012" would turn a month into a day: only two days may share.
  const days = start.day !== undefined && end.day !== undefined;
  const shared = sharedParts(start, end);
  const first = shortMoment(start, { month: !shared.month, year: !(days && shared.year) });
  return `${first}–${shortMoment(end, all)}`;
}
