import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { event, pastFact } from '@/drizzle/schema/history';
import type { Viewer } from '@/lib/auth/viewer';
import { FACT_LISTS, type FactList } from '@/lib/dossiers/dossier';
import { entriesOf, HEAD } from '@/lib/dossiers/write-history';
import { type Enacted, enact } from './enact';

/** For how long a tap can be taken back without a reason. */
export const UNDO_MINUTES = 10;

/**
 * Takes back one event of one's own within ten minutes ("tapped wrong"): what it changed is again as it was, what it
 * added is retracted. It is a correction with its own event; both stay in the history. Refuses another's event or one
 * of another case (`not_found`), one older than that (`too_late`), and one on whose facts a later event rests
 * (`changed_since`); a source that it brought stays, since others may already rest on it.
 */
export function undo(
  viewer: Viewer,
  order: { caseId: string; eventId: number; key: string },
  now?: Date,
): Promise<Enacted> {
  const { caseId, eventId, key } = order;
  return enact(
    viewer,
    {
      caseId,
      key,
      verb: 'undo',
      input: { eventId },
      act: async (draft, _, at, { tx }) => {
        const [done] = await tx
          .select()
          .from(event)
          .where(and(eq(event.id, eventId), eq(event.caseId, caseId)));
        if (done === undefined || done.memberId !== at.member.id || done.verb === 'undo')
          return { reason: 'not_found' };
        if (at.now.getTime() - done.at.getTime() > UNDO_MINUTES * 60_000) return { reason: 'too_late' };
        const later = await tx
          .select({ id: event.id })
          .from(event)
          .where(
            and(
              eq(event.caseId, caseId),
              gt(event.id, eventId),
              sql`${event.facts} && ${sql.param(done.facts)}::text[]`,
            ),
          )
          .limit(1);
        if (later.length > 0) return { reason: 'changed_since' };
        const past = await tx
          .select()
          .from(pastFact)
          .where(and(eq(pastFact.eventId, eventId), inArray(pastFact.id, done.facts)));
        const was = new Map(past.map((entry) => [entry.id, entry]));
        const is = entriesOf(draft.now);
        for (const id of done.facts) {
          const before = was.get(id);
          const list = before?.list ?? is.get(id)?.list;
          if (list === 'case') draft.describe(headOf(before?.body ?? {}));
          else if (before !== undefined && is.has(id))
            draft.replace(list as FactList, id, () => before.body as object);
          else if (before !== undefined) draft.restore(list as FactList, before.body as { id: string });
          else if (FACT_LISTS.includes(list as FactList)) draft.retract(id);
        }
        return null;
      },
    },
    now,
  );
}

// A field that was not there is told as undefined, so that it is left out again.
const headOf = (body: object) => Object.fromEntries(HEAD.map((field) => [field, (body as Row)[field]]));
type Row = Record<string, unknown>;
