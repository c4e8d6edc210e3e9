import { and, arrayOverlaps, desc, eq, inArray, sql } from 'drizzle-orm';
import { event } from '@/drizzle/schema/history';
import type { Context, Transaction } from '@/lib/db/as';
import { findMyCase, type MyCase } from '@/lib/dossiers/my-cases';
import { versionsOf } from '@/lib/dossiers/write-history';
import type { Hearing } from '@/lib/hearings/hearing';
import { type HearingTime, hearingTime } from '@/lib/hearings/hearing-time';
import { UNDO_MINUTES } from './undo';

/** What a page about one hearing needs. */
export type HearingFile = {
  of: MyCase;
  hearing: Hearing;
  /** What a form must have seen of the hearing. */
  version: number;
  time: HearingTime;
  /** Who entered the outcome that stands, when, and the local ids of what that changed; null for one that was imported. */
  entered: { eventId: number; actor: string; at: Date; facts: string[] } | null;
  /** For how many more minutes the viewer can take back what they entered; null if it is not theirs, or too late. */
  undoMinutes: number | null;
};

/** One hearing of a case of the viewer; null if there is none, or the case is not theirs. */
export async function readHearingFile(ctx: Context, ref: string, id: string): Promise<HearingFile | null> {
  const of = await findMyCase(ctx.tx, ref);
  const hearing = of?.d.hearings.find((one) => one.id === id);
  if (of === null || hearing === undefined) return null;
  const versions = await versionsOf(ctx.tx, of.caseId);
  const entered = hearing.outcome === undefined ? null : await findEntered(ctx.tx, of.caseId, id);
  return {
    of,
    hearing,
    version: versions.get(id) ?? 1,
    time: hearingTime(hearing, ctx.now),
    entered,
    undoMinutes: entered === null ? null : await minutesToUndo(ctx, of.caseId, entered),
  };
}

async function findEntered(tx: Transaction, caseId: string, id: string): Promise<HearingFile['entered']> {
  const [last] = await tx
    .select({ eventId: event.id, actor: event.actor, at: event.at, facts: event.facts })
    .from(event)
    .where(
      and(
        eq(event.caseId, caseId),
        arrayOverlaps(event.facts, [id]),
        inArray(event.verb, ['record_outcome', 'correct']),
      ),
    )
    .orderBy(desc(event.id))
    .limit(1);
  return last ?? null;
}

/** The same conditions as `undo` has. */
async function minutesToUndo(
  { tx, now }: Context,
  caseId: string,
  { eventId, at, facts }: NonNullable<HearingFile['entered']>,
): Promise<number | null> {
  const left = at.getTime() + UNDO_MINUTES * 60_000 - now.getTime();
  if (left <= 0) return null;
  const [own] = await tx
    .select({ id: event.id })
    .from(event)
    .where(
      and(
        eq(event.id, eventId),
        sql`${event.memberId} = (select v.member_id from record.viewer() v)`,
        sql`not exists (select 1 from record.event e where e.case_id = ${caseId} and e.id > ${eventId}
              and e.facts && ${sql.param(facts)}::text[])`,
      ),
    );
  return own === undefined ? null : Math.max(1, Math.floor(left / 60_000));
}
