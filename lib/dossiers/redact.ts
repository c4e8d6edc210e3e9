import type { Audience } from '@/drizzle/vocabulary/consents';
import type { Day } from '@/lib/dates/day';
import type { Citation } from '@/lib/sources/cited';
import { type Disclosure, disclosureOf } from './disclosure';
import { type Dossier, dossier } from './dossier';
import { everyFact, type FactRow, type ListedFact, rebuilt } from './facts';
import { replaceMentions, WITHHELD } from './mention-form';
import { REFERENCES } from './references';
import { hiddenFrom } from './remaining';
import { pseudonymFor } from './shown-name';
import { knownSpellings, PLACE_SPELLINGS, type Sighting, sightings } from './spellings';
import { stringsIn, withStrings } from './strings';

export type Leak = Sighting;
/** A redacted dossier, or why there is none: a name still stands somewhere, or nothing is left that has a source. */
export type Redaction =
  | { ok: true; dossier: Dossier }
  | { ok: false; reason: 'name_found' | 'nothing_left'; leaks: Leak[] };

/** The reference of everybody under a pseudonym: it leads to no page of a person. */
export const NO_PERSON_PAGE = 'per-00000';

function pseudonymous(person: FactRow): FactRow {
  const pseudonym = pseudonymFor(person.id);
  const name = `Person ${pseudonym}`;
  const { id, roles, citations, visibility } = person;
  return {
    id,
    ref: NO_PERSON_PAGE,
    pseudonym,
    house: name,
    names: [{ spelling: name, script: 'Latn', kind: 'pseudonym', sources: [] }],
    roles,
    citations: citations.filter((c) => c.stance === 'supports'),
    ...(visibility === undefined ? {} : { visibility }),
  };
}

/** A citation without its grade for the public, and without values that lead to what is hidden; null if none is left. */
function shownCitation(citation: Citation, fields: string[], hidden: Set<string>, audience: Audience) {
  const { grade, values, ...plain } = citation;
  const kept = audience === 'public' || grade === undefined ? plain : { ...plain, grade };
  if (values === undefined) return kept;
  const open = Object.entries(values).filter(
    ([field, value]) => !(fields.includes(field) && typeof value === 'string' && hidden.has(value)),
  );
  return open.length === 0 ? null : { ...kept, values: Object.fromEntries(open) };
}

function shownFact({ list, fact }: ListedFact, hidden: Set<string>, audience: Audience): FactRow {
  const fields = REFERENCES[list].map((reference) => reference.field);
  const lost = fields.filter((field) => hidden.has(String(fact[field])));
  if (list === 'verifications') lost.push('text');
  const kept = Object.entries(fact).filter(([field]) => !lost.includes(field));
  const citations = fact.citations.flatMap((c) => shownCitation(c, fields, hidden, audience) ?? []);
  return { ...Object.fromEntries(kept), id: fact.id, citations };
}

/** A UN body publishes under its reference with the name: no reference where the person is not shown by name. */
function withoutReference({ list, fact }: ListedFact, standing: Map<string, Disclosure>): FactRow {
  if (list !== 'procedures' || standing.get(String(fact.subject)) !== 'pseudonymous') return fact;
  const { reference, ...rest } = fact;
  return { ...rest, id: fact.id, citations: fact.citations };
}

function citedSources(d: Dossier): Set<string> {
  const names = [...d.people, ...d.organisations].flatMap((subject) => subject.names);
  const inFacts = everyFact(d).flatMap(({ fact }) => fact.citations.map((c) => c.source));
  return new Set([...inFacts, ...names.flatMap((name) => name.sources)]);
}

function leaksIn(result: Dossier, d: Dossier, standing: Map<string, Disclosure>): Leak[] {
  const [shown, unshown] = [true, false].map((named) =>
    d.people.filter((p) => (standing.get(p.id) === 'named') === named),
  );
  const sought = (unshown ?? []).flatMap((p) =>
    knownSpellings(p).map((spelling) => ({ id: p.id, spelling })),
  );
  const allowed = [...PLACE_SPELLINGS, ...(shown ?? []).flatMap(knownSpellings)];
  return sightings(stringsIn(result), sought, allowed);
}

/**
 * The one gate: what an audience may see of a case on a day (architecture, publication rules f6). Nothing is added.
 * - A person is shown by name, by pseudonym, or not at all (`disclosureOf`); with the withheld goes all that hangs on
 *   them alone. A pseudonym has no reference, description, sex, birth year or spelling, and no reference of a UN body.
 * - Facts above the audience's visibility go, and what says nothing without them (`hiddenFrom`); mentions of what
 *   went become `{{withheld}}`; sources that nothing cites any more go.
 * - For all but members bases and the words of verifications go; for the public the grades of citations too.
 * - Then every known spelling of everybody not shown by name is looked for in every string: one hit, and nothing is
 *   handed out but the places.
 * A dossier redacted for this audience comes back as it is. Throws a RangeError on one redacted for another.
 */
export function redact(d: Dossier, audience: Audience, on: Day): Redaction {
  if (d.redactedFor === audience) return { ok: true, dossier: d };
  if (d.redactedFor !== undefined) throw new RangeError(`redacted for ${d.redactedFor} already`);
  if (audience === 'member') return { ok: true, dossier: d };
  const standing = new Map(d.people.map((p) => [p.id, disclosureOf(d, p.id, audience, on)]));
  const hidden = hiddenFrom(d, audience, standing);
  const known = new Set(everyFact(d).map(({ fact }) => fact.id));
  const veil = (text: string) =>
    replaceMentions(text, (id) => (known.has(id) && !hidden.has(id) ? `{{${id}}}` : `{{${WITHHELD}}}`));
  const facts = rebuilt(d, (listed) => {
    if (hidden.has(listed.fact.id)) return null;
    const fact = shownFact({ list: listed.list, fact: withoutReference(listed, standing) }, hidden, audience);
    return standing.get(fact.id) === 'pseudonymous' ? pseudonymous(fact) : fact;
  });
  const cited = citedSources(facts);
  const sources = d.sources.filter((s) => cited.has(s.id));
  if (sources.length === 0) return { ok: false, reason: 'nothing_left', leaks: [] };
  const bare = { ...facts, sources, bases: [], redactedFor: audience };
  const result = dossier.parse(withStrings(bare, veil));
  const leaks = leaksIn(result, d, standing);
  return leaks.length > 0 ? { ok: false, reason: 'name_found', leaks } : { ok: true, dossier: result };
}
