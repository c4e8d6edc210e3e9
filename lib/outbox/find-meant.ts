import { and, eq } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import { outboxHearing } from '@/drizzle/schema/outbox';
import type { Context } from '@/lib/db/as';
import type { OutcomeEntered } from './sealed-item';

/** Which hearing an outcome is about, and in which version its author saw it. */
export type Meant = { caseId: string; hearing: string; version: number };

/** The hearing of the code, or without one the hearing that the fields name; null if it is none of the viewer's. */
export async function findMeant(
  { tx }: Context,
  keyId: string,
  { code, fields }: OutcomeEntered,
): Promise<Meant | null> {
  if (code !== undefined) {
    const { caseId, hearing, version } = outboxHearing;
    const [row] = await tx
      .select({ caseId, hearing, version })
      .from(outboxHearing)
      .where(and(eq(outboxHearing.keyId, keyId), eq(outboxHearing.code, code)));
    return row ?? null;
  }
  const [ref, hearing, version] = [fields.ref, fields.hearing, fields.version].map((sent) => sent?.[0]);
  if (!ref || !hearing || !version || !/^\d{1,9}$/.test(version)) return null;
  const [found] = await tx.select({ caseId: courtCase.id }).from(courtCase).where(eq(courtCase.ref, ref));
  return found ? { caseId: found.caseId, hearing, version: Number(version) } : null;
}
