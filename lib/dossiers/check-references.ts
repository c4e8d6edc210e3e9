import type { Dossier } from './dossier';
import { everyFact, factsById, type ListedFact } from './facts';
import { hasBrokenMention, mentionsIn, WITHHELD } from './mention-form';
import { type Problem, problemAt, repeated } from './problem';
import { fits, REFERENCES, type Reference, referencesOf } from './references';
import { textsIn } from './strings';

type Known = Map<string, ListedFact>;

function unresolved(known: Known, reference: Reference, id: string, at: string[]): Problem[] {
  const found = known.get(id);
  if (found && fits(reference.to, found.list)) return [];
  return [
    problemAt(at, `"${id}" is not among the ${reference.to} of this dossier: correct the id, or add it.`),
  ];
}

function ofOneFact({ list, fact }: ListedFact, known: Known, sources: Set<string>): Problem[] {
  const own = referencesOf(list, fact).flatMap(({ reference, id }) => {
    const at = [list, fact.id, reference.field];
    if (id === fact.id) return [problemAt(at, 'It refers to itself: name another fact.')];
    return unresolved(known, reference, id, at);
  });
  const cited = fact.citations.flatMap((citation, index) => {
    const at = [list, fact.id, 'citations', String(index + 1)];
    const others = REFERENCES[list].flatMap((reference) => {
      const id = citation.values?.[reference.field];
      return typeof id === 'string' ? unresolved(known, reference, id, [...at, reference.field]) : [];
    });
    if (sources.has(citation.source)) return others;
    return [...others, problemAt(at, `There is no source "${citation.source}": add it, or cite another.`)];
  });
  return [...own, ...cited];
}

function ofNames(d: Dossier, sources: Set<string>): Problem[] {
  return [...d.people, ...d.organisations].flatMap((subject) =>
    subject.names.flatMap((name) =>
      name.sources
        .filter((id) => !sources.has(id))
        .map((id) =>
          problemAt(
            [subject.id, 'names', name.spelling],
            `There is no source "${id}": add it, or name another.`,
          ),
        ),
    ),
  );
}

function ofMentions(d: Dossier, known: Known): Problem[] {
  const inTexts = textsIn(d).flatMap(({ place, value }) => {
    const missing = mentionsIn(value).filter((id) => {
      const found = known.get(id);
      return id !== WITHHELD && !(found && fits('subject', found.list));
    });
    const strange = missing.map((id) =>
      problemAt([place], `The mention {{${id}}} leads nowhere: add that person, organisation or group.`),
    );
    const withheld = d.redactedFor === undefined && mentionsIn(value).includes(WITHHELD);
    const broken = Object.values(value).some((words) => hasBrokenMention(words ?? ''));
    return [
      ...strange,
      ...(withheld
        ? [problemAt([place], 'Only a redacted dossier has {{withheld}}: mention the person.')]
        : []),
      ...(broken
        ? [problemAt([place], 'Double braces that are no mention: write a mention as {{p1}}.')]
        : []),
    ];
  });
  const inLabels = d.groups
    .filter((g) => mentionsIn(g.label).some((id) => id.startsWith('g')))
    .map((g) =>
      problemAt(['groups', g.id, 'label'], 'The label of a group may not mention a group: say it in words.'),
    );
  return [...inTexts, ...inLabels];
}

/**
 * Whether every id is there once and every reference leads to a fact of the right kind: fields, citations, values of
 * citations that differ, sources of spellings, bases, and mentions in texts. (Letters and lists are the schema's.)
 */
export function checkReferences(d: Dossier): Problem[] {
  const facts = everyFact(d);
  const known = factsById(d);
  const sources = new Set(d.sources.map((s) => s.id));
  const ids = [
    ...facts.map(({ fact }) => fact.id),
    ...d.sources.map((s) => s.id),
    ...d.bases.map((b) => b.id),
  ];
  return [
    ...repeated(ids).map((id) =>
      problemAt([id], `The id "${id}" is given twice: give one of them a new number.`),
    ),
    ...facts.flatMap((listed) => ofOneFact(listed, known, sources)),
    ...ofNames(d, sources),
    ...d.bases
      .filter((b) => known.get(b.subject)?.list !== 'people')
      .map((b) =>
        problemAt(['bases', b.id, 'subject'], `There is no person "${b.subject}": correct the id.`),
      ),
    ...ofMentions(d, known),
  ];
}
