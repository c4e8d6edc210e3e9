import type { Place } from '@/drizzle/vocabulary/places';
import { comparePartialDates, type PartialDate } from '@/lib/dates/partial-date';
import { sayDate } from '@/lib/dates/say';
import type { FactList } from '@/lib/dossiers/dossier';
import type { LocalText } from '@/lib/i18n/text';
import type { Citation } from '@/lib/sources/cited';
import type { Reading } from './reading';

export type MarkShape = 'hearing' | 'verdict' | 'decision' | 'appeal' | 'step' | 'incident' | 'custody';

/** One dated or datable fact, as it stands on the case line and in the table below it. `subjects` empty: the whole case. */
export type CaseEvent = {
  list: FactList;
  fact: { id: string; citations: Citation[] };
  shape: MarkShape;
  date?: PartialDate;
  subjects: string[];
  /** What it is, in the words of the reader's language. */
  what: string;
  place?: Place;
  text?: LocalText;
};

const UNDATED: PartialDate = { edtf: '..' };

/** The events of a case in order of time; what no source dates stands last. */
export function chronologyOf(r: Reading): CaseEvent[] {
  return [...courtEvents(r), ...otherEvents(r)].toSorted((a, b) =>
    comparePartialDates(a.date ?? UNDATED, b.date ?? UNDATED),
  );
}

/** The subject of a party; empty if the fact is of no party, and so of the whole case. */
function subjectsOf(r: Reading, ...parties: (string | undefined)[]): string[] {
  const found = r.d.parties.filter((y) => parties.includes(y.id)).map((y) => y.subject);
  return [...new Set(found)];
}

function courtEvents(r: Reading): CaseEvent[] {
  const { d, say } = r;
  const withOutcome = (kind: string, outcome: string | undefined) => (outcome ? `${kind}: ${outcome}` : kind);
  return [
    ...d.hearings.map(
      (h): CaseEvent => ({
        list: 'hearings',
        fact: h,
        shape: 'hearing',
        date: h.date,
        subjects: [],
        what: withOutcome(say('hearingKind', h.kind), h.outcome && say('hearingOutcome', h.outcome)),
        text: h.text,
      }),
    ),
    ...d.decisions.map((one): CaseEvent => {
      const of = [...d.findings, ...d.sentences].filter((f) => f.decision === one.id);
      return {
        list: 'decisions',
        fact: one,
        shape: one.kind === 'verdict' ? 'verdict' : 'decision',
        date: one.date,
        subjects: subjectsOf(r, ...of.map((f) => f.party)),
        what: withOutcome(say('decisionKind', one.kind), one.outcome && say('decisionOutcome', one.outcome)),
        text: one.text,
      };
    }),
    ...d.appeals.map((a): CaseEvent => {
      const outcome = d.decisions.find((one) => one.id === a.outcomeDecision);
      return {
        list: 'appeals',
        fact: a,
        shape: 'appeal',
        date: a.lodged ?? outcome?.date,
        subjects: subjectsOf(r, a.party),
        what: withOutcome(
          say('appealLevel', a.level),
          a.outcome ? say('appealOutcome', a.outcome) : say('appealStatus', a.status),
        ),
        text: a.text,
      };
    }),
  ];
}

function otherEvents(r: Reading): CaseEvent[] {
  const { d, say, t, locale } = r;
  return [
    ...d.steps.map(
      (s): CaseEvent => ({
        list: 'steps',
        fact: s,
        shape: 'step',
        date: s.date,
        subjects: subjectsOf(r, s.party),
        what: say('stepKind', s.kind),
        place: s.place,
        text: s.text,
      }),
    ),
    ...d.custody.map((k): CaseEvent => {
      const kind = say('custodyKind', k.kind);
      const until = k.end && k.end.edtf !== '..' ? sayDate(k.end, locale) : t('line.endNotTold');
      return {
        list: 'custody',
        fact: k,
        shape: 'custody',
        date: k.start,
        subjects: [k.subject],
        what: t('line.custody', { kind, until }),
        place: k.place,
        text: k.text,
      };
    }),
    ...d.reliefs.map(
      (relief): CaseEvent => ({
        list: 'reliefs',
        fact: relief,
        shape: 'step',
        date: relief.effective ?? relief.decided,
        subjects: subjectsOf(r, d.sentences.find((s) => s.id === relief.sentence)?.party),
        what: say('reliefKind', relief.kind),
        text: relief.scope,
      }),
    ),
    ...d.incidents.map((i): CaseEvent => {
      const involved = d.involvements.filter((one) => one.incident === i.id && one.role === 'target');
      return {
        list: 'incidents',
        fact: i,
        shape: 'incident',
        date: i.date,
        subjects: [...new Set(involved.map((one) => one.subject))],
        what: say('incidentKind', i.kind),
        place: i.place,
        text: i.text,
      };
    }),
    ...d.complaints.map(
      (x): CaseEvent => ({
        list: 'complaints',
        fact: x,
        shape: 'step',
        date: x.lodged ?? x.answered,
        subjects: subjectsOf(r, x.party),
        what: `${say('complaintKind', x.kind)}: ${say('complaintOutcome', x.outcome)}`,
        text: x.text,
      }),
    ),
  ];
}
