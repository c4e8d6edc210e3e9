import type { Locale } from '@/drizzle/vocabulary/i18n';
import { earliest, isDay } from '@/lib/dates/partial-date';
import { instantOf, wallClock } from '@/lib/dates/zones';
import { lawyerMessages } from '@/lib/i18n/translator';
import type { Hearing } from './hearing';
import { USUAL_ZONE } from './hearing-time';

/** How far a day lies from today, in words: "tomorrow", "in 2 days", "3 days ago". */
export function sayCountdown(days: number, locale: Locale): string {
  const t = lawyerMessages(locale);
  if (days === 0) return t('countdown.today');
  if (days === 1) return t('countdown.tomorrow');
  if (days === -1) return t('countdown.yesterday');
  return days > 0 ? t('countdown.in', { n: days }) : t('countdown.ago', { n: -days });
}

/** The time on the wall of the court with its distance from UTC, "10:00 (UTC+5)"; null where no time is entered. */
export function sayCourtTime({ date, time, zone = USUAL_ZONE }: Hearing): string | null {
  if (time === undefined) return null;
  const day = date !== undefined && isDay(date) ? earliest(date) : null;
  if (day === null) return time;
  const instant = instantOf(day, time, zone);
  const shown = wallClock(instant, zone);
  const minutes = Math.round((Date.parse(`${shown.day}T${shown.time}:00Z`) - instant.getTime()) / 60_000);
  const sign = minutes < 0 ? '−' : '+';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${time} (UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`})`;
}
