import { type CustodyClock, custodyClocks } from '@/lib/custody/clock';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { type Deadline, deadlinesOf } from '@/lib/deadlines/deadline';
import { readConfirmations, readHolidays, readRules } from '@/lib/deadlines/queries';
import { listMyCases, type MyCase } from '@/lib/dossiers/my-cases';
import { hearingsOf, type MyHearings } from './my-hearings';
import { type Changed, readWhatChanged } from './what-changed';

/** A deadline of a lawyer's cases, and somebody in custody. */
export type MyDeadline = { of: MyCase; deadline: Deadline };
export type MyClock = { of: MyCase; clock: CustodyClock };

/** Everything that waits for a lawyer at a moment. */
export type MyWork = {
  cases: MyCase[];
  hearings: MyHearings;
  deadlines: MyDeadline[];
  /** Those whose custody has not ended as far as the record tells, the order that ends first at the top. */
  clocks: MyClock[];
  changed: (Changed & { of: MyCase })[];
};

/** Reads the page of a lawyer: hearings, deadlines, custody and what others changed, over all their cases. */
export async function readMyWork(ctx: Context): Promise<MyWork> {
  const cases = await listMyCases(ctx.tx);
  const byId = new Map(cases.map((one) => [one.caseId, one]));
  const changed = await readWhatChanged(ctx, [...byId.keys()]);
  return {
    cases,
    hearings: hearingsOf(cases, ctx.now),
    deadlines: await deadlinesOfCases(ctx, cases),
    clocks: clocksOf(cases, courtDay(ctx.now)),
    changed: changed.flatMap((one) => {
      const of = byId.get(one.caseId);
      return of === undefined ? [] : [{ ...one, of }];
    }),
  };
}

/** The computed deadlines of some cases, in the order in which they end. */
export async function deadlinesOfCases(ctx: Context, cases: readonly MyCase[]): Promise<MyDeadline[]> {
  const rules = await readRules(ctx);
  const calendar = await readHolidays(ctx);
  const said = await readConfirmations(
    ctx,
    cases.map(({ caseId }) => caseId),
  );
  const today = courtDay(ctx.now);
  const all = cases.flatMap((of) =>
    deadlinesOf(
      of.d,
      rules,
      calendar,
      said.filter(({ caseId }) => caseId === of.caseId),
      today,
    ).map((deadline) => ({ of, deadline })),
  );
  const left = ({ deadline }: MyDeadline) => deadline.left?.min ?? Number.POSITIVE_INFINITY;
  return all.toSorted((a, b) => left(a) - left(b) || 0);
}

function clocksOf(cases: readonly MyCase[], today: string): MyClock[] {
  const clocks = cases.flatMap((of) =>
    custodyClocks(of.d, today)
      .filter(({ current }) => current !== null)
      .map((clock) => ({ of, clock })),
  );
  return clocks.toSorted((a, b) => urgency(a) - urgency(b));
}

function urgency({ clock }: MyClock): number {
  const order = clock.current?.order;
  if (order === undefined || !('days' in order)) return 1_000_000;
  return order.state === 'overdue' ? -order.days.min : order.days.min;
}
