import { desc, eq, sql } from 'drizzle-orm';
import { event } from '@/drizzle/schema/history';
import { caseNote, conditionPrivate, personPrivate, riskNote } from '@/drizzle/schema/notes';
import { counsel, teamEvent } from '@/drizzle/schema/teams';
import { listSessions } from '@/lib/auth/session';
import type { SignedIn } from '@/lib/auth/signed-in';
import { as } from '@/lib/db/as';
import { listMyCases } from '@/lib/dossiers/my-cases';

/**
 * All of one's own data as one document: the account without its secrets, the live sessions, what one did and wrote, and
 * the cases one is on as dossiers, as `npm run export` writes them. Reads as the member, so nobody else's comes along.
 */
export async function readMyData({ viewer, member, session }: SignedIn, now: Date = new Date()) {
  const { id, name, login, code, orgRole, locale, tenantName } = member;
  const sessions = await listSessions(id, now);
  const record = await as(
    viewer,
    async ({ tx }) => {
      const mine = sql`(select v.member_id from record.viewer() v)`;
      const cases = await listMyCases(tx);
      return {
        events: await tx.select().from(event).where(eq(event.memberId, mine)).orderBy(desc(event.id)),
        team: await tx
          .select()
          .from(teamEvent)
          .where(eq(teamEvent.actorId, mine))
          .orderBy(desc(teamEvent.id)),
        counsel: await tx.select().from(counsel).where(eq(counsel.enteredBy, mine)),
        notes: {
          case: await tx.select().from(caseNote).where(eq(caseNote.memberId, mine)),
          risk: await tx.select().from(riskNote).where(eq(riskNote.memberId, mine)),
          condition: await tx.select().from(conditionPrivate).where(eq(conditionPrivate.memberId, mine)),
          person: await tx.select().from(personPrivate).where(eq(personPrivate.memberId, mine)),
        },
        cases: cases.map(({ caseId, mayWrite, d }) => ({ caseId, mayWrite, dossier: d })),
      };
    },
    now,
  );
  return {
    format: 1,
    madeAt: now.toISOString(),
    account: { id, name, login, code, orgRole, locale, organisation: tenantName },
    sessions: sessions.map((one) => ({ ...one, thisOne: one.id === session.id })),
    ...record,
  };
}
