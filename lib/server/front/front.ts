import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { readAddress } from './address';
import { DiskPages } from './disk-pages';
import { type DocketHead, watchHead } from './docket-head';
import type { ErrorStatus } from './error-words';
import { errorPages } from './errors';
import { FinishedPages } from './finished-pages';
import { PRIVATE, securityHeaders } from './headers';
import { preferredLocale } from './language';
import { LIMITS, type Limits, type Log } from './limits';
import { publicPages } from './public-page';
import { staticFiles } from './static-file';
import type { NextAddress } from './to-next';
import { workspacePages } from './workspace';

export interface FrontOptions {
  /** 0 takes a free port. */
  port: number;
  /** The address to listen on; this machine alone unless told otherwise. */
  host?: string;
  /** Where Next listens. */
  next: NextAddress;
  /** Reads the docket's head from the primary; rejects when it cannot. */
  readHead: () => Promise<DocketHead>;
  /** A folder of this instance alone for the finished pages. */
  storeDir: string;
  /** Names the build and database that made the pages: pages of another edition are never served. */
  edition?: string;
  /** The site's own origin, such as `https://docket.example`, where a proxy with TLS stands in front. */
  siteOrigin?: string;
  now?: () => Date;
  log?: Log;
  limits?: Partial<Limits>;
}

export interface Front {
  port: number;
  close(): Promise<void>;
}

/**
 * Starts the front: what the world speaks to. It answers public addresses with finished pages, passes private ones
 * to Next, and lets nothing of the one into the other.
 * @returns the port it listens on, and `close`, which lets running answers end for five seconds
 * @throws what `listen` throws, such as EADDRINUSE
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const { next, siteOrigin, edition = '', now = () => new Date(), log = () => undefined } = options;
  const limits = { ...LIMITS, ...options.limits };
  const security = securityHeaders(siteOrigin?.startsWith('https:') === true);
  const host = siteOrigin === undefined ? 'localhost' : new URL(siteOrigin).host;

  const diskFailed = () => log({ event: 'disk failed', reason: 'pages' });
  const disk = await DiskPages.open(join(options.storeDir, 'pages'), limits.diskBytes, diskFailed).catch(
    () => {
      diskFailed();
      return null;
    },
  );
  const pages = new FinishedPages(limits.memoryBytes, disk);
  const file = join(options.storeDir, 'head.json');
  const { readHead } = options;
  const watch = await watchHead({
    readHead,
    onWithdrawal: () => pages.empty(),
    file,
    edition,
    now,
    limits,
    log,
  });
  const errors = errorPages({ next, host, security, limits });
  const shared = { next, host, security, watch, errors, limits, log };
  const servePublic = publicPages({ ...shared, pages, edition, now });
  const serveStatic = staticFiles(shared);
  const serveWorkspace = workspacePages({ ...shared, siteOrigin });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = readAddress(request.url ?? '/');
    if (address.kind !== 'found') hurry(request, response, limits.workspaceMs);
    if (address.kind === 'refused') return errors.answer(request, response, address.status, address);
    if (address.kind === 'moved') return redirect(response, 308, address.location);
    const { route, path } = address;
    if (!route.patient) hurry(request, response, limits.workspaceMs);
    switch (route.kind) {
      case 'public':
        return servePublic(request, response, address);
      case 'static':
        return serveStatic(request, response, address);
      case 'workspace':
        return serveWorkspace(request, response, address);
      case 'hidden':
        return errors.answer(request, response, 404, { path });
      case 'door': {
        if (request.method !== 'GET' && request.method !== 'HEAD') {
          return errors.answer(request, response, 405, { headers: { allow: 'GET, HEAD' } });
        }
        const locale = preferredLocale(request.headers['accept-language']);
        return redirect(response, 307, `/${locale}`, { vary: 'Accept-Language' });
      }
    }
  }

  // Not stored by anyone, the way by language neither: a cache would keep one copy per header, for a line of text.
  function redirect(response: ServerResponse, status: number, location: string, more = {}): void {
    response.writeHead(status, { ...security, ...more, location, 'cache-control': PRIVATE }).end();
  }

  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      // For files on slow lines; `hurry` bounds every other request.
      requestTimeout: limits.patientMs,
      keepAliveTimeout: 5_000,
    },
    (request, response) => {
      handle(request, response).catch((error: unknown) => {
        log({ event: 'request failed', reason: error instanceof Error ? error.name : 'unknown' });
        errors.answer(request, response, 500).catch(() => response.destroy());
      });
    },
  );
  server.setTimeout(2 * limits.workspaceMs);
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const status = CLIENT_ERRORS[error.code ?? ''] ?? 400;
    if (socket.writable) socket.end(`HTTP/1.1 ${status} \r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    else socket.destroy();
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(options.port, options.host ?? '127.0.0.1', resolve);
    });
  } catch (error) {
    await watch.close();
    throw error;
  }
  errors.warm().catch(() => undefined);

  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), 5_000);
      await Promise.all([ended, watch.close()]);
      clearTimeout(cut);
      await pages.settled();
    },
  };
}

/** Ends a request whose body does not arrive in time. */
function hurry(request: IncomingMessage, response: ServerResponse, ms: number): void {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = request.headers;
  if (length === '0' && coding === undefined) return;
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, ms);
  response.once('close', () => clearTimeout(timer));
}

const CLIENT_ERRORS: Record<string, ErrorStatus> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
