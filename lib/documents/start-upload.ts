import { and, count, eq, sql } from 'drizzle-orm';
import { document } from '@/drizzle/schema/documents';
import type { Circle } from '@/drizzle/vocabulary/teams';
import type { Context } from '@/lib/db/as';
import { MOST_BYTES, type UploadState } from './document';
import { type DocumentRow, findOwnCase, isId, uploadState } from './document-rows';
import { givenName } from './file-name';
import { forgetAbandoned } from './settle-upload';
import { newPlace } from './stored-file';

export interface Announced {
  /** Made by the form: the same one twice is the same document. */
  id: string;
  fileName: string;
  /** Null where a form brings the file in one piece: its length is known at the end. */
  bytes: number | null;
  /** Of the whole file in hex, as the sender's device computed it; with it an upload goes on after a reload. */
  sha256: string | null;
  /** Null takes the narrowest that the viewer is in: counsel for a lawyer, else the team. */
  circle: Circle | null;
  title: string | null;
  factId: string | null;
}

export type StartRefusal =
  | 'used'
  | 'not_found'
  | 'read_only'
  | 'circle'
  | 'name'
  | 'empty'
  | 'too_large'
  | 'too_many';
export type Started = { ok: true; upload: UploadState } | { ok: false; reason: StartRefusal };

const MOST_UNFINISHED = 20;
const no = (reason: StartRefusal): Started => ({ ok: false, reason });

/**
 * Begins to bring a file into a case, or finds the upload that was begun: by its id, or by the hash and length of the
 * same file. Refuses a case that is not the viewer's, an id that brought another file, a circle they are not in, a name of nothing, an empty file, one of
 * more than 50 MB, and more than twenty uploads left unfinished.
 */
export async function startUpload(ctx: Context, ref: string, announced: Announced): Promise<Started> {
  const courtCase = await findOwnCase(ctx, ref);
  if (courtCase === null || !isId(announced.id)) return no('not_found');
  if (!courtCase.writes) return no('read_only');
  const circle = announced.circle ?? (courtCase.counsel ? 'counsel' : 'team');
  if (circle === 'counsel' && !courtCase.counsel) return no('circle');
  const fileName = givenName(announced.fileName);
  if (fileName === null) return no('name');
  const { id, bytes } = announced;
  if (bytes !== null && bytes < 1) return no('empty');
  if (bytes !== null && bytes > MOST_BYTES) return no('too_large');

  const sha256 = announced.sha256 === null ? null : Buffer.from(announced.sha256, 'hex');
  const begun = await findBegun(ctx, courtCase.id, { id, bytes, sha256 });
  if (begun !== null && !isOf(begun, bytes, sha256)) return no('used');
  if (begun !== null) return { ok: true, upload: uploadState(begun) };
  await forgetAbandoned(ctx, courtCase.id);
  if ((await unfinished(ctx, courtCase.id)) >= MOST_UNFINISHED) return no('too_many');

  const { storedAs, fileKey } = newPlace(id);
  const [row] = await ctx.tx
    .insert(document)
    .values({
      caseId: courtCase.id,
      id,
      title: announced.title,
      fileName,
      circle,
      bytes,
      announcedSha256: sha256,
      storedAs,
      fileKey,
      factId: announced.factId,
      addedBy: sql`(select v.member_id from record.viewer() v)`,
    })
    .onConflictDoNothing()
    .returning();
  return row === undefined ? no('not_found') : { ok: true, upload: uploadState(row) };
}

/** Whether an upload that was begun is of this file. A form in one piece does not know yet: it is compared at its end. */
function isOf(begun: DocumentRow, bytes: number | null, sha256: Buffer | null): boolean {
  if (bytes === null) return true;
  return begun.bytes === bytes && (sha256 === null || begun.announcedSha256?.equals(sha256) !== false);
}

async function findBegun(
  { tx }: Context,
  caseId: string,
  { id, bytes, sha256 }: { id: string; bytes: number | null; sha256: Buffer | null },
): Promise<DocumentRow | null> {
  const [byId] = await tx
    .select()
    .from(document)
    .where(and(eq(document.caseId, caseId), eq(document.id, id)));
  if (byId !== undefined) return byId;
  if (sha256 === null || bytes === null) return null;
  const [same] = await tx
    .select()
    .from(document)
    .where(
      and(
        eq(document.caseId, caseId),
        eq(document.state, 'uploading'),
        eq(document.announcedSha256, sha256),
        eq(document.bytes, bytes),
      ),
    )
    .limit(1);
  return same ?? null;
}

async function unfinished({ tx }: Context, caseId: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(document)
    .where(and(eq(document.caseId, caseId), eq(document.state, 'uploading')));
  return row?.n ?? 0;
}
