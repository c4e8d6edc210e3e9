import { LOCALES } from '@/drizzle/vocabulary/i18n';

/**
 * What the front does with an address: `door` sends the reader to a language; `public` is served finished;
 * `static` is a file; `hidden` is Next's own and never answered; `workspace` is private and passed through.
 */
export type RouteKind = 'door' | 'public' | 'static' | 'hidden' | 'workspace';

export interface Route {
  name: string;
  kind: RouteKind;
  path: string;
  /** Query names that reach Next; every other is dropped. */
  query?: readonly string[];
  /** The one script a public page may keep. */
  script?: string;
  /** Errors are JSON problem documents, not pages. */
  machine?: boolean;
  /** A service worker: it may ask our own addresses and load our own scripts, which no other file may. */
  worker?: boolean;
  /** The file's name changes with its content. */
  immutable?: boolean;
  /** Large files go both ways, on lines as slow as they are: bounded by standing still, not by taking long. */
  patient?: boolean;
}

const REGISTER = ['q', 'page', 'kind', 'status', 'place', 'year', 'campaign'] as const;

/** Every address we know, first match wins; what is not here is treated as private. */
export const ROUTES: readonly Route[] = [
  { name: 'door', kind: 'door', path: '/' },
  { name: 'home', kind: 'public', path: '/{locale}' },
  { name: 'register', kind: 'public', path: '/{locale}/cases', query: REGISTER, script: '/register.js' },
  { name: 'case', kind: 'public', path: '/{locale}/cases/{ref}' },
  { name: 'revision', kind: 'public', path: '/{locale}/cases/{ref}/revisions/{n}' },
  { name: 'person', kind: 'public', path: '/{locale}/people/{ref}' },
  { name: 'hearings', kind: 'public', path: '/{locale}/hearings' },
  { name: 'source', kind: 'public', path: '/{locale}/sources/{ref}' },
  { name: 'method', kind: 'public', path: '/{locale}/method' },
  { name: 'offline', kind: 'public', path: '/{locale}/offline', script: '/offline.js' },
  { name: 'api register', kind: 'public', path: '/api/v1/cases', query: REGISTER, machine: true },
  { name: 'api case', kind: 'public', path: '/api/v1/cases/{ref}', machine: true },
  { name: 'api schema', kind: 'public', path: '/api/v1/dossier.schema.json', machine: true },
  { name: 'feed', kind: 'public', path: '/feeds/{file}', machine: true },
  { name: 'sitemap', kind: 'public', path: '/sitemap.xml', machine: true },

  { name: 'build file', kind: 'static', path: '/_next/static/{any}', immutable: true },
  { name: 'font', kind: 'static', path: '/fonts/{any}' },
  { name: 'service worker', kind: 'static', path: '/sw.js', worker: true },
  { name: 'public file', kind: 'static', path: '/{asset}' },

  { name: 'framework', kind: 'hidden', path: '/_next/{any}' },
  { name: 'framework', kind: 'hidden', path: '/_next' },
  { name: 'framework', kind: 'hidden', path: '/{framework}' },
  { name: 'error page', kind: 'hidden', path: '/{locale}/errors/{any}' },
  { name: 'error page', kind: 'hidden', path: '/{locale}/errors' },

  { name: 'document', kind: 'workspace', path: '/api/documents/{any}', patient: true },
  // A person comes back here from the provider: what goes wrong is told on a page.
  { name: 'way back', kind: 'workspace', path: '/api/auth/{any}' },
  { name: 'outbox', kind: 'workspace', path: '/api/outbox/{any}', machine: true },
  { name: 'api', kind: 'workspace', path: '/api/{any}', machine: true },
  { name: 'workspace', kind: 'workspace', path: '/{any}' },
];

const PARTS: Record<string, string> = {
  locale: LOCALES.join('|'),
  ref: '[a-z0-9][a-z0-9-]{0,63}',
  n: '[1-9][0-9]{0,5}',
  file: '[a-z0-9][a-z0-9._-]{0,63}(?:/[a-z0-9][a-z0-9._-]{0,63}){0,3}',
  asset: '[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\.(?:ico|txt|js|css|svg|png|webp|jpg|woff2|webmanifest)',
  framework: '_error|_not-found|_global-error|_document|_app',
  any: '.*',
};

function pattern(path: string): RegExp {
  const source = path
    .replaceAll('.', '\\.')
    .replace(/\{(\w+)\}/g, (_whole, part: string) => `(?:${PARTS[part] ?? '$.'})`);
  return new RegExp(`^${source}$`, 's');
}

const COMPILED = ROUTES.map((route) => ({ route, matches: pattern(route.path) }));
const FALLBACK: Route = { name: 'workspace', kind: 'workspace', path: '/{any}' };

/** Finds the route of a decoded path that starts with one slash. */
export function routeOf(path: string): Route {
  return COMPILED.find(({ matches }) => matches.test(path))?.route ?? FALLBACK;
}
