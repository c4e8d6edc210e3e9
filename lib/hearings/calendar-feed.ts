import { and, eq } from 'drizzle-orm';
import { calendarAddress } from '@/drizzle/schema/calendars';
import { fact } from '@/drizzle/schema/cases';
import { court } from '@/drizzle/schema/courts';
import { hearing } from '@/drizzle/schema/hearings';
import { hashOf, hexOf } from '@/lib/auth/tokens';
import { asCalendar } from '@/lib/db/as';
import { calendarOf } from './calendar';

/**
 * The calendar under a secret address as iCalendar text; null if there is none, it was revoked, or its member is
 * suspended — nobody can tell which.
 */
export function readCalendar(token: string, now: Date = new Date()): Promise<string | null> {
  const hash = hexOf(hashOf(token));
  return asCalendar(
    hash,
    async ({ tx }) => {
      const [address] = await tx.select().from(calendarAddress);
      if (address === undefined) return null;
      const hearings = await tx
        .select({
          caseId: hearing.caseId,
          id: hearing.id,
          version: fact.version,
          kind: hearing.kind,
          date: hearing.dateEdtf,
          time: hearing.time,
          zone: hearing.zone,
          outcome: hearing.outcome,
          adjournedTo: hearing.adjournedTo,
          court: court.name,
        })
        .from(hearing)
        .innerJoin(fact, and(eq(fact.caseId, hearing.caseId), eq(fact.id, hearing.id)))
        .leftJoin(court, and(eq(court.caseId, hearing.caseId), eq(court.id, hearing.court)));
      const { titles, locale, id } = address;
      return calendarOf(hearings, { titles, locale, secret: id, now });
    },
    now,
  );
}
