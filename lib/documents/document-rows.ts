import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import { document, documentEvent } from '@/drizzle/schema/documents';
import type { CustodyAct } from '@/drizzle/vocabulary/documents';
import type { Circle } from '@/drizzle/vocabulary/teams';
import type { Context } from '@/lib/db/as';
import type { UploadState } from './document';

export type DocumentRow = typeof document.$inferSelect;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isId = (text: string): boolean => UUID.test(text);

/** The case of the viewer's own that has this reference, and what they may do on it; null if there is none. */
export async function findOwnCase({ tx }: Context, ref: string) {
  const may = (task: 'write' | 'counsel'): SQL<boolean> =>
    sql<boolean>`${courtCase.id} = any (array(select record.my_cases(${task})))`;
  const [found] = await tx
    .select({ id: courtCase.id, matter: courtCase.matter, writes: may('write'), counsel: may('counsel') })
    .from(courtCase)
    .where(eq(courtCase.ref, ref))
    .limit(1);
  return found ?? null;
}

/** One document that the viewer may see, by the reference of its case; null if there is none. */
export async function findDocument(
  { tx }: Context,
  ref: string,
  id: string,
  lock?: 'update',
): Promise<DocumentRow | null> {
  if (!isId(id)) return null;
  const cases = tx.select({ id: courtCase.id }).from(courtCase).where(eq(courtCase.ref, ref));
  const found = tx
    .select()
    .from(document)
    .where(and(inArray(document.caseId, cases), eq(document.id, id)));
  const [row] = lock === undefined ? await found : await found.for(lock);
  return row ?? null;
}

export function uploadState({ id, state, received, bytes, refusal, warning }: DocumentRow): UploadState {
  return { id, state, received, bytes, refusal, warning };
}

/** Writes one line of the custody log, signed with the viewer's own name as it is today. */
export async function logCustody(
  { tx }: Context,
  { caseId, id }: { caseId: string; id: string },
  act: CustodyAct,
  circles: { from: Circle; to: Circle } | null = null,
): Promise<void> {
  await tx.execute(sql`
    insert into ${documentEvent} (case_id, document_id, member_id, actor, act, from_circle, to_circle)
    select ${caseId}, ${id}, m.id, m.name, ${act}, ${circles?.from ?? null}, ${circles?.to ?? null}
      from auth.member m join record.viewer() v on v.member_id = m.id`);
}
