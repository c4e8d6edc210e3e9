import type { Day } from '@/lib/dates/day';
import { earliest, latest, type PartialDate } from '@/lib/dates/partial-date';
import type { Citation } from './cited';
import type { Source } from './source';

/** A file whose facts cite its sources. */
type Sourced = { sources: readonly Source[] };

/** A source without a last day of which it tells speaks up to the day it was published. */
function spoken(source: Source): PartialDate {
  return source.speaksUntil ?? source.published;
}

/** The last day of which a source certainly speaks; null if its date is open. */
export function spokeUntil(source: Source): Day | null {
  return earliest(spoken(source));
}

/** The day up to which a citation speaks: its own, else that of its source. `surely` is its first possible day. */
export function saidOf(d: Sourced, citation: Citation): { surely: Day | null; atMost: Day | null } {
  const source = d.sources.find((s) => s.id === citation.source);
  const date = citation.saidOn ?? (source && spoken(source));
  return { surely: date ? earliest(date) : null, atMost: date ? latest(date) : null };
}

/** The last possible day on which the sources that support a fact can first have told of it; null if nothing says. */
export function toldBy(d: Sourced, citations: readonly Citation[]): Day | null {
  const days = citations.filter((c) => c.stance === 'supports').map((c) => saidOf(d, c).atMost);
  return firstDay(days);
}

/** The last day of which a dossier certainly speaks: by its sources, citations or verifications. Null if by none. */
export function lastSpokenOf(
  d: Sourced & { verifications: readonly { on: Day }[] },
  citations: readonly Citation[],
): Day | null {
  return lastDay([
    ...d.sources.map(spokeUntil),
    ...citations.map((c) => saidOf(d, c).surely),
    ...d.verifications.map((v) => v.on),
  ]);
}

/** The earliest of some days; null if there is none. */
export function firstDay(days: readonly (Day | null | undefined)[]): Day | null {
  return days.reduce<Day | null>(
    (first, day) => (day && (first === null || day < first) ? day : first),
    null,
  );
}

/** The latest of some days; null if there is none. */
export function lastDay(days: readonly (Day | null | undefined)[]): Day | null {
  return days.reduce<Day | null>((last, day) => (day && (last === null || day > last) ? day : last), null);
}
