import type { Viewer } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import { withdrawBodies } from './published';

/**
 * Withdraws a published case, or some revisions of it, at once and from the command line: bodies and salts are deleted,
 * a whole case leaves a tombstone, and the chain still verifies. Only the operator may; anyone else is refused by the
 * database.
 * @returns how many bodies were deleted; 0 if nothing was published under this reference
 */
export function withdraw(by: Viewer, ref: string, numbers?: readonly number[]): Promise<number> {
  return as(by, ({ tx, now }) => withdrawBodies(tx, ref, now, numbers));
}
