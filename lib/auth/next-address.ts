import type { Locale } from '@/drizzle/vocabulary/i18n';

// Letters that mean nothing to an address but themselves; no `\`, no `//`, no segment that starts with a dot.
const WORKSPACE =
  /^\/(?:en|ru|kk)\/(?:lawyer|ngo|team|account)(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(?:\?[A-Za-z0-9._~%=&-]*)?$/;

/** What an address may ask for besides, as a page gets it: anything. */
export type AskedFor = Record<string, string | string[] | undefined>;

/** Where to go after signing in: the address asked for if it is one of our own private pages, else my hearings. */
export function nextAddress(asked: string | string[] | undefined, locale: Locale): string {
  return typeof asked === 'string' && asked.length <= 300 && WORKSPACE.test(asked)
    ? asked
    : `/${locale}/lawyer`;
}
