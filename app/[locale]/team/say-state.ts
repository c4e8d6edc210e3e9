import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { ListedMember } from '@/lib/auth/members';
import { sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import { teamsMessages } from '@/lib/i18n/translator';

/** How an account stands, in words. */
export function sayState({ suspendedAt, frozen, orgRole }: ListedMember, locale: Locale): string {
  const t = teamsMessages(locale);
  const state =
    suspendedAt !== null
      ? t('admin.suspended', { date: sayDay(courtDay(suspendedAt), locale) })
      : t(frozen ? 'admin.frozen' : 'admin.active');
  return orgRole === 'administrator' ? `${state}, ${t('admin.administrator')}` : state;
}
