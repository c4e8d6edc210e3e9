import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorShell, html, type World, world } from './fake-next';
import { inlineScriptHashes } from './strip';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.close());

const own = () => ({ host: `localhost:${w.port}`, origin: `http://localhost:${w.port}` });

describe('a private page', () => {
  it('is never stored, keeps its scripts by hash, and carries cookies both ways', async () => {
    w.answer = () => ({
      ...html('mine'),
      headers: {
        'content-type': 'text/html',
        'set-cookie': 'a=1',
        'cache-control': 'public',
        etag: '"x"',
        'x-powered-by': 'Next.js',
      },
    });
    const got = await w.get('/en/lawyer?_rsc=1', {
      headers: { cookie: 's=1', rsc: '1', host: 'docket.example' },
    });
    expect(w.last()).toMatchObject({
      url: '/en/lawyer?_rsc=1',
      headers: { cookie: 's=1', rsc: '1', host: 'docket.example' },
    });
    expect(got.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'set-cookie': ['a=1'],
      'x-content-type-options': 'nosniff',
    });
    expect(got.headers['x-powered-by']).toBeUndefined();
    const policy = String(got.headers['content-security-policy']);
    const hashes = inlineScriptHashes(got.text);
    expect(hashes.length).toBeGreaterThan(0);
    for (const hash of hashes) expect(policy).toContain(hash);
    expect(policy).not.toContain('unsafe');
    await w.get('/en/lawyer?_rsc=1');
    expect(w.count('/en/lawyer?_rsc=1')).toBe(2);
  });

  it('answers HEAD as GET without the body', async () => {
    const [get, head] = [await w.get('/en/ngo'), await w.get('/en/ngo', { method: 'HEAD' })];
    expect(head.body).toHaveLength(0);
    for (const name of ['content-security-policy', 'content-length', 'content-type']) {
      expect(head.headers[name]).toBe(get.headers[name]);
    }
  });

  it('reaches Next without forged headers', async () => {
    const forged = [
      'x-middleware-subrequest',
      'x-middleware-rewrite',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'forwarded',
      'x-real-ip',
      'x-matched-path',
      'x-nextjs-data',
      'next-resume',
      'x-invoke-path',
      'x-action-forwarded',
      'x-prerender-revalidate',
      'x-http-method-override',
      'x-anything',
    ];
    await w.get('/en/lawyer', { headers: Object.fromEntries(forged.map((name) => [name, 'x'])) });
    const seen = Object.keys(w.last()?.headers ?? {});
    expect(seen.filter((name) => forged.includes(name))).toEqual([]);
  });

  it('knows from the front alone whether it answers a form', async () => {
    await w.get('/en/lawyer', { headers: { 'docket-method': 'POST' } });
    expect(w.last()?.headers['docket-method']).toBe('GET');
    await w.get('/en/lawyer', { method: 'POST', headers: { ...own(), 'docket-method': 'GET' } });
    expect(w.last()?.headers['docket-method']).toBe('POST');
  });

  it.each([
    ['404', html('', 404), 404],
    ['the shell with 404', errorShell(404), 404],
    ['the shell with 403', errorShell(403), 404],
    ['the shell with 500', errorShell(500), 500],
    ['plain 500', { status: 500, headers: { 'content-type': 'text/plain' }, body: 'x' }, 500],
    ['nothing', { cut: true }, 503],
  ])('%s becomes the ordinary localised page', async (_name, given, status) => {
    w.answer = () => given;
    const got = await w.get('/ru/lawyer');
    expect([got.status, got.text.includes(`error ${status} in ru`)]).toEqual([status, true]);
    expect(got.headers['cache-control']).toBe('private, no-store');
  });

  it('answers 503 while the database is away, and keeps a page that Next made itself', async () => {
    w.head = null;
    await w.polled();
    w.answer = () => errorShell(500);
    expect(await w.get('/en/lawyer')).toMatchObject({ status: 503, headers: { 'retry-after': '10' } });
    w.answer = () => html('what you typed is still here', 503);
    expect((await w.get('/en/lawyer')).text).toContain('what you typed is still here');
  });

  it('passes redirects and component payloads through untouched', async () => {
    w.answer = () => ({ status: 303, headers: { location: '/en/lawyer?saved' } });
    expect(await w.get('/en/lawyer')).toMatchObject({
      status: 303,
      headers: { location: '/en/lawyer?saved' },
    });
    w.answer = () => ({ status: 404, headers: { 'content-type': 'text/x-component' }, body: '0:1' });
    expect(await w.get('/en/lawyer', { headers: { rsc: '1' } })).toMatchObject({ status: 404, text: '0:1' });
  });

  it('gives a component payload to nobody who did not ask for one', async () => {
    w.answer = () => ({ headers: { 'content-type': 'text/x-component' }, body: '0:1' });
    const got = await w.get('/en/cases/kz-7f3k9.rsc');
    expect(got.status).toBe(404);
    expect(got.text).not.toContain('0:1');
  });
});

