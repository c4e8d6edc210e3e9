import { sql } from 'drizzle-orm';
import { attention } from '@/drizzle/schema/reminders';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { deadlinesOf } from '@/lib/deadlines/deadline';
import { readConfirmations, readHolidays, readRules } from '@/lib/deadlines/queries';
import type { Dossier } from '@/lib/dossiers/dossier';
import { attentionDays } from './attention-days';

/**
 * Notes for some cases of the viewer on which days they will need attention, so that the reminders' job need not see a
 * case to know. Called wherever a case has changed, in the same transaction. The viewer must be one who writes them.
 */
export async function keepAttention(
  ctx: Pick<Context, 'tx' | 'now'>,
  cases: readonly { caseId: string; d: Dossier }[],
): Promise<void> {
  if (cases.length === 0) return;
  const { tx, now } = ctx;
  const [rules, calendar] = [await readRules(ctx), await readHolidays(ctx)];
  const said = await readConfirmations(
    ctx,
    cases.map(({ caseId }) => caseId),
  );
  const today = courtDay(now);
  const rows = cases.map(({ caseId, d }) => {
    const own = said.filter((one) => one.caseId === caseId);
    const days = attentionDays(d, deadlinesOf(d, rules, calendar, own, today), today);
    return { caseId, days, notedAt: now };
  });
  await tx
    .insert(attention)
    // Always in one order, so that two who note the same cases never wait for each other.
    .values(rows.toSorted((a, b) => a.caseId.localeCompare(b.caseId)))
    .onConflictDoUpdate({
      target: attention.caseId,
      set: { days: sql`excluded.days`, notedAt: sql`excluded.noted_at` },
      setWhere: sql`${attention.days} is distinct from excluded.days`,
    });
}
