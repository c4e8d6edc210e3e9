import type { CustodyKind } from '@/drizzle/vocabulary/custody';
import { certainlyBefore, comparePartialDates } from '@/lib/dates/partial-date';
import type { CustodySpell } from './custody';
import type { CustodyFile } from './custody-file';
import { endsSpell, releasesOf } from './releases';

/** Places between which one custody before the judgment goes on: a move begins no new term. */
export const REMAND: readonly CustodyKind[] = ['pretrial_detention', 'prison_hospital', 'transfer'];

/** True if the second spell begins on the date on which the first ends, and nothing released the person by then. */
function movedTo(file: CustodyFile, from: CustodySpell, to: CustodySpell): boolean {
  const [end, start] = [from.end, to.start];
  if (from === to || from.subject !== to.subject || !end || !start || end.edtf === '..') return false;
  // A spell on one single day goes before the next one only in the order of the list: no circles.
  const order = from.start ? comparePartialDates(from.start, start) : -1;
  if (order > 0 || (order === 0 && file.custody.indexOf(from) > file.custody.indexOf(to))) return false;
  const freed = releasesOf(file, to.subject).filter((release) => endsSpell(release, from));
  return end.edtf === start.edtf && freed.every((release) => certainlyBefore(start, release.date));
}

/**
 * A spell with those that it goes on from, the first one first: the person was moved, never released between. What was
 * ordered for the first stands behind the last, and terms run from the first.
 * @param kinds through which kinds of place it is followed
 */
export function movedThrough(
  file: CustodyFile,
  spell: CustodySpell,
  kinds: readonly CustodyKind[],
): CustodySpell[] {
  const before = file.custody.find((one) => kinds.includes(one.kind) && movedTo(file, one, spell));
  return before ? [...movedThrough(file, before, kinds), spell] : [spell];
}
