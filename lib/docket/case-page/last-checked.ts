import type { Day } from '@/lib/dates/day';
import { sayDay } from '@/lib/dates/say';
import { everyFact } from '@/lib/dossiers/facts';
import { lastDay, lastSpokenOf } from '@/lib/sources/said';
import type { Reading } from './reading';

/** The last day on which somebody looked again and found a fact of the case still so; null if nobody has. */
export function lastVerified(r: Reading): Day | null {
  return lastDay(r.d.verifications.map((v) => v.on));
}

/** "Last checked on 3 May 2026", or, where nobody has looked again, the day up to which the sources speak. */
export function sayLastChecked(r: Reading): string | null {
  const verified = lastVerified(r);
  if (verified !== null) return r.t('page.lastChecked', { day: sayDay(verified, r.locale) });
  const spoken = lastSpokenOf(
    r.d,
    everyFact(r.d).flatMap(({ fact }) => fact.citations),
  );
  return spoken === null ? null : r.t('page.sourcesSpeakTo', { day: sayDay(spoken, r.locale) });
}
