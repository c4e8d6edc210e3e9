import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Given, html, type World, world } from './fake-next';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.close());

const CASE = '/en/cases/kz-7f3k9';
const HOUR = 60 * 60 * 1000;
const onDisk = () => readdir(join(w.folder, 'store', 'pages'));

/** Next's answers held back until let go. */
function held(given: () => Given) {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  w.answer = () => gate.then(given);
  return () => letGo();
}
const askedFor = async (url: string, times: number) => {
  while (w.count(url) < times) await new Promise((resolve) => setTimeout(resolve, 2));
};

describe('finished pages', () => {
  it('are rendered once, then answered from memory', async () => {
    for (let n = 0; n < 5; n += 1) await w.get(CASE);
    expect(w.count(CASE)).toBe(1);
  });

  it('are rendered once for many who ask at the same time', async () => {
    const letGo = held(() => html('one'));
    const all = Promise.all(Array.from({ length: 50 }, () => w.get(CASE)));
    await askedFor(CASE, 1);
    letGo();
    expect(new Set((await all).map((got) => got.text)).size).toBe(1);
    expect(w.count(CASE)).toBe(1);
  });

  it('are rendered once more under a new head, with the same tag if they are equal', async () => {
    const first = await w.get(CASE);
    w.head = { seq: 2, withdrawals: 0 };
    await w.polled();
    const second = await w.get(CASE, { headers: { 'if-none-match': String(first.headers.etag) } });
    expect([w.count(CASE), second.status]).toEqual([2, 304]);
    w.answer = () => html('adjourned');
    w.head = { seq: 3, withdrawals: 0 };
    await w.polled();
    expect((await w.get(CASE)).text).toContain('adjourned');
  });

  it('are rendered once more on a new day in Almaty', async () => {
    w.time = Date.parse('2026-11-19T18:59:00Z');
    await w.get(CASE);
    w.time += 30_000;
    await w.get(CASE);
    expect(w.count(CASE)).toBe(1);
    w.time = Date.parse('2026-11-19T19:00:00Z');
    await w.get(CASE);
    expect(w.count(CASE)).toBe(2);
  });

  it('survive a restart on disk, but not another build', async () => {
    await w.get(CASE);
    await w.restart();
    await w.get(CASE);
    expect(w.count(CASE)).toBe(1);
    await w.restart({ edition: 'next build' });
    await w.get(CASE);
    expect(w.count(CASE)).toBe(2);
  });

  it('are written under hashed names, searches and filters not at all', async () => {
    await w.get(CASE);
    await w.get('/en/cases?q=Bokayev');
    await w.get('/en/cases?kind=tax');
    await w.restart();
    expect(await onDisk()).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.page$/)]);
  });

  it('stand in when Next fails', async () => {
    const { text } = await w.get(CASE);
    w.answer = () => html('boom', 500);
    w.head = { seq: 2, withdrawals: 0 };
    await w.polled();
    expect(await w.get(CASE)).toMatchObject({ status: 200, text });
  });
});

describe('a withdrawal', () => {
  it('empties memory and disk, and what Next then fails to render is not shown as it was', async () => {
    await w.get(CASE);
    w.answer = () => html('boom', 500);
    w.head = { seq: 1, withdrawals: 1 };
    await w.polled();
    expect(await onDisk()).toEqual([]);
    const got = await w.get(CASE);
    expect([got.status, got.text.includes(CASE)]).toEqual([500, false]);
    expect(w.events).toContainEqual({ event: 'store emptied' });
  });

  it('is heeded by a page that was being rendered', async () => {
    const letGo = held(() => html(w.count(CASE) === 1 ? 'withdrawn name' : 'pseudonym'));
    const waiting = w.get(CASE);
    await askedFor(CASE, 1);
    w.head = { seq: 2, withdrawals: 1 };
    await w.polled();
    letGo();
    expect((await waiting).text).toContain('pseudonym');
    expect((await w.get(CASE)).text).toContain('pseudonym');
  });

  it('made while the front was down is heeded at the next start', async () => {
    await w.get(CASE);
    w.head = { seq: 1, withdrawals: 1 };
    await w.restart();
    expect(await onDisk()).toEqual([]);
  });

  it('is also what a head that went back means: another database, other content', async () => {
    w.head = { seq: 9, withdrawals: 0 };
    await w.polled();
    await w.get(CASE);
    w.head = { seq: 3, withdrawals: 0 };
    await w.polled();
    expect(await onDisk()).toEqual([]);
  });
});

describe('with the database away', () => {
  it('stored pages stay, others answer 503, and after an hour all do', async () => {
    await w.get(CASE);
    w.answer = () => html('boom', 500);
    w.head = null;
    await w.polled();
    w.time += HOUR - 1000;
    expect((await w.get(CASE)).status).toBe(200);
    expect(w.count(CASE)).toBe(1);
    expect(await w.get('/en/method')).toMatchObject({ status: 503, headers: { 'retry-after': '10' } });
    w.time += 2000;
    expect(await w.get(CASE)).toMatchObject({ status: 503, headers: { 'retry-after': '10' } });
    expect((await w.get(CASE)).text).toContain('error 503 in en');
    w.head = { seq: 1, withdrawals: 0 };
    await w.polled();
    expect((await w.get(CASE)).status).toBe(200);
  });

  it('a restart still serves from disk, within the hour', async () => {
    await w.get(CASE);
    w.head = null;
    await w.restart();
    expect((await w.get(CASE)).status).toBe(200);
    w.time += HOUR + 1;
    expect((await w.get(CASE)).status).toBe(503);
  });

  it('nothing is served by a front that never knew a head', async () => {
    w.head = null;
    await w.restart({ edition: 'other' });
    expect((await w.get('/en')).status).toBe(503);
    expect(w.count('/en')).toBe(0);
  });
});

describe('too much at once', () => {
  it('is refused with 503, and stored pages are served as they are', async () => {
    await w.get(CASE);
    await w.restart({ limits: { pollMs: 4, publicRenders: 2, renderWaitMs: 9, workspaceRequests: 2 } });
    const letGo = held(() => html('late'));
    const waiting = [w.get('/en/cases?q=a'), w.get('/en/cases?q=b')];
    await askedFor('/en/cases?q=a', 1);
    await askedFor('/en/cases?q=b', 1);
    expect(await w.get('/en/method')).toMatchObject({ status: 503, headers: { 'retry-after': '10' } });
    w.head = { seq: 2, withdrawals: 0 };
    await w.polled();
    expect((await w.get(CASE)).status).toBe(200);
    const member = w.get('/en/lawyer');
    await askedFor('/en/lawyer', 1);
    letGo();
    expect((await member).status).toBe(200);
    expect((await Promise.all(waiting)).map((got) => got.status)).toEqual([200, 200]);
    expect((await w.get('/en/method')).status).toBe(200);
  });

  it('is waited for when a place comes free in time', async () => {
    await w.restart({ limits: { pollMs: 4, publicRenders: 1, renderWaitMs: 60_000 } });
    const letGo = held(() => html('late'));
    const first = w.get('/en/cases?q=a');
    await askedFor('/en/cases?q=a', 1);
    const second = w.get('/en/cases?q=b');
    letGo();
    expect((await first).status).toBe(200);
    expect((await second).status).toBe(200);
  });
});
