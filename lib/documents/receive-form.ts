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

/**
 * Takes a file in one piece, as a form without script sends it: sealed and stored while it arrives, never whole in
 * memory. The same form sent twice is one document: each attempt has a place of its own, and the first to end counts.
 * Refuses as `startUpload` does, and a file that is empty or too long. If the line breaks it throws, and keeps nothing.
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
  if (started.upload.state !== 'uploading') return { ok: true, upload: started.upload };
  const place = newPlace(id);
  let counts = false;
  try {
    const bytes = await storeStream(place, file);
    counts = await as(viewer, (ctx) => putThere(ctx, ref, place, bytes));
  } finally {
    if (!counts) await removeStored(place);
  }
  return finishUpload(viewer, ref, id);
}

async function putThere(
  ctx: Context,
  ref: string,
  place: Place,
  bytes: number | 'too_large',
): Promise<boolean> {
  if (bytes === 'too_large' || bytes === 0) {
    const refusal = bytes === 0 ? 'empty' : bytes;
    await settleUpload(ctx, ref, place.id, { ok: false, refusal }, null);
    return false;
  }
  const row = await findDocument(ctx, ref, place.id, 'update');
  if (row === null || row.state !== 'uploading' || row.bytes !== null) return false;
  const { storedAs, fileKey } = place;
  await ctx.tx
    .update(document)
    .set({ bytes, received: bytes, storedAs, fileKey })
    .where(and(eq(document.caseId, row.caseId), eq(document.id, row.id)));
  return true;
}

// One record is held back, since only the end of the stream tells which is the last.
async function storeStream(place: Place, file: AsyncIterable<Buffer>): Promise<number | 'too_large'> {
  let [waiting, stored]: [Buffer, number] = [Buffer.alloc(0), 0];
  for await (const piece of file) {
    waiting = Buffer.concat([waiting, piece]);
    if (stored + waiting.length > MOST_BYTES) return 'too_large';
    while (waiting.length > RECORD_BYTES) {
      await storePart(place, stored, waiting.subarray(0, RECORD_BYTES), false);
      waiting = waiting.subarray(RECORD_BYTES);
      stored += RECORD_BYTES;
    }
  }
  if (waiting.length > 0) await storePart(place, stored, waiting, true);
  return stored + waiting.length;
}
