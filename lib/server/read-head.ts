import { head } from '@/drizzle/schema/docket';
import { PUBLIC } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';

/** The end of the published chain, as the front polls it. Throws while the database is away. */
export async function readHead(): Promise<{ seq: number; withdrawals: number }> {
  const [row] = await as(PUBLIC, ({ tx }) =>
    tx.select({ seq: head.seq, withdrawals: head.withdrawals }).from(head),
  );
  if (row === undefined) throw new Error('The docket has no head.');
  return row;
}
