import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { document } from '@/drizzle/schema/documents';
import type { Viewer } from '@/lib/auth/viewer';
import { as, type Context } from '@/lib/db/as';
import { MOST_BYTES, RECORD_BYTES } from './document';
import { findDocument } from './document-rows';
import { type Finished, finishUpload } from './finish-upload';
import { settleUpload } from './settle-upload';
import { type Announced, type StartRefusal, startUpload } from './start-upload';
import { newPlace, type Place, removeStored, storePart } from './stored-file';

export type Brought = Finished | { ok: false; reason: StartRefusal };

type Arrived = { bytes: number; sha256: Buffer } | 'empty' | 'too_large';

/**
 * Takes a file in one piece, as a form without script sends it: sealed and stored while it arrives, never whole in
 * memory. The same form sent twice is one document: each attempt has a place of its own, and the first to end counts.
 * Refuses as `startUpload` does, a file that is empty or too long, and another file by the same form (`used`). If the
 * line breaks it throws, and keeps nothing.
 */
export async function receiveForm(
  viewer: Viewer,
  ref: string,
  announced: Omit<Announced, 'bytes' | 'sha256'>,
  file: AsyncIterable<Buffer>,
): Promise<Brought> {
  const { id } = announced;
  const started = await as(viewer, (ctx) =>
    startUpload(ctx, ref, { ...announced, bytes: null, sha256: null }),
  );
  if (!started.ok) return started;
  const place = newPlace(id);
  let counts = false;
  let arrived: Arrived;
  try {
    arrived = await storeStream(place, file);
    counts = await as(viewer, (ctx) => putThere(ctx, ref, place, arrived));
  } finally {
    if (!counts) await removeStored(place);
  }
  const finished = await finishUpload(viewer, ref, id);
  const same = counts || (await as(viewer, (ctx) => isSame(ctx, ref, id, arrived)));
  return same ? finished : { ok: false, reason: 'used' };
}

/** Gives the document what arrived, if it has nothing yet; whether it now stands for it. */
async function putThere(ctx: Context, ref: string, place: Place, arrived: Arrived): Promise<boolean> {
  const row = await findDocument(ctx, ref, place.id, 'update');
  if (row === null || row.state !== 'uploading' || row.bytes !== null) return false;
  if (typeof arrived === 'string') {
    await settleUpload(ctx, ref, place.id, { ok: false, refusal: arrived }, null);
    return false;
  }
  const { bytes } = arrived;
  await ctx.tx
    .update(document)
    .set({ bytes, received: bytes, storedAs: place.storedAs, fileKey: place.fileKey })
    .where(and(eq(document.caseId, row.caseId), eq(document.id, row.id)));
  return true;
}

async function isSame(ctx: Context, ref: string, id: string, arrived: Arrived): Promise<boolean> {
  const row = await findDocument(ctx, ref, id);
  return typeof arrived === 'string'
    ? row?.refusal === arrived
    : row?.sha256?.equals(arrived.sha256) === true;
}

// One record is held back, since only the end of the stream tells which is the last.
async function storeStream(place: Place, file: AsyncIterable<Buffer>): Promise<Arrived> {
  const hash = createHash('sha256');
  let [waiting, stored]: [Buffer, number] = [Buffer.alloc(0), 0];
  for await (const piece of file) {
    hash.update(piece);
    waiting = Buffer.concat([waiting, piece]);
    if (stored + waiting.length > MOST_BYTES) return 'too_large';
    while (waiting.length > RECORD_BYTES) {
      await storePart(place, stored, waiting.subarray(0, RECORD_BYTES), false);
      waiting = waiting.subarray(RECORD_BYTES);
      stored += RECORD_BYTES;
    }
  }
  if (waiting.length === 0) return 'empty';
  await storePart(place, stored, waiting, true);
  return { bytes: stored + waiting.length, sha256: hash.digest() };
}
