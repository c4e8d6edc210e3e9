import { certainlyBefore, earliest, latest, type PartialDate } from '@/lib/dates/partial-date';
import type { Dossier } from './dossier';
import { type Problem, problemAt } from './problem';

type MaybeDate = PartialDate | undefined;
const before = (a: MaybeDate, b: MaybeDate) => a !== undefined && b !== undefined && certainlyBefore(a, b);

function notBefore(later: MaybeDate, earlier: MaybeDate, at: string[], than: string): Problem[] {
  if (!before(later, earlier)) return [];
  return [
    problemAt(at, `It cannot lie before ${than}: correct one of the two dates, or make it less exact.`),
  ];
}

function ofDecisions(d: Dossier): Problem[] {
  const dateOf = (id: string | undefined) => d.decisions.find((one) => one.id === id)?.date;
  const decisions = d.decisions.flatMap((one) => [
    ...notBefore(
      one.date,
      dateOf(one.modifies),
      ['decisions', one.id, 'date'],
      'the decision that it modifies',
    ),
    ...notBefore(one.inForce, one.date, ['decisions', one.id, 'inForce'], 'the decision itself'),
  ]);
  const reliefs = d.reliefs.flatMap((r) =>
    notBefore(r.effective, r.decided, ['reliefs', r.id, 'effective'], 'the day it was decided'),
  );
  const appeals = d.appeals.flatMap((a) => {
    const outcome = dateOf(a.outcomeDecision);
    const same = a.outcomeDecision === a.decision;
    return [
      ...(same
        ? [problemAt(['appeals', a.id, 'outcomeDecision'], 'An appeal ends in a decision of its own.')]
        : []),
      ...notBefore(
        a.lodged,
        dateOf(a.decision),
        ['appeals', a.id, 'lodged'],
        'the decision appealed against',
      ),
      ...notBefore(outcome, a.lodged, ['appeals', a.id, 'outcomeDecision'], 'the appeal was lodged'),
      ...notBefore(
        outcome,
        dateOf(a.decision),
        ['appeals', a.id, 'outcomeDecision'],
        'the decision appealed against',
      ),
    ];
  });
  return [...decisions, ...reliefs, ...appeals];
}

function ofHearings(d: Dossier): Problem[] {
  return d.hearings.flatMap((h) => {
    const next = d.hearings.find((other) => other.id === h.adjournedTo);
    if (!next?.date || !h.date || next.id === h.id) return [];
    const sameDay = next.date.edtf === h.date.edtf && earliest(h.date) === latest(h.date);
    const sameTime = sameDay && next.time !== undefined && h.time !== undefined && next.time <= h.time;
    if (!sameTime && !before(next.date, h.date)) return [];
    return [
      problemAt(['hearings', h.id, 'adjournedTo'], 'A hearing is adjourned to a later one: correct a date.'),
    ];
  });
}

function ofSpans(d: Dossier): Problem[] {
  return [
    ...d.parties.flatMap((y) => notBefore(y.until, y.from, ['parties', y.id, 'until'], 'its beginning')),
    ...d.measures.flatMap((m) => notBefore(m.until, m.from, ['measures', m.id, 'until'], 'its beginning')),
    ...d.custody.flatMap((k) => notBefore(k.end, k.start, ['custody', k.id, 'end'], 'its beginning')),
    ...d.complaints.flatMap((x) =>
      notBefore(x.answered, x.lodged, ['complaints', x.id, 'answered'], 'its lodging'),
    ),
    ...d.procedures.flatMap((z) =>
      notBefore(z.adopted, z.submitted, ['procedures', z.id, 'adopted'], 'submission'),
    ),
  ];
}

/** The days on which someone certainly was where the spell says: from the latest start to before the earliest end. */
function coreOf(spell: Dossier['custody'][number]): { from: string; to: string } | null {
  const from = spell.start ? latest(spell.start) : null;
  const to = spell.end ? earliest(spell.end) : null;
  return from !== null && to !== null && from < to ? { from, to } : null;
}

function ofCustody(d: Dossier): Problem[] {
  return d.custody.flatMap((one, at) =>
    d.custody.slice(at + 1).flatMap((other) => {
      const [a, b] = [coreOf(one), coreOf(other)];
      if (one.subject !== other.subject || !a || !b || a.from >= b.to || b.from >= a.to) return [];
      return [
        problemAt(
          ['custody', other.id],
          `"${other.subject}" would certainly be in two places at once, here and in "${one.id}": correct a date.`,
        ),
      ];
    }),
  );
}

/**
 * Whether dates that cannot both be true stand together. Only what is certain counts: dates that may overlap pass, and
 * custody spells may touch with fuzzy edges (domain notes f3).
 */
export function checkDates(d: Dossier): Problem[] {
  return [...ofDecisions(d), ...ofHearings(d), ...ofSpans(d), ...ofCustody(d)];
}
