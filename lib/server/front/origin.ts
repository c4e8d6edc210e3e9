import type { IncomingMessage } from 'node:http';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may change something. */
export function isMutation(method: string | undefined): boolean {
  return !READS.has(method ?? '');
}

/**
 * Whether a request was sent from a page of this very site. Browsers send `Origin` with every mutation, so a missing
 * one is refused, and so are `null`, another scheme or port, and a sibling subdomain (`Sec-Fetch-Site: same-site`).
 * @param siteOrigin the site's own origin where it is configured, else the Host of the request counts
 */
export function fromOwnPage(request: IncomingMessage, siteOrigin: string | undefined): boolean {
  const { origin, host } = request.headers;
  const fetchedFrom = request.headers['sec-fetch-site'];
  if (fetchedFrom !== undefined && fetchedFrom !== 'same-origin') return false;
  if (typeof origin !== 'string') return false;
  if (siteOrigin !== undefined) return origin === siteOrigin;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
