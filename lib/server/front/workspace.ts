import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { HeadWatch } from './docket-head';
import type { ErrorStatus } from './error-words';
import type { ErrorPages } from './errors';
import { formBodies } from './form-body';
import {
  FILE_POLICY,
  PRIVATE,
  workspacePolicy,
  workspaceRequestHeaders,
  workspaceResponseHeaders,
} from './headers';
import { type Limits, type Log, places } from './limits';
import { fromOwnPage, isMutation } from './origin';
import type { Visit } from './rendering';
import { inlineScriptHashes } from './strip';
import { isErrorShell, type NextAddress, openNext, readBody, standstill } from './to-next';

interface WorkspaceOptions {
  next: NextAddress;
  siteOrigin: string | undefined;
  security: OutgoingHttpHeaders;
  watch: HeadWatch;
  errors: ErrorPages;
  limits: Limits;
  log: Log;
}

/** What Next takes of a form; what is longer it would answer as a fault of its own. */
const FORM_BYTES = 1024 * 1024;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Sends the reader's body on, up to a number of bytes.
 * @returns whether it was longer than that; Next's end is then cut off, the reader's stays open for the answer
 */
function sendBody(request: IncomingMessage, upstream: ClientRequest, maxBytes: number): () => boolean {
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= maxBytes) return;
    request.unpipe(upstream);
    upstream.destroy();
  });
  request.pipe(upstream);
  return () => length > maxBytes;
}

/**
 * Passes private addresses to Next and back: never stored, mutations only from our own pages, pages with the hashes
 * of their inline scripts. Not compressed: these pages hold secrets beside what a stranger may get a member to send.
 */
