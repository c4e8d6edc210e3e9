import { desc, eq } from 'drizzle-orm';
import { approval } from '@/drizzle/schema/reviews';
import type { Transaction } from '@/lib/db/as';

export type LatestApproval = typeof approval.$inferSelect;

/** The last approval of a case, which replaces all before it; null if nobody approved it, or the role sees none. */
export async function latestApproval(tx: Transaction, caseId: string): Promise<LatestApproval | null> {
  const [found] = await tx
    .select()
    .from(approval)
    .where(eq(approval.caseId, caseId))
    .orderBy(desc(approval.id))
    .limit(1);
  return found ?? null;
}
