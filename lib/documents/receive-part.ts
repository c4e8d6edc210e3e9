import { and, eq } from 'drizzle-orm';
import { document } from '@/drizzle/schema/documents';
import type { Context } from '@/lib/db/as';
import { fits, type UploadState } from './document';
import { findDocument, uploadState } from './document-rows';
import { storePart } from './stored-file';

export type Received =
  | { ok: true; upload: UploadState }
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'misplaced'; upload: UploadState };

/**
 * Takes the next part of an upload: `offset` counts bytes from the beginning of the file. A part that was received
 * already, or comes after the upload was finished, changes nothing and is answered as the first time. Refuses a part
 * that leaves a gap or does not end with a whole record; the answer says where to go on.
 */
export async function receivePart(
  ctx: Context,
  ref: string,
  id: string,
  offset: number,
  part: Buffer,
): Promise<Received> {
  // The row is locked until the part is stored: a late repetition never writes over what was received since.
  const row = await findDocument(ctx, ref, id, 'update');
  if (row === null || row.bytes === null) return { ok: false, reason: 'not_found' };
  const upload = uploadState(row);
  if (row.state !== 'uploading') return { ok: true, upload };
  if (!fits(offset, part.length, row.bytes)) return { ok: false, reason: 'misplaced', upload };
  if (offset < row.received) return { ok: true, upload };
  if (offset > row.received) return { ok: false, reason: 'misplaced', upload };
  const received = offset + part.length;
  await storePart(row, offset, part, received === row.bytes);
  await ctx.tx
    .update(document)
    .set({ received })
    .where(and(eq(document.caseId, row.caseId), eq(document.id, id)));
  return { ok: true, upload: { ...upload, received } };
}
