import { createHash } from 'node:crypto';
import type { Viewer } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import type { UploadState } from './document';
import { type DocumentRow, findDocument, uploadState } from './document-rows';
import { inspect, type Verdict } from './inspection/inspect';
import { BrokenSeal } from './sealed-record';
import { settleUpload } from './settle-upload';
import { readWhole, removeStored } from './stored-file';

export type Finished =
  | { ok: true; upload: UploadState }
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'unfinished'; upload: UploadState };

/**
 * Ends an upload: the whole file is read back, hashed, looked into, and kept or refused; a refused one is removed from
 * the store. Asked again, it answers what was decided. Refuses an upload of which something is still missing.
 *
 * Three steps, since looking into 50 MB must not hold a transaction: read the row, look, write the verdict if nobody did.
 */
export async function finishUpload(viewer: Viewer, ref: string, id: string): Promise<Finished> {
  const row = await as(viewer, (ctx) => findDocument(ctx, ref, id));
  if (row === null) return { ok: false, reason: 'not_found' };
  if (row.state !== 'uploading') return { ok: true, upload: uploadState(row) };
  const { bytes } = row;
  if (bytes === null || row.received < bytes) {
    return { ok: false, reason: 'unfinished', upload: uploadState(row) };
  }
  const { verdict, sha256 } = await oneAtATime(() => judge(row, bytes));
  const settled = await as(viewer, (ctx) => settleUpload(ctx, ref, id, verdict, sha256));
  if (settled === null) return { ok: false, reason: 'not_found' };
  if (settled.state === 'refused') await removeStored(row);
  return { ok: true, upload: uploadState(settled) };
}

type Judged = { verdict: Verdict; sha256: Buffer | null };
const DAMAGED: Verdict = { ok: false, refusal: 'damaged' };

async function judge(row: DocumentRow, bytes: number): Promise<Judged> {
  const whole = await readWhole(row, bytes).catch((error: unknown) => {
    if (error instanceof BrokenSeal) return null;
    throw error;
  });
  if (whole === null) return { verdict: DAMAGED, sha256: null };
  const sha256 = createHash('sha256').update(whole).digest();
  const asAnnounced = row.announcedSha256 === null || sha256.equals(row.announcedSha256);
  return { verdict: asAnnounced ? await inspect(row.fileName, whole) : DAMAGED, sha256 };
}

// One whole file in memory at a time, whoever waits: the others stand in line.
let line: Promise<unknown> = Promise.resolve();

function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const done = line.then(work);
  line = done.catch(() => undefined);
  return done;
}
