import type { CustodyKind, LibertyState } from '@/drizzle/vocabulary/custody';
import type { Place } from '@/drizzle/vocabulary/places';
import { surelyFrom, surelyUntil } from '@/lib/custody/confirmed';
import type { CustodySpell } from '@/lib/custody/custody';
import { daysInCustody } from '@/lib/custody/custody-days';
import { endsSpell, type Release, releasesOf } from '@/lib/custody/releases';
import { type Day, shiftDays } from '@/lib/dates/day';
import { certainlyBefore, earliest, happenedBy, latest, type PartialDate } from '@/lib/dates/partial-date';
import type { DayCount } from '@/lib/dates/span';
import { firstDay, lastDay } from '@/lib/sources/said';
import type { Dossier } from './dossier';

export type Liberty = {
  state: LibertyState;
  /** Since when it is so, as its source dates it. */
  since?: PartialDate;
  /** The last day up to which it is known whether the person was held. */
  lastConfirmed?: Day;
  /** What was known on that last confirmed day. */
  lastState?: KnownState;
  /** The last spell that had begun by then. */
  lastKnown?: { spell: string; kind: CustodyKind; place?: Place };
  /** Days held up to the last confirmation, over all spells. */
  daysToLastConfirmed?: DayCount;
};
type KnownState = Exclude<LibertyState, 'not_known_since' | 'never_reported_held'>;
/** Days, both included, on which one thing is known; never empty. */
type Known = {
  state: KnownState;
  from: Day;
  to: Day;
  since?: PartialDate;
};

const dayBefore = (day: Day | null) => day && shiftDays(day, -1);

function heldDays(d: Dossier, spell: CustodySpell, releases: Release[]): Known[] {
  const from = surelyFrom(d, spell);
  const to = firstDay([
    surelyUntil(d, spell),
    ...releases.filter((r) => endsSpell(r, spell)).map((r) => earliest(r.date)),
  ]);
  if (from === null || to === null || to < from) return [];
  return [{ state: 'held', from, to, since: spell.start }];
}

/** A spell says nothing against being free if it began before the release, or was over by then. */
function isPast(spell: CustodySpell, release: Release): boolean {
  if (spell.start && certainlyBefore(spell.start, release.date)) return true;
  const [end, first] = [spell.end ? latest(spell.end) : null, earliest(release.date)];
  return end !== null && first !== null && end <= first;
}

function freeDays(release: Release, spells: CustodySpell[], releases: Release[]): Known[] {
  const from = release.by;
  const later = releases.filter((r) => r !== release && !certainlyBefore(r.date, release.date));
  const changed = later.filter((r) => r.state !== release.state).map((r) => earliest(r.date));
  const arrested = spells.filter((s) => !isPast(s, release)).map((s) => (s.start ? earliest(s.start) : from));
  const until = release.until && release.until.edtf !== '..' ? earliest(release.until) : null;
  const to = firstDay([release.confirmed, until, ...changed.map(dayBefore), ...arrested.map(dayBefore)]);
  if (release.state === null || from === null || to === null || to < from) return [];
  return [{ state: release.state, from, to, since: release.date }];
}

function lastSpell(spells: CustodySpell[], d: Dossier, day: Day): Liberty['lastKnown'] {
  const begun = spells
    .map((spell) => ({ spell, from: surelyFrom(d, spell) }))
    .filter(({ from }) => from !== null && from <= day)
    .sort((a, b) => String(a.from).localeCompare(String(b.from)));
  const last = begun.at(-1)?.spell;
  return (
    last && { spell: last.id, kind: last.kind, ...(last.place === undefined ? {} : { place: last.place }) }
  );
}

/**
 * Whether a person was held at the end of a day. **Held only as far as a source or a verification confirms it**: the
 * day a citation speaks of, else the last day of its source; after that the answer is `not_known_since`, with the last
 * confirmed day. At liberty and under control hold in the same way. A spell that ended without a reported release, and
 * days that fuzzy dates leave open, are not known either. Two accounts at odds give the more careful answer.
 */
export function liberty(d: Dossier, subjectId: string, day: Day): Liberty {
  const spells = d.custody.filter((k) => k.subject === subjectId);
  const releases = releasesOf(d, subjectId);
  const begun = spells.filter((s) => !s.start || happenedBy(s.start, day) !== 'no');
  const freed = releases.filter((r) => happenedBy(r.date, day) !== 'no');
  if (begun.length === 0 && freed.length === 0) return { state: 'never_reported_held' };
  const isOver = (s: CustodySpell) =>
    (s.end !== undefined && happenedBy(s.end, day) === 'yes') ||
    releases.some((r) => endsSpell(r, s) && r.by !== null && r.by <= day);
  const held = spells.flatMap((s) => heldDays(d, s, releases).map((days) => ({ ...days, over: isOver(s) })));
  const free = releases.flatMap((r) =>
    freeDays(r, spells, releases).map((days) => ({ ...days, over: false })),
  );
  const known = [...held, ...free].filter((k) => k.from <= day);
  const latestFirst = known.toSorted((a, b) => b.from.localeCompare(a.from));
  const now = latestFirst.find((k) => k.to >= day && !k.over);
  const lastConfirmed = now?.to ?? lastDay(known.map((k) => firstDay([k.to, day])));
  const lastState = latestFirst.find((k) => lastConfirmed !== null && k.to >= lastConfirmed)?.state;
  const lastKnown = lastSpell(spells, d, day);
  return {
    state: now?.state ?? 'not_known_since',
    ...(now?.since === undefined ? {} : { since: now.since }),
    ...(lastConfirmed === null ? {} : { lastConfirmed }),
    ...(lastState === undefined ? {} : { lastState }),
    ...(lastKnown === undefined ? {} : { lastKnown }),
    ...(begun.length === 0 ? {} : { daysToLastConfirmed: daysInCustody(d, subjectId, day).total }),
  };
}
