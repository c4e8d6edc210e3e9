// Stands in for the workspace without network. It keeps one page per language that holds nothing of anybody, that page's
// styles and scripts, and no other answer of the site. Registered only while the outbox of this device is on.
importScripts('/outbox.js');

const { SHELL, state, send } = self.docketOutbox;
const WORKSPACE = /^\/(en|ru|kk)\/lawyer(\/|$)/;
const PATIENCE = 20_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), state()])));
self.addEventListener('sync', (event) => {
  if (event.tag === 'docket-outbox') event.waitUntil(sendOrThrow());
});

// The browser tries again later only if this fails.
async function sendOrThrow() {
  const { kind } = await send();
  if (kind === 'unreachable') throw new Error('still no network');
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const locale = WORKSPACE.exec(pathname)?.[1];
  if (request.mode === 'navigate' && locale) event.respondWith(pageOrShell(request, locale));
  else if (/^\/(outbox\.js|offline\.js|_next\/static\/.+\.css)$/.test(pathname))
    event.respondWith(fetch(request).catch(() => kept(pathname)));
});

// A page that does not begin to come within this time counts as no network.
async function pageOrShell(request, locale) {
  const late = new Promise((_resolve, reject) => setTimeout(reject, PATIENCE));
  try {
    return await Promise.race([fetch(request), late]);
  } catch {
    // The key may have ended meanwhile: then nothing is kept any more, and the browser's own page is the honest one.
    return (await state()).on ? kept(`/${locale}/offline`) : Response.error();
  }
}

async function kept(path) {
  const cache = await caches.open(SHELL);
  return (await cache.match(path)) ?? Response.error();
}
