import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type World, world } from './fake-next';
import { standstill } from './to-next';

let w: World;
beforeEach(async () => {
  w = await world({ limits: { uploadBytes: 1000, outboxBytes: 800, documentBytes: 5000 } });
});
afterEach(() => w.close());

const own = () => ({ host: `localhost:${w.port}`, origin: `http://localhost:${w.port}` });

describe('the address of documents', () => {
  it('takes larger bodies than any other, and no larger than it may', async () => {
    const post = (path: string, length: number) =>
      w.get(path, { method: 'POST', headers: own(), body: 'x'.repeat(length) });
    expect((await post('/api/documents/kz-7f3k9', 5000)).status).toBe(200);
    expect((await post('/api/documents/kz-7f3k9', 5001)).status).toBe(413);
    expect((await post('/api/outbox/send', 800)).status).toBe(200);
    expect((await post('/api/outbox/send', 801)).status).toBe(413);
    expect((await post('/api/other', 1001)).status).toBe(413);
    expect((await post('/en/lawyer', 1001)).status).toBe(413);
  });

  it('gives an original as a file to be saved that no browser runs, and nobody stores', async () => {
    const body = Buffer.from('%PDF-1.7 FICTION');
    const disposition = 'attachment; filename="ruling.pdf"';
    w.answer = () => ({
      headers: { 'content-type': 'application/pdf', 'content-disposition': disposition },
      body,
    });
    const got = await w.get('/api/documents/kz-7f3k9/1');
    expect(got.body).toEqual(body);
    expect(got.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': disposition,
      'x-content-type-options': 'nosniff',
    });
    expect(got.headers['content-security-policy']).toMatch(/^default-src 'none';.*; sandbox$/);
  });

  it('refuses a mutation from elsewhere', async () => {
    const headers = { host: 'localhost', origin: 'https://evil.example' };
    expect((await w.get('/api/documents/kz-7f3k9', { method: 'POST', headers })).status).toBe(403);
  });
});

it('a slow line is cut when nothing moves, not when it takes long', () => {
  vi.useFakeTimers();
  try {
    const { signal, moved, end } = standstill(1000);
    for (let n = 0; n < 100; n += 1) {
      vi.advanceTimersByTime(999);
      moved();
    }
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(signal.aborted).toBe(true);
    end();
  } finally {
    vi.useRealTimers();
  }
});
