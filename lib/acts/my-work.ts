import { sql } from 'drizzle-orm';
import { type CustodyClock, custodyClocks } from '@/lib/custody/clock';
import { courtDay } from '@/lib/dates/zones';
import type { Context } from '@/lib/db/as';
import { keyText } from '@/lib/deadlines/confirmation';
import { type Deadline, deadlinesOf, isOurs } from '@/lib/deadlines/deadline';
import { isPressingTerm } from '@/lib/deadlines/pressing';
import { readConfirmations, readHolidays, readRules } from '@/lib/deadlines/queries';
import { findMyCase, listMyCases, type MyCase } from '@/lib/dossiers/my-cases';
import { type Attention, attentionOfCase, sumAttention } from '@/lib/reminders/attention';
import { keepAttention } from '@/lib/reminders/keep-attention';
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
  attention: Attention;
};

/**
 * Reads the page of a lawyer: hearings, deadlines, custody and what others changed, over all their cases. On the way it
 * notes on which days they will ask for attention, which changes with the rules too.
 */
export async function readMyWork(ctx: Context): Promise<MyWork> {
  const cases = await listMyCases(ctx.tx);
  const byId = new Map(cases.map((one) => [one.caseId, one]));
  const changed = await readWhatChanged(ctx, [...byId.keys()]);
  const deadlines = await deadlinesOfCases(ctx, cases);
  await keepAttention(
    ctx,
    cases.filter(({ mayWrite }) => mayWrite),
  );
  const termsOf = (one: MyCase) =>
    deadlines.filter(({ of }) => of.caseId === one.caseId).map(({ deadline }) => deadline);
  return {
    cases,
    hearings: hearingsOf(cases, ctx.now),
    deadlines,
    attention: sumAttention(cases.map((one) => attentionOfCase(one.d, termsOf(one), ctx.now))),
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

/** Whether a term asks for attention now: it is ours and pressing, or somebody else's, as a limit of custody, and ends soon. */
export const isPressing = ({ deadline }: MyDeadline): boolean =>
  isPressingTerm(deadline) || (!isOurs(deadline.rule) && deadline.status === 'due_soon');

/** Whether a term has not ended yet, as far as is known. */
export const isRunning = ({ deadline }: MyDeadline): boolean =>
  ['due_soon', 'open', 'may_have_passed'].includes(deadline.status);

function clocksOf(cases: readonly MyCase[], today: string): MyClock[] {
  const clocks = cases.flatMap((of) =>
    custodyClocks(of.d, today)
      .filter(({ current, withoutSpell }) => current !== null || withoutSpell !== null)
      .map((clock) => ({ of, clock })),
  );
  return clocks.toSorted((a, b) => urgency(a) - urgency(b));
}

function urgency({ clock }: MyClock): number {
  const order = (clock.current ?? clock.withoutSpell)?.order;
  if (order === undefined || !('days' in order)) return 1_000_000;
  return order.state === 'overdue' ? -order.days.min : order.days.min;
}

/** Every computed deadline of the viewer's cases, in the order in which they end. */
export async function readMyDeadlines(ctx: Context): Promise<MyDeadline[]> {
  return deadlinesOfCases(ctx, await listMyCases(ctx.tx));
}

/**
 * One deadline of a case of the viewer by its key as text; null if there is none, or the case is not theirs. `counsel`:
 * the viewer is on the case as a lawyer, and may say something of it.
 */
export async function findMyDeadline(
  ctx: Context,
  ref: string,
  key: string,
): Promise<(MyDeadline & { counsel: boolean }) | null> {
  const of = await findMyCase(ctx.tx, ref);
  if (of === null) return null;
  const found = (await deadlinesOfCases(ctx, [of])).find(({ deadline }) => keyText(deadline.key) === key);
  const [row] = await ctx.tx.execute<{ counsel: boolean }>(
    sql`select ${of.caseId}::uuid = any (array(select record.my_cases('counsel'))) as counsel`,
  );
  return found === undefined ? null : { ...found, counsel: row?.counsel ?? false };
}
