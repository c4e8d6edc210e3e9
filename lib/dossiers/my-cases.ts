import { and, asc, eq, sql } from 'drizzle-orm';
import { courtCase } from '@/drizzle/schema/cases';
import type { Transaction } from '@/lib/db/as';
import { compile } from './compile';
import type { Dossier } from './dossier';

/** A case that the viewer is on, whole, with every name. `mayWrite`: a reviewer reads only. */
export type MyCase = { caseId: string; ref: string; mayWrite: boolean; d: Dossier };

const mine = sql`${courtCase.id} = any (array(select record.my_cases()))`;
const mayWrite = sql<boolean>`${courtCase.id} = any (array(select record.my_cases('write')))`;

/** Every case of the viewer, by reference. */
export async function listMyCases(tx: Transaction): Promise<MyCase[]> {
  const rows = await tx
    .select({ caseId: courtCase.id, ref: courtCase.ref, mayWrite })
    .from(courtCase)
    .where(mine)
    .orderBy(asc(courtCase.ref));
  // One after another: a transaction is one connection, and each case asks some forty questions of its own at once.
  const cases: MyCase[] = [];
  for (const row of rows) cases.push({ ...row, d: await compile(tx, row.caseId) });
  return cases;
}

/** One case of the viewer by its reference; null if there is none, or it is not theirs. */
export async function findMyCase(tx: Transaction, ref: string): Promise<MyCase | null> {
  const [row] = await tx
    .select({ caseId: courtCase.id, ref: courtCase.ref, mayWrite })
    .from(courtCase)
    .where(and(eq(courtCase.ref, ref), mine));
  return row === undefined ? null : { ...row, d: await compile(tx, row.caseId) };
}