describe('a mutation', () => {
  it.each([
    ['absent', undefined],
    ['null', 'null'],
    ['foreign', 'https://evil.example'],
    ['a sibling', 'http://news.localhost'],
    ['a longer name', 'http://localhost.evil.example'],
    ['another port', 'http://localhost:1'],
    ['two at once', 'http://localhost, http://evil.example'],
  ])('with an origin that is %s is refused before Next', async (_name, origin) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const path of ['/en/lawyer', '/api/auth/signout', '/unknown']) {
        const headers = { host: 'localhost', 'next-action': 'x', ...(origin !== undefined && { origin }) };
        const got = await w.get(path, { method, headers });
        expect(got.status).toBe(403);
      }
    }
    expect(w.asked.filter(({ url }) => !url.includes('/errors/'))).toEqual([]);
  });

  it('sent from a sibling by the browser’s own account is refused', async () => {
    const headers = { ...own(), 'sec-fetch-site': 'same-site' };
    expect((await w.get('/en/lawyer', { method: 'POST', headers })).status).toBe(403);
  });

  it('from our own page passes with its body and action', async () => {
    const headers = {
      ...own(),
      'next-action': 'x',
      'content-type': 'text/plain',
      'sec-fetch-site': 'same-origin',
    };
    const got = await w.get('/en/lawyer', { method: 'POST', headers, body: 'outcome=adjourned' });
    expect(got.status).toBe(200);
    expect(w.last()).toMatchObject({
      method: 'POST',
      body: 'outcome=adjourned',
      headers: { 'next-action': 'x' },
    });
    await w.get('/en/lawyer', {
      method: 'DELETE',
      headers: { ...own(), 'transfer-encoding': 'chunked' },
      body: 'abc',
    });
    expect(w.last()).toMatchObject({ method: 'DELETE', body: 'abc' });
  });

  it('needs the configured origin where there is one', async () => {
    await w.restart({ siteOrigin: 'https://docket.example' });
    const post = (origin: string) =>
      w.get('/en/lawyer', { method: 'POST', headers: { host: 'docket.example', origin } });
    expect((await post('http://docket.example')).status).toBe(403);
    const got = await post('https://docket.example');
    expect([got.status, got.headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
    expect(w.last()?.headers['x-forwarded-proto']).toBe('https');
  });

  it('is refused when its body is too large, announced or not', async () => {
    await w.restart({ limits: { pollMs: 4, uploadBytes: 1000 } });
    const body = 'x'.repeat(1001);
    const announced = await w.get('/en/lawyer', { method: 'POST', headers: own(), body });
    const chunked = { ...own(), 'transfer-encoding': 'chunked' };
    expect(announced.status).toBe(413);
    expect((await w.get('/en/lawyer', { method: 'POST', headers: chunked, body })).status).toBe(413);
    expect(w.count('/en/lawyer')).toBe(0);
    expect(
      (await w.get('/en/lawyer', { method: 'POST', headers: chunked, body: 'x'.repeat(1000) })).status,
    ).toBe(200);
  });
});

it('lets no second request ride in the body of a read', async () => {
  const inner = 'POST /en/lawyer HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n';
  for (const framing of [
    `Content-Length: ${inner.length}\r\n\r\n${inner}`,
    `Transfer-Encoding: chunked\r\n\r\n${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`,
  ]) {
    const socket = connect(w.port, '127.0.0.1');
    socket.write(`GET /en/ngo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${framing}`);
    for await (const _chunk of socket);
  }
  expect(w.count('/en/ngo')).toBe(2);
  expect(w.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
});
