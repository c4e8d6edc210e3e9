import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { html, type World, world } from './fake-next';
import { startFront } from './front';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.close());

describe('the door', () => {
  it('sends readers to their language, without a cookie or a stored answer', async () => {
    const got = await w.get('/?x=1', { headers: { 'accept-language': 'de, kk;q=0.5' } });
    expect([got.status, got.headers.location]).toEqual([307, '/kk']);
    expect(got.headers).toMatchObject({ vary: 'Accept-Language', 'cache-control': 'private, no-store' });
    expect(got.headers['set-cookie']).toBeUndefined();
    expect((await w.get('/', { method: 'POST' })).status).toBe(405);
  });
});

describe('files', () => {
  it('of the build never change, are compressed, and asked of Next once', async () => {
    w.answer = () => ({
      headers: { 'content-type': 'text/css', 'set-cookie': 'a=1' },
      body: 'p{color:red}'.repeat(99),
    });
    await w.get('/_next/static/a.css?dpl=1');
    const got = await w.get('/_next/static/a.css', { headers: { 'accept-encoding': 'gzip', cookie: 's=1' } });
    expect(w.count('/_next/static/a.css')).toBe(1);
    expect(got.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect(got.headers['set-cookie']).toBeUndefined();
    expect(gunzipSync(got.body).toString()).toContain('p{color:red}');
    expect(w.last()?.headers.cookie).toBeUndefined();
  });

  it('of public/ are asked about again, and answered 304', async () => {
    w.answer = () => ({ headers: { 'content-type': 'image/x-icon' }, body: Buffer.from([1, 2, 3]) });
    const { headers } = await w.get('/favicon.ico');
    expect(headers['cache-control']).toContain('must-revalidate');
    const again = await w.get('/favicon.ico', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again.status).toBe(304);
  });

  it('that are missing are not found, even where Next makes a page of them', async () => {
    w.answer = ({ url }) => (url.endsWith('.txt') ? html('a page') : html('', 404));
    expect((await w.get('/robots.txt')).status).toBe(404);
    expect((await w.get('/_next/static/x.js')).status).toBe(404);
  });
});

describe('addresses', () => {
  it('that are odd never reach Next', async () => {
    const before = w.asked.length;
    for (const [path, status] of [
      ['/en/../etc', 404],
      ['/en/cases/%00', 404],
      ['/en/%zz', 404],
      ['/en/errors/404', 404],
      ['/_next/image?url=x', 404],
      ['//evil.example', 308],
      ['/EN/', 308],
      [`/en/${'a'.repeat(5000)}`, 414],
    ] as const) {
      expect([path, (await w.get(path)).status]).toEqual([path, status]);
    }
    expect(w.asked.slice(before).filter(({ url }) => !url.includes('/errors/'))).toEqual([]);
    expect((await w.get('//evil.example')).headers.location).toBe('/evil.example');
  });

  it('with headers past all measure are refused', async () => {
    expect((await w.get('/en', { headers: { 'x-long': 'a'.repeat(17_000) } })).status).toBe(431);
  });
});

it('has a page of its own in three languages when Next is gone', async () => {
  await w.restart({ next: { socketPath: '/nowhere/next.sock' } });
  const got = await w.get('/kk/method');
  expect(got.status).toBe(500);
  expect(got.text).toMatch(/lang="kk"[\s\S]*lang="en"[\s\S]*lang="ru"/);
  expect(got.headers['content-security-policy']).toContain("script-src 'none'");
});

it('has the localised error pages at hand when Next dies later', async () => {
  while (!w.asked.some(({ url }) => url === '/kk/errors/503'))
    await new Promise((resolve) => setTimeout(resolve, 2));
  await w.stopNext();
  expect((await w.get('/kk/lawyer')).text).toContain('error 503 in kk');
});

it('tells nothing of a reader: no address, query, host or agent in any event', async () => {
  w.answer = () => html('boom', 500);
  const headers = {
    'user-agent': 'agent-canary',
    referer: 'http://referer-canary/',
    'x-forwarded-for': '203.0.113.7',
  };
  for (const path of [
    '/en/cases?q=query-canary',
    '/en/cases/path-canary',
    '/en/lawyer/path-canary',
    '/x-canary.js',
  ]) {
    await w.get(path, { headers });
  }
  expect(w.events.length).toBeGreaterThan(0);
  expect(JSON.stringify(w.events)).not.toMatch(/canary|203\.0|127\.0/);
});

it('says so when its port is taken', async () => {
  const options = {
    port: w.port,
    next: { port: 1 },
    readHead: async () => ({ seq: 1, withdrawals: 0 }),
    storeDir: w.folder,
  };
  await expect(startFront(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
