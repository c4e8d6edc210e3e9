import { publishRequest } from '@/drizzle/schema/reviews';
import type { Context } from '@/lib/db/as';

/**
 * Asks for a case to be published, or withdrawn from the docket, in the transaction of the verb that calls it. Only a
 * row: the publisher's job claims it after the commit and decides. The row policies refuse a case that is not the viewer's.
 */
export async function requestPublication(
  ctx: Pick<Context, 'tx' | 'now'>,
  caseId: string,
  kind: 'publish' | 'withdraw' = 'publish',
): Promise<void> {
  await ctx.tx.insert(publishRequest).values({ caseId, kind, requestedAt: ctx.now });
}
