import { and, eq, lt } from 'drizzle-orm';
import { document } from '@/drizzle/schema/documents';
import type { Context } from '@/lib/db/as';
import { type DocumentRow, findDocument, logCustody } from './document-rows';
import type { Verdict } from './inspection/inspect';
import { removeStored } from './stored-file';

/** How long an upload that broke off can go on. */
export const GOES_ON_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Writes the verdict on an upload and its line in the custody log. An upload that was settled before stays as it is.
 * @returns the document as it now stands; null if the viewer has no such upload
 */
export async function settleUpload(
  ctx: Context,
  ref: string,
  id: string,
  verdict: Verdict,
  sha256: Buffer | null,
): Promise<DocumentRow | null> {
  const row = await findDocument(ctx, ref, id, 'update');
  return row === null || row.state !== 'uploading' ? row : settleRow(ctx, row, verdict, sha256);
}

async function settleRow(ctx: Context, row: DocumentRow, verdict: Verdict, sha256: Buffer | null) {
  const [settled] = await ctx.tx
    .update(document)
    .set(
      verdict.ok
        ? { state: 'kept', format: verdict.format, warning: verdict.warning, sha256 }
        : { state: 'refused', refusal: verdict.refusal, sha256 },
    )
    .where(and(eq(document.caseId, row.caseId), eq(document.id, row.id)))
    .returning();
  await logCustody(ctx, row, verdict.ok ? 'received' : 'refused');
  return settled ?? null;
}

/** Gives up the viewer's own uploads to a case that broke off more than a week ago, and removes what came of them. */
export async function forgetAbandoned(ctx: Context, caseId: string): Promise<void> {
  const old = await ctx.tx
    .select()
    .from(document)
    .where(
      and(
        eq(document.caseId, caseId),
        eq(document.state, 'uploading'),
        lt(document.addedAt, new Date(ctx.now.getTime() - GOES_ON_MS)),
      ),
    );
  for (const row of old) {
    await settleRow(ctx, row, { ok: false, refusal: 'broken_off' }, null);
    await removeStored(row);
  }
}
