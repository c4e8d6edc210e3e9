import { type Day, daysBetween } from '@/lib/dates/day';
import { earliest, latest } from '@/lib/dates/partial-date';
import { courtDay, instantOf } from '@/lib/dates/zones';
import type { Hearing } from './hearing';

/** Where a hearing stands at a moment. `undated`: no day is known, so nobody can miss its outcome. */
export type HearingTime = {
  state: 'coming' | 'outcome_missing' | 'has_outcome' | 'undated';
  /** The day at the court on which the moment falls. */
  today: Day;
  /** Whole days from today to the first possible day of the hearing, negative if it has passed; null without a day. */
  days: number | null;
};

/** What is further back than this many days asks for nothing any more: usually it was imported. */
export const LONG_AGO = -60;

/** The zone of a court whose zone is not entered: since 1 March 2024 all of Kazakhstan keeps one time. */
export const USUAL_ZONE = 'Asia/Almaty';

/**
 * Whether a hearing is still to come, by the clock of its own court. One without a time of day is to come until its last
 * possible day has passed.
 */
export function hearingTime(hearing: Hearing, now: Date): HearingTime {
  const zone = hearing.zone ?? USUAL_ZONE;
  const today = courtDay(now, zone);
  const [first, last] = hearing.date ? [earliest(hearing.date), latest(hearing.date)] : [null, null];
  const days = first === null ? null : daysBetween(today, first);
  if (hearing.outcome !== undefined) return { state: 'has_outcome', today, days };
  if (first === null || last === null) return { state: 'undated', today, days };
  const begun =
    last < today ||
    (hearing.time !== undefined && first === last && instantOf(first, hearing.time, zone) <= now);
  return { state: begun ? 'outcome_missing' : 'coming', today, days };
}
