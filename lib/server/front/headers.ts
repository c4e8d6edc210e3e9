import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** Not stored by anyone: workspaces, redirects by language, errors. */
export const PRIVATE = 'private, no-store';

/**
 * Finished pages: a browser always asks again; a shared cache may answer alone for 30 seconds, so that with our
 * half second a withdrawal is gone from it within the promised minute.
 */
export const SHARED = 'public, max-age=0, s-maxage=30, must-revalidate';

/** Searches: public, but what people look for is nothing a cache should answer from without asking. */
export const SHARED_UNSTORED = 'public, max-age=0, must-revalidate';

/** Files whose name changes with their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

// Next streams the title into the body, and holds parts back for scripts, unless the reader is one of the crawlers
// that it knows to read no scripts (its `htmlLimitedBots`). Our pages are read without scripts: say so.
const READER = 'docket-front (reads without scripts, as Bingbot)';

/**
 * The headers of every public request to Next: nothing of the reader's, so one address has one page.
 * @param host the site's own host; the reader's Host could be forged into a stored link
 */
export function publicRequestHeaders(host: string): OutgoingHttpHeaders {
  return { host, accept: '*/*', 'accept-encoding': 'identity', 'user-agent': READER };
}

// A list of what may pass, so that an internal header of the framework we never heard of cannot be forged.
const TO_WORKSPACE: readonly string[] = [
  'accept',
  'accept-language',
  'content-length',
  'content-type',
  'cookie',
  'host',
  'idempotency-key',
  'next-action',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'origin',
  'range',
  'referer',
  'rsc',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
  'x-deployment-id',
];

/** The reader's own headers that a private request may carry to Next, and the method, so that a page knows what it answers. */
export function workspaceRequestHeaders(
  { method = 'GET', headers: given }: { method?: string; headers: IncomingHttpHeaders },
  secure: boolean,
): OutgoingHttpHeaders {
  const passed: OutgoingHttpHeaders = { 'accept-encoding': 'identity', 'docket-method': method };
  for (const name of TO_WORKSPACE) if (given[name] !== undefined) passed[name] = given[name];
  if (secure) passed['x-forwarded-proto'] = 'https';
  return passed;
}

const NOT_TO_READER = new Set([
  'cache-control',
  'connection',
  'content-security-policy',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-powered-by',
]);

/** The headers of a private answer that reach the reader; hop-by-hop ones (RFC 9110 7.6.1) and ours are left out. */
export function workspaceResponseHeaders(given: IncomingHttpHeaders): OutgoingHttpHeaders {
  const passed: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !NOT_TO_READER.has(name) && !name.startsWith('x-middleware-'))
      passed[name] = value;
  }
  return passed;
}

/**
 * What every answer carries. `same-origin` and not `no-referrer`, which would make forms send `Origin: null`.
 * @param secure the site is reached by https: browsers are told never to try without
 */
export function securityHeaders(secure: boolean): OutgoingHttpHeaders {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(secure && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

const PAGE =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; manifest-src 'self'";
const CLOSED = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The policy of a public page: no script at all, or only our own files where one is kept. */
export function publicPolicy(withScript: boolean): string {
  return withScript
    ? `${PAGE}; script-src 'self'; connect-src 'self'; ${CLOSED}`
    : `${PAGE}; script-src 'none'; ${CLOSED}`;
}

/** The policy of a private page: our own files, and the inline scripts with these hashes. */
export function workspacePolicy(hashes: readonly string[]): string {
  return `${PAGE}; script-src ${["'self'", ...hashes].join(' ')}; connect-src 'self'; worker-src 'self'; ${CLOSED}`;
}

/** The policy of everything that is not a page: opened by itself it may do nothing. */
export const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The policy of a service worker, which holds for what it asks: our own addresses, our own scripts. */
export const WORKER_POLICY =
  "default-src 'none'; connect-src 'self'; script-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
