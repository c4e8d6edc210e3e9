import type { Locale } from '@/drizzle/vocabulary/i18n';
import { accountMessages } from '@/lib/i18n/translator';

/** What a passkey's button says. */
export function passkeyWords(locale: Locale, go: string) {
  const t = accountMessages(locale);
  return {
    go,
    waiting: t('passkey.waiting'),
    cancelled: t('refused.passkey_cancelled'),
    unreachable: t('passkey.unreachable'),
    needsScript: t('passkey.needsScript'),
  };
}

/** What stands beside the key for an authenticator app. */
export function totpWords(locale: Locale) {
  const t = accountMessages(locale);
  return { scan: t('totp.scan'), picture: t('totp.picture'), key: t('totp.key'), open: t('totp.open') };
}
