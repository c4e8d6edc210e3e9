import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { type Route, routeOf } from './routes';

export type Address =
  | { kind: 'found'; route: Route; path: string; search: string }
  | { kind: 'moved'; location: string }
  | { kind: 'refused'; status: 400 | 404 | 414; path: string };

const LONGEST = 4096;
const CONTROL = /\p{Cc}/u;

function decode(segment: string): string | undefined {
  try {
    const decoded = decodeURIComponent(segment);
    const odd = decoded === '.' || decoded === '..' || /[/\\]/.test(decoded) || CONTROL.test(decoded);
    return odd ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * Reads the target of a request line into the one canonical address of what it names.
 * @returns the route and canonical address; or where it moved (doubled or trailing slashes, upper case in a public
 * address, needless percent-encoding); or a refusal: 400 for anything but a path, 414 when it is too long, 404 for
 * dot segments, encoded slashes, control characters and broken percent-encoding
 */
export function readAddress(target: string): Address {
  if (!target.startsWith('/') || /[#\s]/.test(target)) return { kind: 'refused', status: 400, path: '/' };
  if (target.length > LONGEST) return { kind: 'refused', status: 414, path: '/' };
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? '' : target.slice(mark + 1);

  const written = path.split('/').filter((segment) => segment !== '');
  const decoded: string[] = [];
  for (const segment of written) {
    const plain = decode(segment);
    if (plain === undefined || segment.includes('\\')) return { kind: 'refused', status: 404, path };
    decoded.push(plain);
  }
  const meant = `/${decoded.join('/')}`;
  const folded = meant.toLowerCase();
  const foldedRoute = routeOf(folded);
  const canonical = foldedRoute.kind === 'public' ? folded : `/${withLocale(written, decoded).join('/')}`;
  if (canonical !== path)
    return { kind: 'moved', location: search === '' ? canonical : `${canonical}?${search}` };
  return foldedRoute.kind === 'public'
    ? { kind: 'found', route: foldedRoute, path, search: canonicalSearch(search, foldedRoute.query ?? []) }
    : { kind: 'found', route: routeOf(meant), path, search };
}

function withLocale(written: string[], decoded: string[]): string[] {
  const locale = LOCALES.find((candidate) => candidate === decoded[0]?.toLowerCase());
  return locale === undefined ? written : [locale, ...written.slice(1)];
}

/**
 * Keeps the named parameters of a query, in one order, and only values a form of ours can send.
 * @returns the query without its question mark; empty when nothing is kept
 */
function canonicalSearch(search: string, names: readonly string[]): string {
  if (search === '' || names.length === 0) return '';
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of names) {
    const values = given.getAll(name).map((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim());
    const good = [...new Set(values.filter((value) => isValue(name, value)))].sort().slice(0, 8);
    for (const value of name === 'q' || name === 'page' ? good.slice(0, 1) : good) kept.append(name, value);
  }
  return kept.toString();
}

function isValue(name: string, value: string): boolean {
  if (name === 'q') return value !== '' && value.length <= 200 && !CONTROL.test(value);
  if (name === 'page') return /^[1-9][0-9]{0,3}$/.test(value) && value !== '1';
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.-]{0,63}$/u.test(value);
}
