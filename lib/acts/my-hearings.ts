import type { Day } from '@/lib/dates/day';
import { comparePartialDates, earliest } from '@/lib/dates/partial-date';
import type { MyCase } from '@/lib/dossiers/my-cases';
import type { Hearing } from '@/lib/hearings/hearing';
import { hearingTime, LONG_AGO } from '@/lib/hearings/hearing-time';

/** One hearing of a lawyer's cases. `days`: from today at the court to it. */
export type MyHearing = { of: MyCase; hearing: Hearing; days: number | null };

/** What a lawyer's page tells of hearings. */
export type MyHearings = {
  /** Begun, and nobody entered what came of them; the latest first. */
  missing: MyHearing[];
  /** The same of more than sixty days ago: usually imported, and for a quiet day at the desk. */
  longAgo: MyHearing[];
  /** To come, the next first. */
  coming: MyHearing[];
  /** Adjourned without a next date, and nothing was scheduled since. */
  notFixed: MyHearing[];
};

const byDate = (a: MyHearing, b: MyHearing) =>
  (a.hearing.date && b.hearing.date ? comparePartialDates(a.hearing.date, b.hearing.date) : 0) ||
  (a.hearing.time ?? '').localeCompare(b.hearing.time ?? '');

/** The hearings of some cases as a lawyer needs them at a moment: by the clock of each court. */
export function hearingsOf(cases: readonly MyCase[], now: Date): MyHearings {
  const all = cases.flatMap((of) =>
    of.d.hearings.map((hearing) => ({ of, hearing, ...hearingTime(hearing, now) })),
  );
  const open = all.filter(({ state }) => state === 'outcome_missing').toSorted((a, b) => byDate(b, a));
  const isOld = ({ days }: MyHearing) => days !== null && days < LONG_AGO;
  return {
    missing: open.filter((one) => !isOld(one)),
    longAgo: open.filter(isOld),
    coming: all.filter(({ state }) => state === 'coming').toSorted(byDate),
    notFixed: all.filter(({ of, hearing }) => waitsForADate(of, hearing)).toSorted(byDate),
  };
}

function waitsForADate({ d }: MyCase, { outcome, adjournedTo, date }: Hearing): boolean {
  if (outcome !== 'adjourned' || adjournedTo !== undefined) return false;
  const day: Day | null = date === undefined ? null : earliest(date);
  return !d.hearings.some(
    (later) => later.date !== undefined && day !== null && (earliest(later.date) ?? '') > day,
  );
}
