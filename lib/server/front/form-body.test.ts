import { connect, type Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type World, world } from './fake-next';
import { formBodies } from './form-body';

let w: World;
beforeEach(async () => {
  w = await world({ limits: { workspaceRequests: 2, uploadBytes: 2_000_000 } });
});
afterEach(() => w.close());
const own = () => ({ host: `localhost:${w.port}`, origin: `http://localhost:${w.port}` });

it('whoever sends a form slowly keeps no place from anybody', async () => {
  const head = `POST /en/sign-in HTTP/1.1\r\nHost: localhost:${w.port}\r\nOrigin: http://localhost:${w.port}\r\nContent-Length: 9\r\n\r\nx`;
  const slow = await Promise.all(
    Array.from({ length: 8 }, () => {
      return new Promise<Socket>((resolve) => {
        const socket = connect(w.port, '127.0.0.1', () => socket.write(head, () => resolve(socket)));
      });
    }),
  );
  // One more of our own on the same server: the eight were taken up before it.
  expect((await w.get('/en/lawyer', { method: 'POST', headers: own(), body: 'saved' })).status).toBe(200);
  expect((await w.get('/en/lawyer')).status).toBe(200);
  expect(w.last()).toMatchObject({ url: '/en/lawyer' });
  expect(w.count('/en/sign-in')).toBe(0);
  for (const socket of slow) socket.destroy();
});

it('a form longer than Next takes is refused as too long', async () => {
  const send = (length: number) =>
    w.get('/en/lawyer', { method: 'POST', headers: own(), body: 'x'.repeat(length) });
  expect((await send(1024 * 1024)).status).toBe(200);
  expect((await send(1024 * 1024 + 1)).status).toBe(413);
});

describe('bodies that come', () => {
  const sent = () =>
    new PassThrough() as unknown as Parameters<ReturnType<typeof formBodies>>[0] & PassThrough;

  it('are given up, the one that has been coming longest first, when they hold too much together', async () => {
    const read = formBodies(10);
    const [first, second] = [sent(), sent()];
    const answers = [read(first, 100), read(second, 100)];
    first.write('123456');
    second.write('12345');
    expect(await answers[0]).toBe(408);
    second.end('6789');
    expect(String(await answers[1])).toBe('123456789');
  });

  it('are whole, too long, or gone', async () => {
    const read = formBodies(100);
    const [long, gone] = [sent(), sent()];
    const answers = [read(long, 3), read(gone, 3)];
    long.write('1234');
    gone.destroy();
    expect(await Promise.all(answers)).toEqual([413, 'gone']);
  });
});
