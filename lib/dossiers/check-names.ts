import type { Dossier } from './dossier';
import { type Problem, problemAt, repeated } from './problem';
import { knownSpellings, PLACE_SPELLINGS, sightings } from './spellings';
import { textsIn } from './strings';

function ofSubjects(d: Dossier): Problem[] {
  const people = d.people.map((subject) => ({ list: 'people', subject }));
  const organisations = d.organisations.map((subject) => ({ list: 'organisations', subject }));
  return [...people, ...organisations].flatMap(({ list, subject }) => {
    const spellings = subject.names.map((n) => n.spelling.normalize('NFC'));
    const double = repeated(spellings).map((spelling) =>
      problemAt([list, subject.id, 'names'], `"${spelling}" is given twice: put its sources together.`),
    );
    const known = spellings.includes(subject.house.normalize('NFC'));
    const house = problemAt(
      [list, subject.id, 'house'],
      'The house spelling must be one of the names: add or change it.',
    );
    return known ? double : [...double, house];
  });
}

function ofParties(d: Dossier): Problem[] {
  return repeated(d.parties.map((y) => `${y.subject} as ${y.role}`)).map((twice) =>
    problemAt(['parties'], `The party ${twice} stands there twice: keep one party for each role.`),
  );
}

// What the record holds once: a second line of the same would say nothing more.
function ofOthers(d: Dossier): Problem[] {
  const keys = {
    involvements: d.involvements.map((v) => `${v.subject} as ${v.role} in ${v.incident}`),
    observations: d.observations.map((o) => `indicator ${o.indicator} of ${o.hearing}`),
    identifiers: d.identifiers.map((n) => `${n.scheme} ${n.value}`),
    procedures: d.procedures.flatMap((z) => (z.reference ? [`${z.body} ${z.reference}`] : [])),
  };
  return Object.entries(keys).flatMap(([list, lines]) =>
    repeated(lines).map((twice) => problemAt([list], `${twice} stands there twice: keep one.`)),
  );
}

/**
 * People typed by name into a text that could be published. Titles of sources are words of others and not looked at
 * here; redaction looks at them. Places, courts and organisations may be called like a person.
 */
function ofTexts(d: Dossier): Problem[] {
  const sought = d.people
    .filter((p) => p.pseudonym === undefined)
    .flatMap((p) => knownSpellings(p).map((spelling) => ({ id: p.id, spelling })));
  const allowed = [
    ...PLACE_SPELLINGS,
    ...d.organisations.flatMap((o) => o.names.map((n) => n.spelling)),
    ...d.courts.flatMap((q) => Object.values(q.name ?? {})),
  ];
  const { sources, courts, ...own } = d;
  const texts = [
    ...textsIn(own),
    ...textsIn({ courts: courts.map(({ name, ...court }) => court) }),
    ...sources.flatMap((s) => textsIn({ note: s.note }, `sources › ${s.id}`)),
  ];
  const strings = texts.map(({ place, value }) => ({ place, value: Object.values(value).join(' | ') }));
  return sightings(strings, sought, allowed).map(({ subject, place }) =>
    problemAt(
      [place],
      `A person is named in the text: write the mention {{${subject}}} instead of the name.`,
    ),
  );
}

/** Whether spellings are in order, what can be there once is there once, and no person is named in a text but by mention. */
export function checkNames(d: Dossier): Problem[] {
  return [...ofSubjects(d), ...ofParties(d), ...ofOthers(d), ...ofTexts(d)];
}
