import { sql } from 'drizzle-orm';
import type { Transaction } from '@/lib/db/as';

/** The member whose transaction this is, if they review this case; null for everybody else. */
export async function reviewerOf(
  tx: Transaction,
  caseId: string,
): Promise<{ id: string; name: string } | null> {
  const [me] = await tx.execute<{ id: string; name: string }>(sql`
    select m.id, m.name from auth.member m join record.viewer() v on v.member_id = m.id
     where ${caseId}::uuid = any (array(select record.my_cases('approve')))`);
  return me ?? null;
}
