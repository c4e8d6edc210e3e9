import { type Day, shiftDays } from '@/lib/dates/day';
import { earliest, latest, type PartialDate, partialDate } from '@/lib/dates/partial-date';
import type { Citation } from '@/lib/sources/cited';
import { firstDay, lastDay, saidOf, toldBy } from '@/lib/sources/said';
import type { CustodySpell } from './custody';
import type { CustodyFile } from './custody-file';

/** Custody that the law keeps short, in days: 72 hours with the police, 45 days of administrative arrest (domain a4, f1). */
const AT_MOST: Partial<Record<CustodySpell['kind'], number>> = {
  police_custody: 3,
  administrative_detention: 45,
};

/**
 * The last day to which a fact is confirmed: of its supporting citations (each up to the day it speaks of) and of its
 * verifications. Dates the fact itself tells as past confirm it too, if its sources can have been written after them.
 */
export function confirmedUntil(
  d: CustodyFile,
  fact: { id: string; citations: readonly Citation[] },
  told: readonly (Day | null)[],
): Day | null {
  const said = fact.citations.filter((c) => c.stance === 'supports').map((c) => saidOf(d, c));
  const checked = d.verifications.filter((v) => v.fact === fact.id).map((v) => v.on);
  const atMost = lastDay([...said.map((s) => s.atMost), ...checked]);
  const past = told.filter((day) => day !== null && atMost !== null && day <= atMost);
  return lastDay([...said.map((s) => s.surely), ...checked, ...past]);
}

/**
 * The first day by which something past surely had begun: the last possible day of its date or, if that is earlier or
 * there is no date, the day on which a source told of it. A source that spoke before it can have been tells of a plan.
 */
export function surelyBy(
  d: CustodyFile,
  fact: { citations: readonly Citation[] },
  date: PartialDate | undefined,
): Day | null {
  const [first, last] = date ? [earliest(date), latest(date)] : [null, null];
  const told = toldBy(d, fact.citations);
  return told !== null && first !== null && told < first ? last : firstDay([last, told]);
}

/** The first day by which somebody surely was where the spell says. */
export function surelyFrom(d: CustodyFile, spell: CustodySpell): Day | null {
  return surelyBy(d, spell, spell.start);
}

/** True if a source says that the spell had not ended when it wrote. */
export const isOpen = (spell: CustodySpell) => spell.end?.edtf === '..';

/**
 * The last day on which somebody surely was there. A known end stops at its first possible day; an end that another
 * source puts earlier stops it there. Without an end, short custody is not stretched beyond what the law allows.
 */
export function surelyUntil(d: CustodyFile, spell: CustodySpell): Day | null {
  const from = surelyFrom(d, spell);
  const end = spell.end ? earliest(spell.end) : null;
  const confirmed = confirmedUntil(d, spell, [from, end]);
  const limit = spell.end === undefined && from !== null ? AT_MOST[spell.kind] : undefined;
  const disputed = spell.citations
    .map((c) => partialDate.safeParse(c.values?.end).data)
    .map((e) => e && earliest(e));
  return firstDay([
    confirmed,
    end,
    ...disputed,
    limit !== undefined && from !== null ? shiftDays(from, limit) : null,
  ]);
}
