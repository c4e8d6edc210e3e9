import type { DocketHead } from './docket-head';
import { type FinishedPage, finish } from './finished-page';
import { FILE_POLICY, publicPolicy, publicRequestHeaders } from './headers';
import type { Limits } from './limits';
import type { Route } from './routes';
import { stripScripts } from './strip';
import { askNext, isErrorShell, type NextAddress } from './to-next';

/** A public address as the front understood it: canonical path, and the kept part of the query without `?`. */
export interface Visit {
  route: Route;
  path: string;
  search: string;
}

/** What a page is made under: it is fresh as long as neither changed. The day is Almaty's (2026-11-19). */
export interface Moment {
  head: DocketHead;
  day: string;
}

export type Rendered =
  | { kind: 'page'; page: FinishedPage }
  | { kind: 'moved'; status: number; location: string }
  | { kind: 'missing' }
  | { kind: 'failed'; reason: string };

// A page of Next cannot choose its status: one about something withdrawn says so in this mark. No text can, it is escaped.
const GONE = '<article data-status="410"';

/**
 * Asks Next for a public page and finishes it: scripts out, policy set, compressed.
 * Everything but 200, 410 (withdrawn), 400 to a machine and a redirect within the site is missing (4xx) or failed.
 */
export async function renderPublic(
  { route, path, search }: Visit,
  { next, host, limits }: { next: NextAddress; host: string; limits: Limits },
): Promise<Rendered> {
  const answer = await askNext(next, {
    path: search === '' ? path : `${path}?${search}`,
    headers: publicRequestHeaders(host),
    timeoutMs: limits.renderMs,
    maxBytes: limits.renderBytes,
  });
  if (typeof answer === 'string') return { kind: 'failed', reason: answer };
  const { status, headers } = answer;
  if (status >= 300 && status < 400) {
    const location = ownPath(headers.location, host);
    return location === undefined
      ? { kind: 'failed', reason: 'redirect' }
      : { kind: 'moved', status, location };
  }
  // A machine is told which part of its question is wrong.
  const told = status === 200 || status === 410 || (status === 400 && route.machine === true);
  if (!told && status >= 400 && status < 500) return { kind: 'missing' };
  if (!told) return { kind: 'failed', reason: String(status) };

  const type = headers['content-type'] ?? 'application/octet-stream';
  if (type.startsWith('text/x-component')) return { kind: 'failed', reason: 'component payload' };
  const html = type.startsWith('text/html') ? answer.body.toString() : undefined;
  if (html !== undefined && isErrorShell(html)) return { kind: 'failed', reason: 'error shell' };
  const body = html === undefined ? answer.body : Buffer.from(stripScripts(html, route.script));
  const gone = html?.includes(GONE) === true;
  const policy = html === undefined ? FILE_POLICY : publicPolicy(route.script !== undefined);
  const disposition = headers['content-disposition'];
  return {
    kind: 'page',
    page: await finish(body, {
      status: gone ? 410 : status,
      type,
      policy,
      ...(disposition && { disposition }),
    }),
  };
}

/** The path a redirect leads to, when it stays on this site. */
function ownPath(location: string | undefined, host: string): string | undefined {
  const here = `http://${host}`;
  if (location === undefined || !URL.canParse(location, here)) return undefined;
  const target = new URL(location, here);
  const own = target.host === host || target.hostname === 'localhost';
  return own && !target.pathname.startsWith('//') ? `${target.pathname}${target.search}` : undefined;
}
