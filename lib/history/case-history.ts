import { asc, desc, eq, sql } from 'drizzle-orm';
import { pastFact } from '@/drizzle/schema/history';
import type { ActName } from '@/drizzle/vocabulary/acts';
import type { Context } from '@/lib/db/as';
import { findMyCase, type MyCase } from '@/lib/dossiers/my-cases';
import { entriesOf } from '@/lib/dossiers/write-history';
import { changesOf } from './recompute';
import { readEvents } from './seal';

/** One thing that an event changed: as it was (null: not there yet), and as it was then (null: taken away). */
export type HistoryChange = { id: string; list: string; was: object | null; is: object | null };

/** One event of a case in full. `reason` is in the words of whoever corrected. */
export type HistoryEntry = {
  eventId: number;
  at: Date;
  actor: string;
  verb: ActName;
  reason: string | null;
  changes: HistoryChange[];
};

export type CaseHistory = {
  of: MyCase;
  entries: HistoryEntry[];
  /** The events named by nothing on this page: give the last one's number as `before` for the next. */
  more: boolean;
  /** Everything that ever changed, for the choice of one. */
  known: string[];
};

const AT_ONCE = 30;

/**
 * Who changed what on a case and when, with before and after, the latest first, thirty at a time; of one fact if `fact`
 * names it. Null if the case is not the viewer's: the history is its team's.
 */
export async function readCaseHistory(
  { tx, now }: Context,
  ref: string,
  wanted: { fact?: string; before?: number } = {},
): Promise<CaseHistory | null> {
  const of = await findMyCase(tx, ref);
  if (of === null) return null;
  const { caseId } = of;
  const events = await readEvents(tx, sql`where e.case_id = ${caseId} order by e.id`);
  const past = await tx
    .select()
    .from(pastFact)
    .where(eq(pastFact.caseId, caseId))
    .orderBy(asc(pastFact.eventId), desc(pastFact.version));
  const values = past.map((value) => ({ ...value, body: value.body as object }));
  const one = { caseId, tenantId: '', entries: entriesOf(of.d), versions: new Map<string, number>() };
  const changes = changesOf({ events, past: values, cases: [one], seals: [], xmin: 0, xmax: 0, now });
  const { fact, before = Number.POSITIVE_INFINITY } = wanted;
  const found = events
    .filter((event) => event.id < before && (fact === undefined || event.facts.includes(fact)))
    .toReversed();
  const entries = found.slice(0, AT_ONCE).map((event): HistoryEntry => {
    const all = changes(event);
    return {
      eventId: event.id,
      at: new Date(event.at),
      actor: event.actor,
      verb: event.verb as ActName,
      reason: all.map(({ reason }) => reason).find((reason) => reason) ?? null,
      changes: all
        .filter(({ id }) => fact === undefined || id === fact)
        .map(({ id, was, is }) => ({
          id,
          list: was?.list ?? is?.list ?? '',
          was: was?.body ?? null,
          is: is?.body ?? null,
        })),
    };
  });
  const known = [...new Set(events.flatMap((event) => event.facts))];
  return { of, entries, more: found.length > AT_ONCE, known };
}
