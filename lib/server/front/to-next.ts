import {
  type ClientRequest,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';

/** Where Next listens: a unix socket, or a port of this machine. */
export type NextAddress = { socketPath: string } | { port: number };

export interface NextAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Why Next gave no answer. */
export type NoAnswer = 'unreachable' | 'too late' | 'too large';

interface Question {
  method: string;
  path: string;
  headers: OutgoingHttpHeaders;
  timeoutMs: number;
  /** Bounds the exchange instead of `timeoutMs`. */
  signal?: AbortSignal;
}

/**
 * Opens a request to Next, on a connection of its own: on a kept one a save could meet Next closing it, and a new
 * one on a local socket costs a tenth of a millisecond.
 */
export function openNext(
  next: NextAddress,
  { method, path, headers, timeoutMs, signal }: Question,
): ClientRequest {
  const place = 'socketPath' in next ? next : { host: '127.0.0.1', port: next.port };
  return httpRequest({
    ...place,
    method,
    path,
    headers,
    agent: false,
    signal: signal ?? AbortSignal.timeout(timeoutMs),
  });
}

/** A signal that comes when nothing has moved for `ms`; `end` when there is nothing more to wait for. */
export function standstill(ms: number): { signal: AbortSignal; moved(): void; end(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal, moved: () => timer.refresh(), end: () => clearTimeout(timer) };
}

/** Reads a whole body up to a number of bytes. */
export async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Buffer | 'too large'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer) {
    length += chunk.length;
    if (length > maxBytes) {
      answer.destroy();
      return 'too large';
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** GETs a path of Next and reads the whole answer; a missing answer is a value with its reason. */
export async function askNext(
  next: NextAddress,
  question: Omit<Question, 'method'> & { maxBytes: number },
): Promise<NextAnswer | NoAnswer> {
  const request = openNext(next, { ...question, method: 'GET' });
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request.on('response', resolve).on('error', reject).end();
    });
    const body = await readBody(answer, question.maxBytes);
    if (body === 'too large') return body;
    return { status: answer.statusCode ?? 500, headers: answer.headers, body };
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'too late' : 'unreachable';
  }
}

/** Next's empty shell for `notFound()` and thrown errors: without scripts it shows nothing. */
export function isErrorShell(html: string): boolean {
  return /<html[^>]*\sid="__next_error__"/.test(html.slice(0, 4096));
}
