import { z } from 'zod';
import { CIRCLES } from '@/drizzle/vocabulary/teams';
import { logFailure } from '@/lib/auth/action-log';
import { readViewer } from '@/lib/auth/current-viewer';
import type { Viewer } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import { MOST_SENT_BYTES, type UploadState } from './document';
import { findDocument, uploadState } from './document-rows';
import { finishUpload } from './finish-upload';
import { openDocument } from './open-document';
import { receivePart } from './receive-part';
import { startUpload } from './start-upload';

// What the addresses under /api/documents answer to a script of ours. The front has checked that a mutation comes from a
// page of ours, bounds every body, and marks every answer as private. Each answer is `{ upload }` or `{ reason }`.

const announced = z.object({
  id: z.uuid(),
  fileName: z.string().min(1).max(1000),
  bytes: z.int().min(0),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish(),
  circle: z.enum(CIRCLES).nullish(),
  title: z.string().trim().max(200).nullish(),
  factId: z
    .string()
    .regex(/^[a-z]{1,2}[1-9][0-9]{0,3}$/)
    .nullish(),
});

type Answer = { ok: true; upload: UploadState } | { ok: false; reason: string; upload?: UploadState };

const STATUS: Record<string, number> = { not_found: 404, misplaced: 409, unfinished: 409, not_read: 400 };

/**
 * 200 with how far the upload is; 401 for nobody; 404 for what is not there or not theirs; 409 with how far the upload
 * is, where something else is to be sent; 422 for a refusal with its reason; 503 while the database or the store is away.
 */
async function answered(act: (viewer: Viewer) => Promise<Answer>): Promise<Response> {
  try {
    const who = await readViewer();
    if (!who?.session.secondFactor) return Response.json({ reason: 'expired' }, { status: 401 });
    const { ok, ...body } = await act(who.viewer);
    const status = ok ? 200 : ('reason' in body && STATUS[body.reason]) || 422;
    return Response.json(body, { status });
  } catch (error) {
    logFailure(error);
    return Response.json({ reason: 'unreachable' }, { status: 503 });
  }
}

/** Begins an upload, or finds the one that was begun. */
export async function answerStart(request: Request, ref: string): Promise<Response> {
  return answered(async (viewer) => {
    const read = announced.safeParse(await request.json().catch(() => null));
    if (!read.success) return { ok: false, reason: 'not_read' };
    const { sha256 = null, circle = null, title, factId = null, ...rest } = read.data;
    const asked = { ...rest, sha256, circle, title: title || null, factId };
    return as(viewer, (ctx) => startUpload(ctx, ref, asked));
  });
}

/** How far an upload is. */
export function answerHowFar(ref: string, id: string): Promise<Response> {
  return answered(async (viewer) => {
    const row = await as(viewer, (ctx) => findDocument(ctx, ref, id));
    return row === null ? { ok: false, reason: 'not_found' } : { ok: true, upload: uploadState(row) };
  });
}

/** Takes one part: the body, which begins at byte `offset` of the file. */
export async function answerPart(request: Request, ref: string, id: string): Promise<Response> {
  const offset = new URL(request.url).searchParams.get('offset') ?? '';
  // Who sends it first: a stranger's part, however slow, keeps no place from a member's.
  return answered(async (viewer) => {
    const part = await bodyWithin(request, MOST_SENT_BYTES);
    if (part === null || !/^\d{1,9}$/.test(offset)) return { ok: false, reason: 'not_read' };
    return as(viewer, (ctx) => receivePart(ctx, ref, id, Number(offset), part));
  });
}

/** Ends an upload: the file is looked into, and kept or refused. */
export function answerFinish(ref: string, id: string): Promise<Response> {
  return answered((viewer) => finishUpload(viewer, ref, id));
}

async function bodyWithin(request: Request, most: number): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/**
 * The original of a document, to be saved and never shown. That it was opened is committed to the custody log before the
 * first byte leaves. The front answers 404 and 503 with its own pages.
 */
export async function answerOriginal(ref: string, id: string): Promise<Response> {
  try {
    const who = await readViewer();
    const opened = who?.session.secondFactor
      ? await as(who.viewer, (ctx) => openDocument(ctx, ref, id))
      : null;
    if (opened === null) return new Response(null, { status: 404 });
    return new Response(streamOf(opened.records), {
      headers: {
        'content-type': opened.mediaType,
        'content-length': String(opened.bytes),
        'content-disposition': opened.disposition,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    logFailure(error);
    return new Response(null, { status: 503 });
  }
}

// A record that does not open breaks the answer off: the browser sees a file that is too short, never a false one.
function streamOf(records: AsyncGenerator<Buffer>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await records.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await records.return(undefined);
    },
  });
}
