import { custodyClocks } from '@/lib/custody/clock';
import type { CustodyFile } from '@/lib/custody/custody-file';
import type { OrderState } from '@/lib/custody/order-state';
import { type Day, shiftDays } from '@/lib/dates/day';
import { earliest, latest } from '@/lib/dates/partial-date';
import type { Deadline } from '@/lib/deadlines/deadline';
import { isPressingTerm } from '@/lib/deadlines/pressing';
import type { Hearing } from '@/lib/hearings/hearing';

/** What of a case asks for attention on days to come. A dossier is one. */
export type AttentionFile = CustodyFile & { hearings: Hearing[] };

/** This many days before a term or an order ends it asks for attention; once more on the day before. */
export const SOON = 7;

const before = (day: Day): Day[] => [shiftDays(day, -SOON), shiftDays(day, -1)];

/** The day before a hearing, and the day after it: then its outcome is missing. One known to a month has no day before. */
function ofHearing({ date, outcome }: Hearing): Day[] {
  const [first, last] = date ? [earliest(date), latest(date)] : [null, null];
  if (outcome !== undefined || first === null || last === null) return [];
  return [...(first === last ? [shiftDays(first, -1)] : []), shiftDays(last, 1)];
}

/** Before the day that counts: counsel's, else the first on which the term may end. */
function ofDeadline(deadline: Deadline): Day[] {
  const day = deadline.confirmation?.dueOn ?? deadline.due?.from ?? null;
  return day === null || !isPressingTerm(deadline) ? [] : before(day);
}

/** Before the first day on which an order may end, and after the last. */
function ofOrder(order: OrderState): Day[] {
  if (!('until' in order)) return [];
  const { from, to } = order.until;
  return [...(from === null ? [] : before(from)), ...(to === null ? [] : [shiftDays(to, 1)])];
}

/**
 * The days, in order and from two days ago on, on which something new of a case asks for attention as far as the record
 * tells now: hearings, outcomes that would be missing, terms of the defence, ends of custody orders.
 * @param deadlines those of the case (`deadlinesOf`)
 */
export function attentionDays(file: AttentionFile, deadlines: readonly Deadline[], today: Day): Day[] {
  const orders = custodyClocks(file, today).flatMap(
    ({ current, withoutSpell }) => (current ?? withoutSpell)?.order ?? [],
  );
  const days = [
    ...file.hearings.flatMap(ofHearing),
    ...deadlines.flatMap(ofDeadline),
    ...orders.flatMap(ofOrder),
  ];
  const from = shiftDays(today, -2);
  return [...new Set(days)]
    .filter((day) => day >= from)
    .toSorted()
    .slice(0, MOST);
}

/** The database takes no more; a case with more days than this is told of the first of them. */
const MOST = 500;
