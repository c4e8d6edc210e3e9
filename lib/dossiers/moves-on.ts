import { APPEAL_STATUSES } from '@/drizzle/vocabulary/appeals';
import { CHARGE_STAGES } from '@/drizzle/vocabulary/charges';
import type { FactList } from './dossier';

const CHARGE_ORDER = CHARGE_STAGES.slice(0, CHARGE_STAGES.indexOf('convicted') + 1);

/** Whether a later value of a closed list is a step forward on the same road, or the first that is known. */
function isFurther(order: readonly string[], was: unknown, is: unknown): boolean {
  return (
    was === 'not_stated' || order.indexOf(String(was)) < Math.min(order.length, order.indexOf(String(is)))
  );
}

const ENDS: readonly string[] = ['end', 'until'];

function isOpenEnd(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'edtf' in value && value.edtf === '..';
}

/**
 * Whether a changed field tells how a known fact went on, rather than that it was told wrongly: it was empty before,
 * an end was open, a charge, appeal or complaint came further, a basis was withdrawn.
 */
export function movesOn(
  list: FactList | 'sources' | 'bases' | 'dossier',
  field: string,
  was: unknown,
  is: unknown,
) {
  if (is === undefined) return false;
  if (was === undefined || (ENDS.includes(field) && isOpenEnd(was))) return true;
  if (list === 'charges' && field === 'stage') return isFurther(CHARGE_ORDER, was, is);
  if (list === 'appeals' && field === 'status') return isFurther(APPEAL_STATUSES, was, is);
  return list === 'complaints' && field === 'outcome' && (was === 'pending' || was === 'not_stated');
}
