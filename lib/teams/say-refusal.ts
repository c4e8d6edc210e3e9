import type { Locale } from '@/drizzle/vocabulary/i18n';
import { teamsMessages } from '@/lib/i18n/translator';

/** Why something about a team, counsel, a note or an account was refused, in words; a code that nobody foresaw too. */
export function sayRefusal(locale: Locale, reason: string): string {
  const t = teamsMessages(locale);
  const known = `refused.${reason}` as 'refused.other';
  return t(t.has(known) ? known : 'refused.other');
}
