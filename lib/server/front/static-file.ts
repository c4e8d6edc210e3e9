import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ErrorPages } from './errors';
import { type FinishedPage, finish, sendPage, weight } from './finished-page';
import { FILE_POLICY, IMMUTABLE, publicRequestHeaders, SHARED, WORKER_POLICY } from './headers';
import { type Limits, type Log, places } from './limits';
import type { Visit } from './rendering';
import type { Route } from './routes';
import { askNext, type NextAddress } from './to-next';

interface StaticOptions {
  next: NextAddress;
  host: string;
  security: OutgoingHttpHeaders;
  errors: ErrorPages;
  limits: Limits;
  log: Log;
}

/**
 * Answers files of the build and of `public/`: asked of Next once, compressed thoroughly, and kept in memory for the
 * life of the process, in which they cannot change.
 */
export function staticFiles({ next, host, security, errors, limits, log }: StaticOptions) {
  const kept = new Map<string, FinishedPage>();
  const flights = new Map<string, Promise<FinishedPage | 404 | 503>>();
  const takePlace = places(limits.publicRenders);
  let bytes = 0;

  async function fetchFile(path: string, route: Route): Promise<FinishedPage | 404 | 503> {
    const giveBack = takePlace();
    if (giveBack === null) return 503;
    try {
      const answer = await askNext(next, {
        path,
        headers: publicRequestHeaders(host),
        timeoutMs: limits.renderMs,
        maxBytes: limits.renderBytes,
      });
      if (typeof answer === 'string' || answer.status >= 500) return 503;
      const type = answer.headers['content-type'] ?? 'application/octet-stream';
      // A page under a file's name would be kept as a file: there is none.
      if (answer.status !== 200 || type.startsWith('text/html')) return 404;
      const policy = route.worker ? WORKER_POLICY : FILE_POLICY;
      const file = await finish(answer.body, { status: 200, type, policy }, route.immutable === true);
      if (bytes + weight(file) <= limits.staticBytes && !kept.has(path)) {
        kept.set(path, file);
        bytes += weight(file);
      }
      return file;
    } finally {
      giveBack();
    }
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { route, path }: Visit,
  ): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return errors.answer(request, response, 405, { path, headers: { allow: 'GET, HEAD' } });
    }
    let file: FinishedPage | 404 | 503 | undefined = kept.get(path);
    if (file === undefined) {
      const running = flights.get(path);
      const flight = running ?? fetchFile(path, route).finally(() => flights.delete(path));
      if (running === undefined) flights.set(path, flight);
      file = await flight;
    }
    if (typeof file === 'number') {
      if (file === 503) log({ event: 'overloaded', route: route.name });
      return errors.answer(request, response, file, { path });
    }
    sendPage(request, response, file, { ...security, 'cache-control': route.immutable ? IMMUTABLE : SHARED });
  };
}
