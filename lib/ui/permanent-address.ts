import type { Locale } from '@/drizzle/vocabulary/i18n';

/**
 * The address under which a page can be found again. Its host is the one the site was started for
 * (`DOCKET_ORIGIN`, else localhost): the Host header of a request is whatever the reader's side sent.
 */
export function permanentAddress(locale: Locale, path: string): string {
  return `${(process.env.DOCKET_ADDRESS ?? '').replace(/\/+$/, '')}/${locale}${path}`;
}
