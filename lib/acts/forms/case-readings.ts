import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import { event, pastFact } from '@/drizzle/schema/history';
import { casePerson, spelling } from '@/drizzle/schema/people';
import type { Viewer } from '@/lib/auth/viewer';
import { as, type Context, type Transaction } from '@/lib/db/as';
import { findMyCase, type MyCase } from '@/lib/dossiers/my-cases';
import { versionsOf } from '@/lib/dossiers/write-history';
import type { KnownPerson } from '../enter-person';

/** The viewer's case under a reference, with the version of everything in it; null: not there, or not theirs. */
export function readMyCase(
  viewer: Viewer,
  ref: string,
): Promise<(MyCase & { versions: ReadonlyMap<string, number> }) | null> {
  return as(viewer, async ({ tx }) => {
    const found = await findMyCase(tx, ref);
    return found && { ...found, versions: await versionsOf(tx, found.caseId) };
  });
}

/** The case's organisation: people and sources are shared by the cases of one. */
export async function tenantOf(tx: Transaction, caseId: string): Promise<string> {
  const [row] = await tx
    .select({ tenantId: courtCase.tenantId })
    .from(courtCase)
    .where(eq(courtCase.id, caseId));
  return row?.tenantId ?? '';
}

/** The viewer's own organisation; '' if nobody is signed in. */
export async function ownTenant(tx: Transaction): Promise<string> {
  const [row] = await tx.execute<{ id: string }>(sql`select v.tenant_id as id from record.viewer() v`);
  return row?.id ?? '';
}

/** Something as it was before an event: what it said, and who changed it when and why. */
export type PastValue = {
  version: number;
  list: string;
  body: object;
  reason: string | null;
  at: Date;
  actor: string;
  verb: string;
};

/** Every past value of one thing of a case, the latest first. */
export function listPast(viewer: Viewer, caseId: string, id: string): Promise<PastValue[]> {
  return as(viewer, async ({ tx }) => {
    const rows = await tx
      .select({ past: pastFact, done: event })
      .from(pastFact)
      .innerJoin(event, eq(event.id, pastFact.eventId))
      .where(and(eq(pastFact.caseId, caseId), eq(pastFact.id, id)))
      .orderBy(desc(pastFact.version));
    return rows.map(({ past: { version, list, body, reason }, done: { at, actor, verb } }) => ({
      ...{ version, list, reason, at, actor, verb },
      body: Object(body),
    }));
  });
}

/** The people of the viewer's cases in one organisation, by the reference that its cases share. */
export async function listKnownPeople({ tx }: Pick<Context, 'tx'>, tenantId: string): Promise<KnownPerson[]> {
  const rows = await tx
    .select({ ref: casePerson.ref, spelling: spelling.spelling })
    .from(casePerson)
    .innerJoin(spelling, and(eq(spelling.caseId, casePerson.caseId), eq(spelling.subject, casePerson.id)))
    .where(eq(casePerson.tenantId, tenantId))
    .orderBy(asc(spelling.spelling));
  const known = new Map<string, string[]>();
  for (const row of rows) known.set(row.ref, [...new Set([...(known.get(row.ref) ?? []), row.spelling])]);
  return [...known].map(([ref, spellings]) => ({ ref, spellings }));
}
