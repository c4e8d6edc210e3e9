import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { acceptedCodings, type Coded, type Coding, compress } from './encodings';

/** A page or file ready to be sent: its bytes in every coding, and the headers that are its own. */
export interface FinishedPage extends Coded {
  status: number;
  type: string;
  policy: string;
  disposition?: string;
  /** Hash of the plain body: the same page rendered twice has the same. */
  hash: string;
}

/** Hashes and compresses a body. */
export async function finish(
  body: Buffer,
  about: Pick<FinishedPage, 'status' | 'type' | 'policy' | 'disposition'>,
  thorough = false,
): Promise<FinishedPage> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return { ...about, hash, ...(await compress(body, about.type, thorough)) };
}

/** How many bytes a page takes in memory. */
export function weight(page: FinishedPage): number {
  return 512 + page.body.length + (page.gzip?.length ?? 0) + (page.br?.length ?? 0);
}

// A strong ETag names bytes, so each coding has its own (RFC 9110 8.8.3.3).
function tagOf(page: FinishedPage, coding: Coding): string {
  return coding === 'identity' ? `"${page.hash}"` : `"${page.hash}.${coding}"`;
}

function bytesOf(page: FinishedPage, coding: Coding): Buffer | undefined {
  return coding === 'identity' ? page.body : page[coding];
}

/** The tag of ours that `If-None-Match` names, if any (weak comparison, RFC 9110 13.1.2). */
function unchanged(header: string | undefined, tags: string[]): string | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return tags[0];
  const named = new Set(
    header
      .slice(0, 4000)
      .split(',')
      .map((tag) => tag.trim().replace(/^W\//, '')),
  );
  return tags.find((tag) => named.has(tag));
}

/**
 * Answers with a page in the best coding the reader takes, or 304 when the reader has it.
 * @param headers Cache-Control and the security headers; HEAD gets the headers of GET
 * @param conditional false for errors, which have no ETag
 */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: FinishedPage,
  headers: OutgoingHttpHeaders,
  conditional = true,
): void {
  const codings = acceptedCodings(request.headers['accept-encoding']).filter((coding) =>
    bytesOf(page, coding),
  );
  const coding = codings[0] ?? 'identity';
  const body = bytesOf(page, coding) ?? page.body;
  const all: OutgoingHttpHeaders = { ...headers, 'content-security-policy': page.policy };
  all.vary = 'Accept-Encoding';
  if (conditional) {
    const had = unchanged(
      request.headers['if-none-match'],
      codings.map((each) => tagOf(page, each)),
    );
    all.etag = had ?? tagOf(page, coding);
    if (had !== undefined && page.status === 200) {
      response.writeHead(304, all).end();
      return;
    }
  }
  all['content-type'] = page.type;
  all['content-length'] = body.length;
  if (page.disposition !== undefined) all['content-disposition'] = page.disposition;
  if (coding !== 'identity') all['content-encoding'] = coding;
  // To HEAD, Node sends the headers alone.
  response.writeHead(page.status, all).end(body);
}
