import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorShell, html, type World, world } from './fake-next';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.close());

const CASE = '/en/cases/kz-7f3k9';

describe('a public page', () => {
  it('comes without scripts or cookies, with every security header, and may be shared', async () => {
    w.answer = () => ({
      ...html('Bokaev'),
      headers: { 'content-type': 'text/html', 'set-cookie': 'a=1', link: '</x>' },
    });
    const got = await w.get(CASE);
    expect(got.status).toBe(200);
    expect(got.text).not.toMatch(/__next_f|a\.js/);
    expect(got.text).toContain('application/ld+json');
    expect(got.headers['set-cookie']).toBeUndefined();
    expect(got.headers.link).toBeUndefined();
    expect(got.headers).toMatchObject({
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=0, s-maxage=30, must-revalidate',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(got.headers['permissions-policy']).toContain('geolocation=()');
    const policy = String(got.headers['content-security-policy']);
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('tells a machine which part of its question is wrong', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    w.answer = () => ({ status: 400, headers, body: '{"detail":"year"}' });
    expect(await w.get('/api/v1/cases?year=abc')).toMatchObject({ status: 400, text: '{"detail":"year"}' });
    expect((await w.get(CASE)).status).toBe(404);
  });

  it('about something withdrawn answers that it is gone, and a text cannot say so', async () => {
    w.answer = () => html('<article data-status="410"><h1>Withdrawn</h1></article>');
    expect((await w.get(CASE)).status).toBe(410);
    w.answer = () => html('<p>&lt;article data-status=&quot;410&quot;</p>');
    expect((await w.get('/en/cases/kz-5d6f7')).status).toBe(200);
  });

  it('is asked for without anything of the reader', async () => {
    await w.get(`${CASE}?utm=1`, {
      headers: {
        cookie: 'session=1',
        host: 'evil.example',
        'user-agent': 'reader',
        referer: 'http://x/',
        rsc: '1',
        'next-action': 'a',
        'next-router-state-tree': 'b',
        'x-middleware-subrequest': 'middleware',
        'x-forwarded-for': '1.2.3.4',
        'x-forwarded-host': 'evil.example',
        forwarded: 'for=1.2.3.4',
        'accept-language': 'kk',
      },
    });
    const asked = w.asked.find(({ url }) => url === CASE);
    expect(Object.keys(asked?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(asked?.headers.host).toBe('localhost');
    expect(asked?.headers['user-agent']).not.toContain('reader');
  });

  it('refuses everything but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const got = await w.get(CASE, { method, headers: { origin: 'http://localhost', 'next-action': 'x' } });
      expect([got.status, got.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
    expect(w.count(CASE)).toBe(0);
  });

  it('answers HEAD as GET without the body', async () => {
    const [get, head] = [await w.get(CASE), await w.get(CASE, { method: 'HEAD' })];
    expect(head.body).toHaveLength(0);
    const { date: _one, ...rest } = head.headers;
    const { date: _other, ...expected } = get.headers;
    expect(rest).toEqual(expected);
  });

  it('is sent in the best coding the reader takes, the same bytes inside', async () => {
    const plain = await w.get(CASE);
    const gzip = await w.get(CASE, { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    const br = await w.get(CASE, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect([gzip.headers['content-encoding'], br.headers['content-encoding']]).toEqual(['gzip', 'br']);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, gzip, br].map((got) => got.headers.etag)).size).toBe(3);
    expect(plain.headers.etag).toMatch(/^"[\w-]+"$/);
  });

  it('answers 304 to a tag of bytes the reader can take', async () => {
    const { etag } = (await w.get(CASE, { headers: { 'accept-encoding': 'gzip' } })).headers;
    const same = { 'if-none-match': `W/"x", ${etag}`, 'accept-encoding': 'br, gzip' };
    const got = await w.get(CASE, { headers: same });
    expect([got.status, got.headers.etag, got.body.length]).toEqual([304, etag, 0]);
    expect(got.headers['cache-control']).toContain('s-maxage');
    expect((await w.get(CASE, { headers: { 'if-none-match': String(etag) } })).status).toBe(200);
    expect((await w.get(CASE, { headers: { 'if-none-match': '*' } })).status).toBe(304);
  });

  it('keeps one small file of ours on the register, and drops unknown query names', async () => {
    w.answer = ({ url }) => ({
      ...html(url),
      body: `<p>${url}</p><script src="/register.js"></script><script>1</script>`,
    });
    const got = await w.get('/ru/cases?utm=1&kind=tax');
    expect(got.text).toBe('<p>/ru/cases?kind=tax</p><script src="/register.js" defer=""></script>');
    expect(got.headers['content-security-policy']).toContain("script-src 'self'; connect-src 'self'");
  });

  it('never keeps a search, nor lets a shared cache answer it alone', async () => {
    const got = await w.get('/en/cases?q=Bokayev');
    await w.get('/en/cases?q=Bokayev');
    expect(w.count('/en/cases?q=Bokayev')).toBe(2);
    expect(got.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    await w.get('/en/cases?kind=tax');
    await w.get('/en/cases?kind=tax&x=1');
    expect(w.count('/en/cases?kind=tax')).toBe(1);
  });

  it('passes feeds and the API on as they are', async () => {
    const headers = {
      'content-type': 'text/calendar',
      'content-disposition': 'attachment',
      'set-cookie': 'a=1',
    };
    w.answer = () => ({ headers, body: 'BEGIN:VCALENDAR <script>' });
    const got = await w.get('/feeds/hearings.ics', { headers: { rsc: '1' } });
    expect(got.text).toBe('BEGIN:VCALENDAR <script>');
    expect(got.headers).toMatchObject({
      'content-type': 'text/calendar',
      'content-disposition': 'attachment',
    });
    expect(got.headers['set-cookie']).toBeUndefined();
  });

  it('follows no redirect off the site', async () => {
    w.answer = ({ url }) => ({
      status: 308,
      headers: { location: url === CASE ? '/en/cases/kz-2' : 'https://evil.example/' },
    });
    expect(await w.get(CASE)).toMatchObject({ status: 308, headers: { location: '/en/cases/kz-2' } });
    expect((await w.get('/en/method')).status).toBe(500);
    w.answer = () => ({ status: 307, headers: { location: 'http://localhost//evil.example' } });
    expect((await w.get('/en/hearings')).status).toBe(500);
  });

  it('never gives out a component payload', async () => {
    w.answer = () => ({ headers: { 'content-type': 'text/x-component' }, body: '0:["secret"]' });
    expect(await w.get(CASE)).toMatchObject({ status: 500, text: expect.not.stringContaining('secret') });
  });
});

describe('errors', () => {
  it.each([
    ['404', html('nothing', 404), 404],
    ['403', html('nothing', 403), 404],
    ['the empty shell with 404', errorShell(404), 404],
    ['the empty shell with 200', errorShell(200), 500],
    ['500', html('boom', 500), 500],
    ['nothing', { cut: true }, 500],
  ])('%s becomes the ordinary localised page', async (_name, given, status) => {
    w.answer = () => given;
    const got = await w.get('/kk/method');
    expect([got.status, got.text.includes(`error ${status} in kk`)]).toEqual([status, true]);
    expect(got.headers['cache-control']).toBe('private, no-store');
    expect(got.headers.etag).toBeUndefined();
    expect(got.text).not.toContain('__next_f');
  });

  it('answers the API with problem documents', async () => {
    w.answer = () => html('', 404);
    const got = await w.get('/api/v1/cases/kz-0');
    expect(got.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(got.text)).toEqual({ type: 'about:blank', title: 'Not found', status: 404 });
  });

  it('does not keep what is missing, and forgets what went missing', async () => {
    await w.get(CASE);
    w.head = { seq: 2, withdrawals: 0 };
    await w.polled();
    w.answer = () => html('', 404);
    expect((await w.get(CASE)).status).toBe(404);
    w.answer = () => html('', 500);
    expect((await w.get(CASE)).status).toBe(500);
  });
});
