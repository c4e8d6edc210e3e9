import type { ConfirmationKind } from '@/drizzle/vocabulary/deadlines';
import type { Day } from '@/lib/dates/day';

/** Which computed deadline is meant: its rule, the fact that starts it, the party whose it is. */
export type DeadlineKey = { rule: string; fact: string; party: string | null };

/** What counsel said of a computed deadline: that its date is right, another date, that it was met or given up. */
export type Confirmation = DeadlineKey & {
  caseId: string;
  kind: ConfirmationKind;
  dueOn: Day | null;
  reason: string | null;
  /** Who said it; null where the name may not be read any more. */
  by: string | null;
  at: Date;
};

/** The key as one text, for forms and lists: `verdict-appeal.d1.y1`. */
export const keyText = ({ rule, fact, party }: DeadlineKey): string => `${rule}.${fact}.${party ?? '-'}`;

/** The last thing that was said of one deadline; confirmations come in the order in which they were written. */
export function latestOf(confirmations: readonly Confirmation[], key: DeadlineKey): Confirmation | null {
  return confirmations.filter((one) => keyText(one) === keyText(key)).at(-1) ?? null;
}