export function workspacePages(options: WorkspaceOptions) {
  const { next, siteOrigin, security, watch, errors, limits, log } = options;
  const takePlace = places(limits.workspaceRequests);
  // Of their own: many slow files must not keep anybody from saving an outcome.
  const takePatientPlace = places(limits.patientRequests);
  const readForm = formBodies(limits.memoryBytes);
  const mostBytes = ({ route, path }: Visit) => {
    if (route.patient) return limits.documentBytes;
    if (route.name === 'outbox') return limits.outboxBytes;
    return path.startsWith('/api/') ? limits.uploadBytes : Math.min(limits.uploadBytes, FORM_BYTES);
  };
  const secure = siteOrigin?.startsWith('https:') === true;

  async function pass(
    request: IncomingMessage,
    response: ServerResponse,
    visit: Visit,
    form: Buffer | undefined,
  ): Promise<ErrorStatus | undefined> {
    const headers = workspaceRequestHeaders(request, secure);
    const withBody = isMutation(request.method);
    // A body without framing would be read as a second request, which nobody checked: reads carry none.
    if (!withBody) delete headers['content-length'];
    else if (form !== undefined) headers['content-length'] = String(form.length);
    else if (request.headers['transfer-encoding'] !== undefined) {
      headers['transfer-encoding'] = 'chunked';
      delete headers['content-length'];
    } else headers['content-length'] ??= '0';
    const idle = visit.route.patient ? standstill(limits.workspaceMs) : undefined;
    const upstream = openNext(next, {
      // HEAD is GET without its body, the policy with its hashes included.
      method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
      path: visit.search === '' ? visit.path : `${visit.path}?${visit.search}`,
      headers,
      timeoutMs: limits.workspaceMs,
      signal: idle?.signal,
    });
    response.on('close', () => {
      idle?.end();
      upstream.destroy();
    });
    if (idle !== undefined) request.on('data', idle.moved);
    const answered = answerOf(upstream);
    const piped = withBody && form === undefined;
    const tooLong = piped ? sendBody(request, upstream, mostBytes(visit)) : undefined;
    if (!piped) upstream.end(form);
    const answer = await answered;
    if (tooLong?.()) return 413;
    if (answer === undefined) {
      log({ event: 'request failed', route: visit.route.name, reason: 'unreachable' });
      return 503;
    }
    return giveBack(request, response, answer, idle?.moved);
  }

  async function giveBack(
    request: IncomingMessage,
    response: ServerResponse,
    answer: IncomingMessage,
    moved?: () => void,
  ): Promise<ErrorStatus | undefined> {
    const status = answer.statusCode ?? 500;
    const type = answer.headers['content-type'] ?? '';
    const headers: OutgoingHttpHeaders = {
      ...workspaceResponseHeaders(answer.headers),
      ...security,
      'cache-control': PRIVATE,
      'content-security-policy': FILE_POLICY,
    };
    const readByScript = request.headers.rsc !== undefined || request.headers['next-action'] !== undefined;
    if (type.startsWith('text/html')) {
      const body = await readBody(answer, limits.renderBytes);
      const html = body === 'too large' ? '' : body.toString();
      if (body === 'too large') return 500;
      const redirects = status >= 300 && status < 400;
      if (!redirects && isErrorShell(html)) return errorFor(status);
      // An ordinary page with a 5xx of its own keeps what was typed into its form; a 404 says no more than ours.
      if (status === 404) return 404;
      headers['content-security-policy'] = workspacePolicy(inlineScriptHashes(html));
      headers['content-length'] = body.length;
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
      return undefined;
    }
    // Next takes `.rsc` at the end of any address for its own: nobody's script asked, so there is no such page.
    if (type.startsWith('text/x-component') && !readByScript) {
      answer.resume();
      return 404;
    }
    const plain = type === '' || type.startsWith('text/plain');
    if (plain && !readByScript && (status === 404 || status >= 500)) {
      answer.resume();
      return errorFor(status);
    }
    // A file to be saved: should a browser open it after all, it opens as nobody's.
    if (answer.headers['content-disposition'] !== undefined) {
      headers['content-security-policy'] = `${FILE_POLICY}; sandbox`;
    }
    response.writeHead(status, headers);
    if (moved !== undefined) answer.on('data', moved);
    if (request.method === 'HEAD') {
      answer.destroy();
      response.end();
    } else await pipeline(answer, response).catch(() => response.destroy());
    return undefined;
  }

  /** "Not yours" is the same answer as "not there"; while the database is away it is nobody's mistake. */
  function errorFor(status: number): ErrorStatus {
    if (status >= 400 && status < 500) return 404;
    return watch.connected() && status !== 503 ? 500 : 503;
  }

  return async (request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> => {
    const { route, path } = visit;
    const place = { path, ...(route.machine && { machine: true }) };
    const closing = { ...place, headers: { connection: 'close' } };
    if (!METHODS.includes(request.method ?? '')) {
      return errors.answer(request, response, 405, { ...place, headers: { allow: METHODS.join(', ') } });
    }
    if (isMutation(request.method) && !fromOwnPage(request, siteOrigin)) {
      return errors.answer(request, response, 403, closing);
    }
    if (Number(request.headers['content-length'] ?? 0) > mostBytes(visit)) {
      return errors.answer(request, response, 413, closing);
    }
    const form =
      isMutation(request.method) && !route.patient ? await readForm(request, mostBytes(visit)) : undefined;
    if (form === 'gone') return;
    if (typeof form === 'number') return errors.answer(request, response, form, closing);
    const giveBackPlace = route.patient ? takePatientPlace() : takePlace();
    if (giveBackPlace === null) {
      log({ event: 'overloaded', route: route.name });
      return errors.answer(request, response, 503, closing);
    }
    try {
      const status = await pass(request, response, visit, form);
      if (status !== undefined)
        await errors.answer(request, response, status, status === 413 ? closing : place);
    } finally {
      giveBackPlace();
    }
  };
}

function answerOf(upstream: ClientRequest): Promise<IncomingMessage | undefined> {
  return new Promise((resolve) => {
    upstream.on('response', resolve);
    upstream.on('error', () => resolve(undefined));
    upstream.on('close', () => resolve(undefined));
  });
}
