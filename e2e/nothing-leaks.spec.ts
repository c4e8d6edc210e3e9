import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { caseOf, EVERY_PAGE, inEveryLanguage, NOWHERE, ROUTES } from './addresses';
import { ask } from './ask';

// Whoever reads leaves no trace on the device and none with others; whoever forges a request gains nothing.

const CASE = `/en/cases/${caseOf('R01')}`;

/** Notes what the browser refuses to do, and every request that leaves the site. */
async function watch(page: Page, origin: string) {
  const noted = { violations: [] as string[], foreign: [] as string[] };
  await page.exposeFunction('noteViolation', (what: string) => noted.violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as unknown as { noteViolation(what: string): void };
      noteViolation(`${event.effectiveDirective} ${event.blockedURI} on ${location.pathname}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) noted.violations.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) noted.foreign.push(request.url());
  });
  return noted;
}

test('the watch sees a script that is refused and a picture from elsewhere', async ({ page, baseURL }) => {
  const noted = await watch(page, new URL(baseURL ?? '').origin);
  await page.route('**/en', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</main>',
      '<script>document.title="run"</script><img src="https://elsewhere.invalid/x.png" alt=""></main>',
    );
    await route.fulfill({ response, body });
  });
  await page.goto('/en');
  await expect.poll(() => noted.violations.join()).toMatch(/script-src/);
  await expect.poll(() => [...noted.violations, ...noted.foreign].join()).toMatch(/elsewhere\.invalid/);
  await expect(page).not.toHaveTitle('run');
});

for (const locale of ['en', 'ru', 'kk']) {
  test(`reading leaves nothing and asks nobody else, in ${locale}`, async ({ page, context, baseURL }) => {
    test.setTimeout(60_000);
    const noted = await watch(page, new URL(baseURL ?? '').origin);
    for (const { address } of inEveryLanguage([...ROUTES, ...NOWHERE]).filter(
      (one) => one.locale === locale,
    )) {
      await page.goto(address, { waitUntil: 'load' });
    }
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: 'caches' in window ? (await caches.keys()).length : 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    expect(await context.cookies()).toEqual([]);
    expect(noted).toEqual({ violations: [], foreign: [] });
  });
}

test('every page is small, may be cached, is named by its bytes and sets nothing', async () => {
  test.setTimeout(90_000);
  const faults: string[] = [];
  for (const { address } of [...EVERY_PAGE, { address: '/api/v1/cases' }]) {
    const fault = (what: string) => faults.push(`${address}: ${what}`);
    const plain = await ask(address);
    const policy = String(plain.headers['content-security-policy']);
    if (plain.status !== 200) fault(`answers ${plain.status}`);
    if (!policy.startsWith("default-src 'none'") || /unsafe-|\*|https?:/.test(policy)) fault(policy);
    if (plain.headers['set-cookie']) fault('sets a cookie');
    if (!/^public, max-age=0.*must-revalidate$/.test(String(plain.headers['cache-control'])))
      fault(`Cache-Control: ${plain.headers['cache-control']}`);
    if (plain.headers.vary !== 'Accept-Encoding') fault(`Vary: ${plain.headers.vary}`);
    for (const [coding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const packed = await ask(address, { headers: { 'accept-encoding': coding } });
      if (packed.headers['content-encoding'] !== coding || !unpack(packed.bytes).equals(plain.bytes))
        fault(`is not the same in ${coding}`);
      if (packed.bytes.length > 60_000) fault(`${packed.bytes.length} bytes in ${coding}`);
      const again = await ask(address, {
        headers: { 'accept-encoding': coding, 'if-none-match': packed.headers.etag },
      });
      if (again.status !== 304 || again.bytes.length > 0) fault(`asked again, answers ${again.status}`);
    }
  }
  expect(faults).toEqual([]);
});

test('a public address takes no other method', async () => {
  for (const address of ['/', '/en', '/ru/cases', CASE, '/kk/method', '/api/v1/cases', '/robots.txt']) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']) {
      const refused = await ask(address, { method, headers: { origin: process.env.E2E_BASE_URL } });
      expect(refused.status, `${method} ${address}`).toBe(405);
      expect(refused.headers.allow, `${method} ${address}`).toBe('GET, HEAD');
    }
    const head = await ask(address, { method: 'HEAD' });
    expect(head.bytes.length).toBe(0);
    expect(head.headers.etag).toBe((await ask(address)).headers.etag);
  }
});

const FORGED = [
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D', 'next-url': '/en' },
  { 'next-router-prefetch': '1', purpose: 'prefetch' },
  { 'next-action': 'a'.repeat(42) },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': '/en/errors/500', 'x-middleware-next': '1', 'x-middleware-prefetch': '1' },
  { 'x-invoke-path': '/en/errors/500', 'x-invoke-status': '500', 'x-matched-path': '/en/errors/500' },
  {
    'x-forwarded-host': 'elsewhere.invalid',
    'x-forwarded-proto': 'https',
    forwarded: 'host=elsewhere.invalid',
  },
  { host: 'elsewhere.invalid' },
  { 'x-original-url': '/lawyer', 'x-rewrite-url': '/lawyer', 'x-http-method-override': 'DELETE' },
  { cookie: 'NEXT_LOCALE=kk; __prerender_bypass=1; __next_preview_data=1', authorization: 'Bearer x' },
  {
    accept: 'text/x-component',
    'accept-language': 'kk',
    'user-agent': 'curl',
    referer: 'https://elsewhere.invalid',
  },
];

test('forged headers change no byte of a public answer', async () => {
  for (const address of ['/en', '/en/cases?q=Bokaev', CASE, '/en/cases/kz-00000', '/api/v1/cases']) {
    const honest = await ask(address);
    for (const headers of FORGED) {
      const forged = await ask(address, { headers });
      const label = `${address} with ${Object.keys(headers).join(', ')}`;
      expect(forged.status, label).toBe(honest.status);
      expect(forged.bytes.equals(honest.bytes), label).toBe(true);
      expect({ ...forged.headers, date: '' }, label).toEqual({ ...honest.headers, date: '' });
    }
  }
});

test('what the framework keeps for itself is not there', async () => {
  for (const address of [
    `${CASE}?_rsc=1`,
    '/_next/data/x/en.json',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/_next/server/app/page.js',
    '/.next/BUILD_ID',
    '/package.json',
    '/en/errors/500',
    '/..%2f..%2fpackage.json',
  ]) {
    const answer = await ask(address);
    expect(address.includes('_rsc') ? 200 : 404, address).toBe(answer.status);
    expect(String(answer.headers['content-type']), address).not.toContain('x-component');
  }
});
