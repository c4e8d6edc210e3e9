import { and, desc, gte, inArray, sql } from 'drizzle-orm';
import { event } from '@/drizzle/schema/history';
import type { ActName } from '@/drizzle/vocabulary/acts';
import type { Context } from '@/lib/db/as';

/** Something that somebody else did to a case of the viewer. `facts`: local ids of what it changed. */
export type Changed = {
  eventId: number;
  caseId: string;
  at: Date;
  actor: string;
  verb: ActName;
  facts: string[];
};

const DAYS = 7;
const AT_MOST = 30;

/** What others changed on some cases of the viewer in the last seven days, the latest first, thirty at most. */
export async function readWhatChanged({ tx, now }: Context, caseIds: readonly string[]): Promise<Changed[]> {
  if (caseIds.length === 0) return [];
  const since = new Date(now.getTime() - DAYS * 86_400_000);
  const rows = await tx
    .select({
      eventId: event.id,
      caseId: event.caseId,
      at: event.at,
      actor: event.actor,
      verb: event.verb,
      facts: event.facts,
    })
    .from(event)
    .where(
      and(
        inArray(event.caseId, [...caseIds]),
        gte(event.at, since),
        sql`${event.memberId} is distinct from (select v.member_id from record.viewer() v)`,
      ),
    )
    .orderBy(desc(event.id))
    .limit(AT_MOST);
  return rows;
}
