import { type Day, daysBetween, shiftDays } from '@/lib/dates/day';
import { earliest, latest } from '@/lib/dates/partial-date';
import type { DayCount } from '@/lib/dates/span';
import { firstDay, lastDay } from '@/lib/sources/said';
import { confirmedUntil, surelyFrom, surelyUntil } from './confirmed';
import type { CustodySpell } from './custody';
import type { CustodyFile } from './custody-file';
import { endsSpell, releasesOf } from './releases';

/** Days, both included. A first day of null: nobody knows since when. */
type Stretch = { from: Day | null; to: Day };
type Measured = { spell: string; surely: Stretch | null; perhaps: Stretch };

const lengthOf = ({ from, to }: Stretch) =>
  from === null ? Number.POSITIVE_INFINITY : daysBetween(from, to) + 1;

function measured(d: CustodyFile, spell: CustodySpell, day: Day): Measured | null {
  const first = spell.start ? earliest(spell.start) : null;
  if (first !== null && first > day) return null;
  const from = surelyFrom(d, spell);
  const until = surelyUntil(d, spell);
  const freed = releasesOf(d, spell.subject).filter((r) => endsSpell(r, spell));
  // Nothing confirms a single day: none is counted as sure, least of all up to today.
  const to = until === null ? null : firstDay([until, day, ...freed.map((r) => earliest(r.date))]);
  // A known end may lie later than its first possible day; an open one is counted to the last confirmation only.
  const end = spell.end ? earliest(spell.end) : null;
  const isKnown = end !== null && end <= (confirmedUntil(d, spell, [from, end]) ?? '');
  const ended = isKnown && spell.end ? latest(spell.end) : null;
  const last = firstDay([ended ?? lastDay([to, first]), day, ...freed.map((r) => latest(r.date))]);
  if (last === null) return null;
  const surely = from !== null && to !== null && from <= to ? { from, to } : null;
  return { spell: spell.id, surely, perhaps: { from: first, to: last } };
}

/** Days covered by any of the stretches, each day once. */
function covered(stretches: Stretch[]): number {
  if (stretches.some((s) => s.from === null)) return Number.POSITIVE_INFINITY;
  const inOrder = stretches.toSorted((a, b) => String(a.from).localeCompare(String(b.from)));
  let [sum, counted] = [0, '0000-00-00'];
  for (const { from, to } of inOrder) {
    const begin = from === null || from <= counted ? shiftDays(counted, 1) : from;
    if (begin > to) continue;
    sum += daysBetween(begin, to) + 1;
    counted = to;
  }
  return sum;
}

function countOf({ surely, perhaps }: Measured): DayCount {
  const max = lengthOf(perhaps);
  return { min: Math.min(max, Math.max(1, surely ? lengthOf(surely) : 1)), max };
}

/**
 * How many days someone had been held by the end of a day: for each spell that can have begun, and in sum. First and
 * last day both count. A spell without an end is counted to its last confirmation, never beyond. In the sum a day in
 * two spells counts once, and what their fuzzy edges leave open lies between `min` and `max`. `max` is Infinity where
 * no source says since when.
 */
export function daysInCustody(
  d: CustodyFile,
  subjectId: string,
  day: Day,
): { spells: { spell: string; days: DayCount }[]; total: DayCount } {
  const spells = d.custody.filter((k) => k.subject === subjectId).flatMap((k) => measured(d, k, day) ?? []);
  const counts = spells.map((one) => ({ spell: one.spell, days: countOf(one) }));
  const max = covered(spells.map((one) => one.perhaps));
  const least = Math.max(0, ...counts.map(({ days }) => days.min));
  const min = Math.max(least, covered(spells.flatMap((one) => one.surely ?? [])));
  return { spells: counts, total: { min: Math.min(min, max), max } };
}
