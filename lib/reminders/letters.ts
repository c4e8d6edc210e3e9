import type { Locale } from '@/drizzle/vocabulary/i18n';
import { reminderMessages } from '@/lib/i18n/translator';
import type { Letter } from './mail';

/** A reminder: the same sentences to everybody on every day, with nothing of a case in them. `origin`: the site's address. */
export function reminderLetter(to: string, locale: Locale, origin: string): Letter {
  const t = reminderMessages(locale);
  const at = new URL(`/${locale}/lawyer`, origin).href;
  return { to, subject: t('letter.subject'), text: t('letter.text', { at }) };
}

/** The code that confirms an address. */
export function codeLetter(to: string, locale: Locale, code: string): Letter {
  const t = reminderMessages(locale);
  return { to, subject: t('letter.codeSubject'), text: t('letter.codeText', { code }) };
}
