import type { CustodyKind } from '@/drizzle/vocabulary/custody';
import { surelyUntil } from '@/lib/custody/confirmed';
import type { CustodySpell } from '@/lib/custody/custody';
import type { Day } from '@/lib/dates/day';
import { boundsOf } from '@/lib/dates/edtf';
import { latest, type PartialDate } from '@/lib/dates/partial-date';
import type { Dossier } from '@/lib/dossiers/dossier';
import { everyFact } from '@/lib/dossiers/facts';
import { principalSubjects } from '@/lib/dossiers/title';
import { firstDay, lastDay } from '@/lib/sources/said';
import { type Scale, scaleOf, type Tick, ticksOf } from './case-line-scale';
import type { CaseEvent, MarkShape } from './chronology';

/** A spell: fully drawn between `solidFrom` and `solidTo`, faded towards `from` and `to` where its edges are not known. */
export type Bar = {
  fact: string;
  kind: CustodyKind;
  from: number;
  solidFrom: number;
  solidTo: number;
  to: number;
};
/** A mark. `sharp` is one day, a point; any other date is a stretch with faded edges and never a point. */
export type Mark = { fact: string; shape: MarkShape; from: number; to: number; sharp: boolean };
/** `subject` null is the lane of the case as a whole. */
export type Lane = { subject: string | null; bars: Bar[]; marks: Mark[] };
export type CaseLineLayout = {
  width: number;
  lanes: Lane[];
  ticks: Tick[];
  first: Day;
  last: Day;
  horizon: number;
};

/** How far a faded edge reaches, and how narrow a faded mark may be. */
const FADE = 26;
const LEAST = 20;

/** The last day of which any source, citation or verification can speak: nothing that was is drawn beyond it. */
function horizonOf(d: Dossier): Day | null {
  const said = everyFact(d).flatMap(({ fact }) => fact.citations.flatMap((c) => c.saidOn ?? []));
  return lastDay([
    ...d.sources.map((s) => latest(s.speaksUntil ?? s.published)),
    ...said.map(latest),
    ...d.verifications.map((v) => v.on),
  ]);
}

const isKnown = (end: PartialDate | undefined): end is PartialDate => end !== undefined && end.edtf !== '..';

function barOf(d: Dossier, spell: CustodySpell, scale: Scale): Bar[] {
  const start = spell.start && boundsOf(spell.start.edtf);
  const end = isKnown(spell.end) ? boundsOf(spell.end.edtf) : undefined;
  const until = end?.to ?? surelyUntil(d, spell);
  if (until === null) return [];
  const to = scale.end(until);
  const from = start?.from ? scale.x(start.from) : Math.max(scale.x(scale.first), to - FADE);
  const solidFrom =
    start?.to && start.from ? Math.min(start.from === start.to ? from : scale.end(start.to), to) : to;
  const certainEnd = end?.from ? scale.end(end.from) : undefined;
  const open = Math.max(from, to - Math.min(FADE, (to - from) / 2));
  const solidTo = Math.max(from, certainEnd ?? open);
  return to > from ? [{ fact: spell.id, kind: spell.kind, from, solidFrom, solidTo, to }] : [];
}

function markOf(event: CaseEvent, scale: Scale, horizon: Day): Mark[] {
  if (!event.date || event.shape === 'custody') return [];
  const bounds = boundsOf(event.date.edtf);
  if (bounds.from === null && bounds.to === null) return [];
  const announced = event.shape === 'hearing';
  const limit = announced ? scale.last : horizon;
  if ((bounds.from ?? scale.first) > limit) return [];
  const { fact, shape } = { fact: event.fact.id, shape: event.shape };
  const from = scale.x(bounds.from ?? scale.first);
  const to = scale.end(firstDay([bounds.to ?? limit, limit]) ?? limit);
  if (bounds.precision === 'day') {
    const middle = (from + to) / 2;
    return [{ fact, shape, from: middle, to: middle, sharp: true }];
  }
  // A short stretch is widened to be seen, to the left first: to the right nothing may pass the last word.
  const right = Math.min(Math.max(to, from + LEAST), scale.end(limit));
  const left = Math.max(scale.x(scale.first), Math.min(from, right - LEAST));
  return [{ fact, shape, from: left, to: right, sharp: false }];
}

function distinct(marks: Mark[]): Mark[] {
  const seen = new Map(marks.map((m) => [[m.shape, m.sharp, m.from, m.to].join(' '), m]));
  return [...seen.values()];
}

/**
 * Where everything of a case line stands, in units of a line of that width. Positions follow time. A date that is not one day
 * is never a point; a bar with no known end stops at the last confirmation; nothing but announced hearings lies beyond
 * the last day of which a source can speak. Null where no fact has a date.
 */
export function layoutOf(d: Dossier, events: readonly CaseEvent[], width: number): CaseLineLayout | null {
  const horizon = horizonOf(d);
  const dated = events.flatMap((e) => (e.date ? boundsOf(e.date.edtf) : []));
  const until = d.custody.flatMap((k) => (isKnown(k.end) ? latest(k.end) : surelyUntil(d, k)) ?? []);
  const hearings = events
    .filter((e) => e.shape === 'hearing')
    .flatMap((e) => (e.date ? latest(e.date) : null) ?? []);
  const first = firstDay([...dated.map((b) => b.from ?? b.to), ...until]);
  if (horizon === null || first === null || first > horizon) return null;
  const toldTo = lastDay([...dated.map((b) => b.to ?? b.from), ...until]) ?? horizon;
  const last = lastDay([firstDay([toldTo, horizon]), ...hearings, ...until]) ?? horizon;
  const scale = scaleOf(first, last, width);
  const principal = [...new Set([...principalSubjects(d), ...d.custody.map((k) => k.subject)])];
  const marks = events.map((event) => ({ event, marks: markOf(event, scale, horizon) }));
  const isOf = (event: CaseEvent, subject: string) =>
    event.subjects.includes(subject) ||
    (principal.length === 1 && !event.subjects.some((s) => principal.includes(s)));
  const lanes = principal.map(
    (subject): Lane => ({
      subject,
      bars: d.custody.filter((k) => k.subject === subject).flatMap((k) => barOf(d, k, scale)),
      marks: distinct(marks.flatMap((m) => (isOf(m.event, subject) ? m.marks : []))),
    }),
  );
  const rest = marks.flatMap((m) => (principal.some((s) => isOf(m.event, s)) ? [] : m.marks));
  const whole: Lane[] = rest.length > 0 ? [{ subject: null, bars: [], marks: distinct(rest) }] : [];
  const drawn = [...lanes, ...whole].filter((lane) => lane.bars.length + lane.marks.length > 0);
  if (drawn.length === 0) return null;
  return {
    width,
    lanes: drawn,
    ticks: ticksOf(scale),
    first: scale.first,
    last: scale.last,
    horizon: scale.end(horizon),
  };
}
