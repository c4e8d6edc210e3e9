import { and, eq, sql } from 'drizzle-orm';
import { document } from '@/drizzle/schema/documents';
import type { Circle } from '@/drizzle/vocabulary/teams';
import type { Context } from '@/lib/db/as';
import { findDocument, findOwnCase, logCustody } from './document-rows';

export type CircleChanged =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'read_only' | 'circle' | 'active' }
  | { ok: false; reason: 'conflict'; theirs: Circle; version: number };

/**
 * Opens a document to a wider circle of the case, or closes it to a narrower one; the custody log keeps both. Refuses a
 * reader, a circle the viewer is not in, a row that somebody changed since (`version` is the one that was seen), and
 * `publishable` for a file that acts by itself or cannot be looked into.
 */
export async function changeCircle(
  ctx: Context,
  ref: string,
  { id, circle, version }: { id: string; circle: Circle; version: number },
): Promise<CircleChanged> {
  const [courtCase, row] = [await findOwnCase(ctx, ref), await findDocument(ctx, ref, id)];
  if (courtCase === null || row === null || row.state !== 'kept') return { ok: false, reason: 'not_found' };
  if (!courtCase.writes) return { ok: false, reason: 'read_only' };
  if (circle === 'counsel' && !courtCase.counsel) return { ok: false, reason: 'circle' };
  if (circle === 'publishable' && row.warning !== null) return { ok: false, reason: 'active' };
  if (row.circle === circle) return { ok: true };
  const [changed] = await ctx.tx
    .update(document)
    .set({ circle, version: sql`${document.version} + 1` })
    .where(and(eq(document.caseId, row.caseId), eq(document.id, id), eq(document.version, version)))
    .returning({ version: document.version });
  if (changed === undefined)
    return { ok: false, reason: 'conflict', theirs: row.circle, version: row.version };
  await logCustody(ctx, row, 'circle_changed', { from: row.circle, to: circle });
  return { ok: true };
}
