import type { Locale } from '@/drizzle/vocabulary/i18n';

/**
 * The address under which a page can be found again. It bears the host only where the operator has set `DOCKET_ORIGIN`
 * (`https://docket.example`): the Host header of a request is whatever the reader's side sent.
 */
export function permanentAddress(locale: Locale, path: string): string {
  return `${(process.env.DOCKET_ORIGIN ?? '').replace(/\/+$/, '')}/${locale}${path}`;
}
