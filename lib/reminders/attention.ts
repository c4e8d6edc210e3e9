import { custodyClocks } from '@/lib/custody/clock';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { type Deadline, deadlinesOf } from '@/lib/deadlines/deadline';
import { isPressingTerm } from '@/lib/deadlines/pressing';
import { readConfirmations, readHolidays, readRules } from '@/lib/deadlines/queries';
import { listMyCases } from '@/lib/dossiers/my-cases';
import { hearingTime, LONG_AGO } from '@/lib/hearings/hearing-time';
import { type AttentionFile, SOON } from './attention-days';

/** How many things ask for attention at a moment. */
export type Attention = {
  /** Hearings today (still to come) or tomorrow, by the clock of each court. */
  hearings: number;
  /** Hearings of the last sixty days of which nobody entered what came of them. */
  outcomes: number;
  /** Terms of the defence that end, or may end, within seven days, or ended lately. */
  deadlines: number;
  /** Custody orders that end, or may end, within seven days, or have ended. */
  orders: number;
};

/** Counts what asks for attention in one case. */
export function attentionOfCase(file: AttentionFile, deadlines: readonly Deadline[], now: Date): Attention {
  const times = file.hearings.map((hearing) => hearingTime(hearing, now));
  const clocks = custodyClocks(file, courtDay(now));
  const endsSoon = clocks.filter(({ current, withoutSpell }) => {
    const order = (current ?? withoutSpell)?.order;
    if (order?.state === 'order_expires_in') return order.days.min <= SOON;
    return order?.state === 'may_be_overdue' || order?.state === 'overdue';
  });
  return {
    hearings: times.filter(({ state, days }) => state === 'coming' && days !== null && days >= 0 && days <= 1)
      .length,
    outcomes: times.filter(({ state, days }) => state === 'outcome_missing' && (days ?? 0) >= LONG_AGO)
      .length,
    deadlines: deadlines.filter((one) => isPressingTerm(one) && (one.left?.min ?? SOON + 1) <= SOON).length,
    orders: endsSoon.length,
  };
}

/** The sum over cases. */
export function sumAttention(all: readonly Attention[]): Attention {
  const sum = (of: keyof Attention) => all.reduce((total, one) => total + one[of], 0);
  return {
    hearings: sum('hearings'),
    outcomes: sum('outcomes'),
    deadlines: sum('deadlines'),
    orders: sum('orders'),
  };
}

/** What asks for the viewer's attention, over all their cases. It compiles each of them: for pages that do not already. */
export async function attentionOf(ctx: Context): Promise<Attention> {
  const cases = await listMyCases(ctx.tx);
  const [rules, calendar] = [await readRules(ctx), await readHolidays(ctx)];
  const said = await readConfirmations(
    ctx,
    cases.map(({ caseId }) => caseId),
  );
  return sumAttention(
    cases.map(({ caseId, d }) => {
      const own = said.filter((one) => one.caseId === caseId);
      const deadlines = deadlinesOf(d, rules, calendar, own, courtDay(ctx.now));
      return attentionOfCase(d, deadlines, ctx.now);
    }),
  );
}
