import { sql } from 'drizzle-orm';
import type { Context } from '@/lib/db/as';
import { findMyCase, type MyCase } from '@/lib/dossiers/my-cases';
import { versionsOf } from '@/lib/dossiers/write-history';
import type { Hearing } from '@/lib/hearings/hearing';
import { type HearingTime, hearingTime } from '@/lib/hearings/hearing-time';
import { readOutcomeEvents } from './outcome-events';
import { UNDO_MINUTES } from './undo';

/** What a page about one hearing needs. */
export type HearingFile = {
  of: MyCase;
  hearing: Hearing;
  /** What a form must have seen of the hearing. */
  version: number;
  time: HearingTime;
  /** Who last entered or changed the outcome that stands, and when; null for one that was imported. */
  entered: { eventId: number; actor: string; at: Date } | null;
  /** Local ids of what followed from it and still stands as it was entered. */
  followed: string[];
  /** For how many more minutes the viewer can take back what they entered; null if it is not theirs, or too late. */
  undoMinutes: number | null;
};

/** One hearing of a case of the viewer; null if there is none, or the case is not theirs. */
export async function readHearingFile(ctx: Context, ref: string, id: string): Promise<HearingFile | null> {
  const of = await findMyCase(ctx.tx, ref);
  const hearing = of?.d.hearings.find((one) => one.id === id);
  if (of === null || hearing === undefined) return null;
  const versions = await versionsOf(ctx.tx, of.caseId);
  const since =
    hearing.outcome === undefined
      ? { events: [], followed: [] }
      : await readOutcomeEvents(ctx.tx, of.caseId, id);
  const last = since.events.at(-1);
  const canUndo = last !== undefined && last.verb !== 'undo' && (await isOwnAndLast(ctx, of.caseId, last));
  const left = last === undefined ? 0 : last.at.getTime() + UNDO_MINUTES * 60_000 - ctx.now.getTime();
  return {
    of,
    hearing,
    version: versions.get(id) ?? 1,
    time: hearingTime(hearing, ctx.now),
    entered: last === undefined ? null : { eventId: last.id, actor: last.actor, at: last.at },
    followed: since.followed,
    undoMinutes: canUndo && left > 0 ? Math.max(1, Math.floor(left / 60_000)) : null,
  };
}

/** The same conditions as `undo` has, but for the time. */
async function isOwnAndLast(
  { tx }: Context,
  caseId: string,
  { id, facts, memberId }: { id: number; facts: string[]; memberId: string | null },
): Promise<boolean> {
  const [row] = await tx.execute<{ may: boolean }>(sql`
    select ${memberId}::uuid = (select v.member_id from record.viewer() v)
       and not exists (select 1 from record.event e where e.case_id = ${caseId} and e.id > ${id}
             and e.facts && ${sql.param(facts)}::text[]) as may`);
  return row?.may ?? false;
}
