import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import { teamsMessages } from '@/lib/i18n/translator';
import type { Colleague, TeamEvent } from './team';

/** The last day of an access that ends at this moment. */
export const lastDay = (until: Date): string => courtDay(new Date(until.getTime() - 1));

/** Until when somebody is on a case, in words. */
export function sayUntil({ until, over }: Pick<Colleague, 'until' | 'over'>, locale: Locale): string {
  const t = teamsMessages(locale);
  if (until === null) return t('team.noEnd');
  return over ? t('team.ended', { date: sayDay(courtDay(until), locale) }) : sayDay(lastDay(until), locale);
}

/** What happened to somebody's place on a case, in words. */
export function sayChange({ what, role, until }: TeamEvent, locale: Locale): string {
  const t = teamsMessages(locale);
  const told = t(`what.${what}`, { role: t(`role.${role}`) });
  if (until === null || what === 'ended') return told;
  return t('what.till', { what: told, date: sayDay(lastDay(until), locale) });
}
