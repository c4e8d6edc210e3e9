import { and, asc, eq, inArray } from 'drizzle-orm';
import { event, pastFact } from '@/drizzle/schema/history';
import type { Transaction } from '@/lib/db/as';

type Entered = Pick<typeof event.$inferSelect, 'id' | 'verb' | 'facts' | 'actor' | 'at' | 'memberId'>;

/** How the outcome of a hearing came to stand as it does. */
export type OutcomeEvents = {
  /** The record of it, then what corrected it or took that back, in their order; empty for one that was imported. */
  events: Entered[];
  /** Local ids of what these added besides, and nothing else has touched since. */
  followed: string[];
};

const CHANGES = ['correct', 'undo'];
const isSource = (id: string) => /^s[0-9]/.test(id);

/**
 * The events that made an outcome what it is. A correction need not touch the hearing itself, as where custody was not
 * extended after all: it belongs here if it touches anything that an earlier one of these touched.
 */
export async function readOutcomeEvents(
  tx: Transaction,
  caseId: string,
  hearing: string,
): Promise<OutcomeEvents> {
  const all = await tx
    .select({
      id: event.id,
      verb: event.verb,
      facts: event.facts,
      actor: event.actor,
      at: event.at,
      memberId: event.memberId,
    })
    .from(event)
    .where(eq(event.caseId, caseId))
    .orderBy(asc(event.id));
  const first = all.findLastIndex(({ verb, facts }) => verb === 'record_outcome' && facts.includes(hearing));
  if (first === -1) return { events: [], followed: [] };
  const events: Entered[] = [];
  const others: Entered[] = [];
  const touched = new Set<string>([hearing]);
  for (const one of all.slice(first)) {
    const ids = one.facts.filter((id) => !isSource(id));
    const belongs = events.length === 0 || (CHANGES.includes(one.verb) && ids.some((id) => touched.has(id)));
    (belongs ? events : others).push(one);
    if (belongs) for (const id of ids) touched.add(id);
  }
  const past = await tx
    .select({ id: pastFact.id, eventId: pastFact.eventId })
    .from(pastFact)
    .where(
      and(
        eq(pastFact.caseId, caseId),
        inArray(
          pastFact.eventId,
          events.map(({ id }) => id),
        ),
      ),
    );
  const changed = new Set(past.map(({ id, eventId }) => `${eventId} ${id}`));
  const added = events.flatMap(({ id: eventId, facts }) =>
    facts.filter((id) => !isSource(id) && !changed.has(`${eventId} ${id}`)),
  );
  const elsewhere = new Set(others.flatMap(({ facts }) => facts));
  const followed = [...new Set(added)].filter((id) => id !== hearing && !elsewhere.has(id));
  return { events, followed };
}
