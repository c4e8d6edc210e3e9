import { mkdtemp, rm } from 'node:fs/promises';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FrontOptions, startFront } from './front';
import type { FrontEvent } from './limits';

// A stand-in for Next on a unix socket, a docket head and a clock to set by hand: for tests of the front.

export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}
export interface Given {
  status?: number;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
  /** Cuts the connection instead of answering. */
  cut?: boolean;
}
export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

const PAGE = { 'content-type': 'text/html; charset=utf-8' };

/** A page as Next makes it: framework scripts, a preload, structured data. */
export function nextPage(words: string): string {
  return `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><script src="/_next/static/a.js" async=""></script><script type="application/ld+json">{"name":"${words}"}</script></head><body><main>${words}</main>${'<p>the same line again</p>'.repeat(40)}<script>self.__next_f.push([1,"${words}"])</script></body></html>`;
}

export const html = (words: string, status = 200): Given => ({
  status,
  headers: PAGE,
  body: nextPage(words),
});
export const errorShell = (status: number): Given => ({
  status,
  headers: PAGE,
  body: '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>',
});

/** What the tests turn: `answer` is Next, `head` the database (null: away), `time` the clock. */
export interface World {
  asked: Asked[];
  events: FrontEvent[];
  answer: (asked: Asked) => Given | Promise<Given>;
  head: { seq: number; withdrawals: number } | null;
  time: number;
  folder: string;
  port: number;
  /** How often Next was asked for an address. */
  count(url: string): number;
  get(path: string, more?: { method?: string; headers?: OutgoingHttpHeaders; body?: string }): Promise<Got>;
  /** What Next was asked last, the error pages rendered ahead aside. */
  last(): Asked | undefined;
  /** Waits until the front has read the head anew. */
  polled(): Promise<void>;
  restart(more?: Partial<FrontOptions>): Promise<void>;
  stopNext(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a front over a fake Next in a new temporary folder. */
export async function world(more: Partial<FrontOptions> = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'front-'));
  const socketPath = join(folder, 'next.sock');
  let polls = 0;

  const next = createServer(async (request, response) => {
    const asked = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: '',
    };
    for await (const chunk of request) asked.body += chunk;
    self.asked.push(asked);
    const error = /^\/(..)\/errors\/(\d+)$/.exec(asked.url);
    const given = error === null ? await self.answer(asked) : html(`error ${error[2]} in ${error[1]}`);
    if (given.cut) request.socket.destroy();
    else response.writeHead(given.status ?? 200, given.headers ?? PAGE).end(given.body ?? '');
  });
  await new Promise<void>((resolve) => next.listen(socketPath, resolve));

  const start = (extra: Partial<FrontOptions>) =>
    startFront({
      port: 0,
      next: { socketPath },
      storeDir: join(folder, 'store'),
      now: () => new Date(self.time),
      log: (event) => self.events.push(event),
      readHead: async () => {
        polls += 1;
        if (self.head === null) throw new Error('the database is away');
        return self.head;
      },
      ...more,
      ...extra,
      limits: { pollMs: 4, ...more.limits, ...extra.limits },
    });

  const self: World = {
    asked: [],
    events: [],
    answer: ({ url }) => html(url),
    head: { seq: 1, withdrawals: 0 },
    time: Date.parse('2026-11-19T06:00:00Z'),
    folder,
    port: 0,
    count: (url) => self.asked.filter((asked) => asked.url === url).length,
    last: () => self.asked.findLast((asked) => !asked.url.includes('/errors/')),
    get: (path, { method = 'GET', headers = {}, body } = {}) => ask(self.port, method, path, headers, body),
    async polled() {
      const from = polls;
      while (polls < from + 2) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    async restart(extra = {}) {
      await front.close();
      front = await start(extra);
      self.port = front.port;
    },
    stopNext: () => new Promise((resolve) => next.close(() => resolve())),
    async close() {
      await front.close();
      next.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  let front = await start({});
  self.port = front.port;
  return self;
}

/** A plain request: paths go out exactly as written. */
function ask(
  port: number,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders,
  body?: string,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, host: '127.0.0.1', method, path, headers, agent: false });
    request.on('error', reject);
    request.on('response', async (answer: IncomingMessage) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        body: bytes,
        text: bytes.toString(),
      });
    });
    request.end(body);
  });
}
