import type { Day } from '@/lib/dates/day';
import { earliest, happenedBy, latest } from '@/lib/dates/partial-date';
import { firstDay, toldBy } from '@/lib/sources/said';
import type { Dossier } from './dossier';
import { dateOf, laterDatesOf, TIMELESS } from './fact-dates';
import { everyFact, type FactRow, factsById, type ListedFact, rebuilt } from './facts';
import { REFERENCES, referencesOf } from './references';

type Reading = 'certain' | 'possible';
type Bounds = { first: Day | null; last: Day | null };
const ALWAYS = '0000-00-00';

/**
 * Between which days a fact came about, null where open. Without a date it had come about when a source told of it,
 * when something later came of it, or when something happened that cannot be without it.
 */
function boundsOfAll(d: Dossier): Map<string, Bounds> {
  const facts = factsById(d);
  const users = new Map<string, Day[]>();
  for (const listed of facts.values()) {
    const date = dateOf(listed, facts);
    const last = date ? latest(date) : null;
    for (const { reference, id } of referencesOf(listed.list, listed.fact)) {
      if (reference.needs && last !== null) users.set(id, [...(users.get(id) ?? []), last]);
    }
  }
  const bounds = [...facts.values()].map((listed): [string, Bounds] => {
    const date = dateOf(listed, facts);
    if (date) return [listed.fact.id, { first: earliest(date), last: latest(date) }];
    if (TIMELESS.includes(listed.list)) return [listed.fact.id, { first: null, last: ALWAYS }];
    const after = laterDatesOf(listed).map((later) => latest(later.date));
    const last = firstDay([toldBy(d, listed.fact.citations), ...after, ...(users.get(listed.fact.id) ?? [])]);
    return [listed.fact.id, { first: null, last }];
  });
  return new Map(bounds);
}

/** The ids of the facts that had come about by the end of a day, each with all that it needs. */
function presentOn(d: Dossier, day: Day, reading: Reading): Set<string> {
  const bounds = boundsOfAll(d);
  const has = (id: string) => {
    const { first, last } = bounds.get(id) ?? { first: null, last: null };
    return reading === 'certain' ? last !== null && last <= day : first === null || first <= day;
  };
  const facts = everyFact(d);
  let present = new Set(facts.map(({ fact }) => fact.id).filter(has));
  for (let before = -1; before !== present.size; ) {
    before = present.size;
    const complete = facts.filter(({ list, fact }) =>
      referencesOf(list, fact).every(({ reference, id }) => !reference.needs || present.has(id)),
    );
    present = new Set(complete.map(({ fact }) => fact.id).filter((id) => present.has(id)));
  }
  return present;
}

const without = (fact: FactRow, fields: readonly string[]): FactRow => ({
  ...Object.fromEntries(Object.entries(fact).filter(([field]) => !fields.includes(field))),
  id: fact.id,
  citations: fact.citations,
});

/** What a fact says of how far things had come, taken back where that had not happened. */
function stateBy({ list, fact }: ListedFact, d: Dossier, came: (by: string[]) => boolean): FactRow {
  if (list === 'appeals' && !came([fact.outcomeDecision].map(String))) {
    const open = without(fact, ['outcome', 'outcomeDecision']);
    return fact.status === 'planned' ? open : { ...open, status: 'lodged' };
  }
  if (list === 'complaints' && fact.answered === undefined && !came([fact.decision].map(String)))
    return fact.outcome === 'pending' ? fact : { ...without(fact, ['decision']), outcome: 'not_stated' };
  if (list === 'charges') {
    const findings = d.findings.filter((f) => f.charge === fact.id).map((f) => f.id);
    return came(findings) ? fact : { ...fact, stage: 'not_stated' };
  }
  return fact;
}

function reading(d: Dossier, day: Day, how: Reading): Dossier {
  const present = presentOn(d, day, how);
  return rebuilt(d, (listed) => {
    const { list, fact } = listed;
    if (!present.has(fact.id)) return null;
    const told = toldBy(d, fact.citations);
    const toldThen = how === 'possible' || (told !== null && told <= day);
    const open = laterDatesOf(listed).filter(({ date }) => {
      const happened = happenedBy(date, day);
      return date.edtf !== '..' && (how === 'certain' ? happened !== 'yes' : happened === 'no');
    });
    const dangling = REFERENCES[list].filter(({ field }) => {
      const id = fact[field];
      return typeof id === 'string' && !present.has(id);
    });
    const lost = [...open.map(({ field }) => field), ...dangling.map(({ field }) => field)];
    // It had come so far if one of the facts that say so is there; if none exists, when a source had told of it.
    const came = (ids: string[]) => {
      const known = ids.filter((id) => id !== 'undefined');
      return known.length > 0 ? known.some((id) => present.has(id)) : toldThen;
    };
    const unanswered = list === 'complaints' && lost.includes('answered');
    const state = unanswered ? { ...fact, outcome: 'not_stated' } : stateBy(listed, d, came);
    return without(state, lost);
  });
}

/**
 * The case as far as it had happened by the end of a day: `certain` what surely had, `possible` what may have. What is
 * in one and not in the other is open. Certain is part of possible, and both only grow with the day.
 * - A fuzzy date is certain from its last possible day and possible from its first.
 * - Without a date: possible always; certain from the day on which a source had told of it, or something happened
 *   that needs it. People, bodies, courts, numbers, links and parties without a beginning are always there.
 * - An end, answer or release that had not happened is left out; how far charges, appeals and complaints had come is
 *   then `not_stated` or `lodged`. Texts, sources and citations stay as they are: they speak with today's knowledge.
 */
export function asOf(d: Dossier, day: Day): { certain: Dossier; possible: Dossier } {
  return { certain: reading(d, day, 'certain'), possible: reading(d, day, 'possible') };
}
