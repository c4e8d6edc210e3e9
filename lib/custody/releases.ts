import type { LibertyState, MeasureKind } from '@/drizzle/vocabulary/custody';
import type { ReliefKind, SentenceKind } from '@/drizzle/vocabulary/decisions';
import type { Day } from '@/lib/dates/day';
import { certainlyBefore, earliest, type PartialDate } from '@/lib/dates/partial-date';
import type { Citation } from '@/lib/sources/cited';
import { confirmedUntil, isOpen, surelyBy } from './confirmed';
import type { CustodySpell } from './custody';
import type { CustodyFile } from './custody-file';

/** Something that put an end to being held, or that is lived through outside. `state` null: the sentence ended by death. */
export type Release = {
  fact: string;
  state: Extract<LibertyState, 'at_liberty' | 'control_continues'> | null;
  date: PartialDate;
  until?: PartialDate | undefined;
  /** The first day by which it surely had happened. */
  by: Day | null;
  confirmed: Day | null;
};

const RELIEFS: Partial<Record<ReliefKind, Release['state']>> = {
  amnesty: 'at_liberty',
  pardon: 'at_liberty',
  served: 'at_liberty',
  quashed: 'at_liberty',
  parole: 'control_continues',
  suspension: 'control_continues',
  milder_penalty: 'control_continues',
  death: null,
};
const OUTSIDE: readonly SentenceKind[] = ['restriction_of_freedom', 'suspended_imprisonment'];
const INSIDE: readonly SentenceKind[] = [
  'imprisonment',
  'life_imprisonment',
  'arrest',
  'administrative_arrest',
  'death',
];
const MEASURES: readonly MeasureKind[] = [
  'undertaking_not_to_leave',
  'personal_guarantee',
  'military_supervision',
  'supervision_of_minor',
  'bail',
];

type Cited = { id: string; citations: Citation[] };

/**
 * What released a subject or left them under control outside, with its date: a release, relief of a sentence, a
 * sentence of restriction of freedom or suspended imprisonment and nothing harder, a measure other than custody and
 * house arrest. What has no date is left out; it cannot be put before or after anything.
 */
export function releasesOf(d: CustodyFile, subjectId: string): Release[] {
  const own = new Set(d.parties.filter((y) => y.subject === subjectId).map((y) => y.id));
  const release = (
    fact: Cited,
    state: Release['state'],
    date?: PartialDate,
    until?: PartialDate,
  ): Release[] => {
    if (!date || date.edtf === '..') return [];
    const by = surelyBy(d, fact, date);
    return [{ fact: fact.id, state, date, until, by, confirmed: confirmedUntil(d, fact, [by]) }];
  };
  const sentences = d.sentences.filter((s) => own.has(s.party));
  const kindsOf = (sentence: string) => d.sentenceParts.filter((p) => p.sentence === sentence);
  return [
    ...d.steps
      .filter((s) => s.kind === 'released' && s.party !== undefined && own.has(s.party))
      .flatMap((s) => release(s, 'at_liberty', s.date)),
    ...d.reliefs
      .filter((r) => sentences.some((s) => s.id === r.sentence))
      .flatMap((r) => {
        const state = RELIEFS[r.kind];
        return state === undefined ? [] : release(r, state, r.effective ?? r.decided);
      }),
    ...sentences.flatMap((s) => {
      const parts = kindsOf(s.id);
      const outside = parts.find((p) => OUTSIDE.includes(p.kind));
      if (!outside || parts.some((p) => INSIDE.includes(p.kind))) return [];
      return release(outside, 'control_continues', d.decisions.find((one) => one.id === s.decision)?.date);
    }),
    ...d.measures
      .filter((m) => own.has(m.party) && MEASURES.includes(m.kind))
      .flatMap((m) => release(m, 'control_continues', m.from, m.until)),
  ];
}

/** A release ends a spell unless it certainly came before it; on the same day, the source must say that it went on. */
export function endsSpell(release: Release, spell: CustodySpell): boolean {
  if (!spell.start) return true;
  if (certainlyBefore(release.date, spell.start)) return false;
  return !isOpen(spell) || certainlyBefore(spell.start, release.date);
}

/**
 * Whether a sentence passed after a day names no penalty that is served inside: then "in custody when last reported" would
 * pass over a later report that speaks against it, even where the reporter's word leaves the penalty open ("probation").
 */
export function sentencedOtherwiseAfter(d: CustodyFile, subjectId: string, day: Day): boolean {
  const own = new Set(d.parties.filter((y) => y.subject === subjectId).map((y) => y.id));
  return d.sentences.some((sentence) => {
    const passed = d.decisions.find((decision) => decision.id === sentence.decision)?.date;
    const parts = d.sentenceParts.filter((part) => part.sentence === sentence.id);
    const isLater = passed !== undefined && (earliest(passed) ?? '') > day;
    return (
      own.has(sentence.party) && isLater && parts.length > 0 && !parts.some((p) => INSIDE.includes(p.kind))
    );
  });
}
