import type { DeadlineStatus } from '@/drizzle/vocabulary/deadlines';
import { type Deadline, isOurs } from './deadline';

const PRESSING: readonly DeadlineStatus[] = ['overdue', 'may_have_passed', 'due_soon', 'open'];
const LATELY = -30;

/** Whether a term still asks for something: it is ours and runs, or ended so lately that something may be saved. */
export function isPressingTerm({ rule, status, left }: Deadline): boolean {
  if (!isOurs(rule) || !PRESSING.includes(status)) return false;
  // An end that nothing bounds, as where the copy's day was never entered, is not shown for ever.
  const last = left?.max ?? left?.min ?? null;
  return last !== null && last >= LATELY;
}
