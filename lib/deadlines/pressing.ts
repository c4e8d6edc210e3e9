import type { DeadlineStatus } from '@/drizzle/vocabulary/deadlines';
import { type Deadline, isOurs } from './deadline';

const PRESSING: readonly DeadlineStatus[] = ['overdue', 'may_have_passed', 'due_soon', 'open'];
const LATELY = -30;

/** Whether a term still asks for something: it is ours and runs, or ended so lately that something may be saved. */
export function isPressingTerm({ rule, status, left, age }: Deadline): boolean {
  if (!isOurs(rule)) return false;
  // A term without a number may be the shortest of all: it asks to be looked up while it is new.
  if (status === 'no_number') return age !== null && age >= 0 && age <= -LATELY;
  if (!PRESSING.includes(status)) return false;
  // An end that nothing bounds, as where the copy's day was never entered, is not shown for ever.
  const last = left?.max ?? left?.min ?? null;
  return last !== null && last >= LATELY;
}
