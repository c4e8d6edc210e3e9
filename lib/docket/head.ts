import { head } from '@/drizzle/schema/docket';
import { PUBLIC } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';

export type DocketHead = { seq: number; withdrawals: number; link: string; changedAt: Date };

/** How far the docket has come: the last number of the chain, and how many withdrawals there have been. One row read. */
export async function readHead(): Promise<{ seq: number; withdrawals: number }> {
  const { seq, withdrawals } = await docketHead();
  return { seq, withdrawals };
}

/** The same with the last link of the chain, which whoever wants to verify it later can note down. */
export function docketHead(): Promise<DocketHead> {
  return as(PUBLIC, async ({ tx }) => {
    const [found] = await tx.select().from(head);
    if (found === undefined) throw new Error('the docket has no head');
    const { seq, withdrawals, link, changedAt } = found;
    return { seq, withdrawals, link, changedAt };
  });
}
