import { and, asc, eq, isNull } from 'drizzle-orm';
import { courtCase, fact } from '@/drizzle/schema/cases';
import { hearing } from '@/drizzle/schema/hearings';
import { outboxItem } from '@/drizzle/schema/outbox';
import type { OutboxContent, OutboxState } from '@/drizzle/vocabulary/outbox';
import type { Viewer } from '@/lib/auth/viewer';
import { as, type Context } from '@/lib/db/as';

/** Something the viewer entered without network that was not recorded, and that waits for them to choose. */
export type WaitingItem = {
  id: string;
  caseId: string;
  /** Null when they can no longer read the case. */
  ref: string | null;
  hearing: string;
  /** The version of the hearing now; 0 if it is there no more. */
  version: number;
  /** The day of the hearing as EDTF. */
  date: string | null;
  enteredAt: Date;
  state: OutboxState;
  reason: string | null;
  content: OutboxContent;
};

/** All that waits for the viewer, for a page. */
export const readWaiting = (viewer: Viewer): Promise<WaitingItem[]> => as(viewer, listWaiting);

/** All that waits for the viewer, the first entered first. Only their own: the database shows nobody else's. */
export async function listWaiting({ tx }: Context): Promise<WaitingItem[]> {
  const rows = await selectItems(tx).where(isNull(outboxItem.settledAt)).orderBy(asc(outboxItem.enteredAt));
  return rows.flatMap(asWaiting);
}

/** One that waits, or null. */
export async function findWaiting({ tx }: Context, id: string): Promise<WaitingItem | null> {
  const rows = await selectItems(tx).where(and(eq(outboxItem.id, id), isNull(outboxItem.settledAt)));
  return rows.flatMap(asWaiting)[0] ?? null;
}

/** Closes one that waits: what was typed is removed, that it came and was decided stays. False if nothing waits. */
export async function settle({ tx, now }: Context, id: string): Promise<boolean> {
  const done = await tx
    .update(outboxItem)
    .set({ settledAt: now, content: null })
    .where(and(eq(outboxItem.id, id), isNull(outboxItem.settledAt)))
    .returning({ id: outboxItem.id });
  return done.length > 0;
}

function selectItems(tx: Context['tx']) {
  return tx
    .select({ item: outboxItem, ref: courtCase.ref, date: hearing.dateEdtf, version: fact.version })
    .from(outboxItem)
    .leftJoin(courtCase, eq(courtCase.id, outboxItem.caseId))
    .leftJoin(hearing, and(eq(hearing.caseId, outboxItem.caseId), eq(hearing.id, outboxItem.hearing)))
    .leftJoin(fact, and(eq(fact.caseId, outboxItem.caseId), eq(fact.id, outboxItem.hearing)));
}

type Row = Awaited<ReturnType<typeof selectItems>>[number];

function asWaiting({ item, ref, date, version }: Row): WaitingItem[] {
  const { id, caseId, enteredAt, state, reason, content } = item;
  return content === null
    ? []
    : [
        {
          id,
          caseId,
          ref,
          hearing: item.hearing,
          version: version ?? 0,
          date,
          enteredAt,
          state,
          reason,
          content,
        },
      ];
}
