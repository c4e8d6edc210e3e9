import type { Circle } from '@/drizzle/vocabulary/teams';
import { MOST_BYTES, MOST_SENT_BYTES, RECORD_BYTES, type UploadState } from './document';

// The sending end, in the browser: what an upload is, how it goes on, and nothing of how it looks.

export type Step = 'reading' | 'sending' | 'waiting' | 'checking';
export type Tell = (step: Step, done: number) => void;
export type Ended = { kind: 'kept'; id: string } | { kind: 'refused'; reason: string };

export interface Sending {
  /** `/api/documents/kz-7f3k9` */
  address: string;
  id: string;
  circle: Circle | null;
  title: string | null;
  tell: Tell;
  /** Waits before the next attempt, at least until the line is back or some time has passed. */
  pause: (attempt: number) => Promise<void>;
  fetch?: typeof fetch;
}

type Answer = { upload?: UploadState; reason?: string };

/** How long one request may take: a record of 256 kB in that time is 17 kbit/s. */
const PATIENCE_MS = 120_000;
const QUICK_MS = 3_000;

/** SHA-256 of a file in hex; null where the browser does not reckon (a page without https) or the file is unreadable. */
async function hashOf(file: Blob): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}

/**
 * Sends a file part by part until the server has kept or refused it. A line that breaks, a server that is away and an
 * answer that is lost only delay it: every request can be repeated, and the server says where to go on.
 */
export async function sendFile(file: File, sending: Sending): Promise<Ended> {
  const { tell, id, circle, title } = sending;
  if (file.size === 0) return { kind: 'refused', reason: 'empty' };
  if (file.size > MOST_BYTES) return { kind: 'refused', reason: 'too_large' };
  tell('reading', 0);
  const announced = { id, fileName: file.name, bytes: file.size, sha256: await hashOf(file), circle, title };
  let done = 0;
  const ask = askAgain(sending, () => tell('waiting', done));
  const begun = await ask('', 'POST', JSON.stringify(announced));
  if (begun.upload === undefined) return { kind: 'refused', reason: begun.reason ?? 'not_read' };
  let { upload } = begun;
  const address = `/${upload.id}/upload`;
  let most = RECORD_BYTES;
  while (upload.state === 'uploading' && upload.received < file.size) {
    done = upload.received;
    tell('sending', done);
    const started = performance.now();
    const answer = await ask(`${address}?offset=${done}`, 'PUT', file.slice(done, done + most));
    if (answer.upload === undefined) return { kind: 'refused', reason: answer.reason ?? 'not_read' };
    const quick = performance.now() - started < QUICK_MS;
    most = quick ? Math.min(2 * most, MOST_SENT_BYTES) : RECORD_BYTES;
    upload = answer.upload;
  }
  done = file.size;
  tell('checking', done);
  const { upload: ended = upload, reason } = await ask(address, 'POST');
  if (ended.state === 'kept') return { kind: 'kept', id: ended.id };
  return { kind: 'refused', reason: ended.refusal ?? reason ?? 'not_read' };
}

/** Asks until there is an answer of ours: with how far the upload is, or a reason. */
function askAgain({ address, pause, fetch: ask = fetch }: Sending, waiting: () => void) {
  return async (path: string, method: string, body?: BodyInit): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await ask(`${address}${path}`, {
        method,
        body,
        headers: typeof body === 'string' ? { 'content-type': 'application/json' } : undefined,
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
        .then((response) => (response.status < 500 ? readAnswer(response) : null))
        .catch(() => null);
      if (answer !== null) return answer;
      waiting();
      await pause(attempt);
    }
  };
}

// A page instead of an answer is the front's refusal; a body that breaks off is the line's, and is asked for again.
async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { reason: 'not_read' };
  }
}
