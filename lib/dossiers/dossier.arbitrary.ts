import fc from 'fast-check';
import { CASE_KINDS, LINK_KINDS, PARTY_ROLES, STATEMENT_KINDS, STEP_KINDS } from '@/drizzle/vocabulary/cases';
import { GROUNDS, SCOPES } from '@/drizzle/vocabulary/consents';
import { CUSTODY_KINDS } from '@/drizzle/vocabulary/custody';
import { HEARING_KINDS } from '@/drizzle/vocabulary/hearings';
import { PLACE_REFS } from '@/drizzle/vocabulary/places';
import type { Day } from '@/lib/dates/day';
import { type Dossier, dossier } from './dossier';
import { aRef, type Drawing, drawing, INVENTED } from './drawing.arbitrary';
import { proceeding } from './proceeding.arbitrary';

type Drawn = Record<string, unknown>;
const numbered = <T>(count: number, prefix: string, make: (id: string, at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(`${prefix}${at + 1}`, at));

/** As fuzzy as dates are, but between two days: where it is not printed on the document, it says how it was found. */
function drawPublished(is: Drawing, day: Day): Drawn {
  const { edtf } = is.fuzzy(day);
  return { edtf: edtf.includes('..') ? day : edtf, basis: 'what it tells of' };
}

function drawSources(is: Drawing): Drawn[] {
  return numbered(1 + is.upTo(2), 's', (id, at) => {
    const told = is.aDay();
    return {
      id,
      ref: aRef('src', at + 1),
      kind: 'ngo_report',
      title: { en: `report ${at + 1}` },
      language: 'en',
      published: drawPublished(is, is.later(told)),
      ...(is.chance(2) ? { speaksUntil: { edtf: told } } : {}),
    };
  });
}

function drawSubjects(is: Drawing, sources: string[]) {
  const cited = () => ({ citations: is.citations(sources), ...is.visibility() });
  const people = numbered(1 + is.upTo(INVENTED.length - 1), 'p', (id, at): Drawn => {
    const { house, names } = INVENTED[at] ?? { house: '', names: [] };
    const spellings = names.map((name) => ({ ...name, sources: [is.pick(sources)] }));
    const more = { sex: is.maybe(() => 'female'), birthYear: is.maybe(() => 1980), roles: ['activist'] };
    const description = is.maybe(() => ({ en: 'a blogger' }));
    const differing = is.citations(sources, { house: house.split(' ').reverse().join(' ') });
    return {
      id,
      ref: aRef('per', at + 1),
      house,
      names: spellings,
      ...more,
      description,
      ...cited(),
      citations: differing,
    };
  });
  const organisations = numbered(is.upTo(1), 'o', (id): Drawn => {
    const names = [{ spelling: 'Open Square', script: 'Latn', kind: 'press', sources: [] }];
    return { id, ref: 'org-00001', kind: 'ngo', house: 'Open Square', names, ...cited() };
  });
  const groups = numbered(is.upTo(1), 'g', (id): Drawn => {
    const quantity = { qualifier: 'at_least', min: 3, unit: 'people' };
    return { id, label: { en: 'people at the square' }, quantity, ...cited() };
  });
  return { people, organisations, groups };
}

/** Spells of one person one after the other, so that no two certain cores overlap. */
function drawSpells(is: Drawing, subject: string, cite: () => Drawn): Drawn[] {
  const spells: Drawn[] = [];
  for (let day: Day = is.aDay(); spells.length < 3 && is.chance(2); ) {
    const end = is.later(day, 60);
    const ending = is.pick([{ end: is.fuzzy(end) }, { end: is.fuzzy(end) }, { end: { edtf: '..' } }, {}]);
    const start = is.chance(8) ? {} : { start: is.fuzzy(day) };
    spells.push({
      subject,
      kind: is.pick(CUSTODY_KINDS),
      place: is.pick(PLACE_REFS),
      ...start,
      ...ending,
      ...cite(),
    });
    day = is.later(end, 60);
  }
  return spells;
}

function drawRest(is: Drawing, sources: string[], subjects: string[], people: string[]) {
  const cite = () => ({ citations: is.citations(sources), ...is.visibility() });
  const spells = people
    .flatMap((p) => drawSpells(is, p, cite))
    .map((spell, at): Drawn => ({ id: `k${at + 1}`, ...spell }));
  const spellIds = spells.map((k) => String(k.id));
  const incidents = numbered(is.upTo(1), 'i', (id): Drawn => {
    return {
      id,
      kind: 'raid',
      date: is.maybe(() => is.fuzzy(is.aDay())),
      text: is.text(subjects),
      ...cite(),
    };
  });
  return {
    custody: spells,
    conditions: numbered(spellIds.length > 0 ? is.upTo(1) : 0, 'n', (id): Drawn => {
      return { id, spell: is.pick(spellIds), kind: 'health', text: is.text(subjects), ...cite() };
    }),
    verifications: numbered(spellIds.length > 0 ? is.upTo(1) : 0, 'w', (id): Drawn => {
      return { id, fact: is.pick(spellIds), on: is.aDay(), text: is.text([]), citations: [] };
    }),
    incidents,
    involvements: numbered(
      incidents.length > 0 ? is.upTo(Math.min(2, subjects.length)) : 0,
      'iv',
      (id, at) => {
        return {
          id,
          incident: 'i1',
          subject: subjects[at],
          role: 'target',
          certainty: 'stated',
          ...cite(),
        };
      },
    ),
    statements: numbered(is.upTo(2), 'e', (id): Drawn => {
      const by = is.maybe(() => is.pick(subjects));
      return {
        id,
        kind: is.pick(STATEMENT_KINDS),
        by,
        date: is.maybe(() => is.fuzzy(is.aDay())),
        text: is.text(subjects),
        ...cite(),
      };
    }),
    figures: numbered(is.upTo(1), 'f', (id): Drawn => {
      const quantity = { qualifier: 'exact', min: 24, max: 24, unit: 'people' };
      const other = { quantity: { qualifier: 'exact', min: 34, max: 34, unit: 'people' } };
      return { id, counted: is.text([]), quantity, citations: is.citations(sources, other) };
    }),
    links: numbered(is.upTo(2), 'ln', (id, at): Drawn => {
      return { id, ref: aRef('kz', at + 50), kind: is.pick(LINK_KINDS), citations: [] };
    }),
    identifiers: numbered(
      is.upTo(1),
      'no',
      (id): Drawn => ({ id, scheme: 'court_number', value: '1-23/2016', ...cite() }),
    ),
    bases: people.flatMap((subject, at): Drawn[] => {
      const given = is.aDay();
      const until = is.chance(3) ? { until: is.later(given) } : {};
      if (is.chance(3)) return [];
      return [
        {
          id: `b${at + 1}`,
          subject,
          scope: is.pick(SCOPES),
          ground: is.pick(GROUNDS),
          given,
          ...until,
          harm: 'looked at',
        },
      ];
    }),
  };
}

// A failure is made smaller for a short while only: what is drawn in turn shrinks slowly.
const SMALLER = 40;

const drawn: fc.Arbitrary<Dossier> = fc.gen().map((g) => {
  const is = drawing(g);
  const sources = drawSources(is);
  const sourceIds = sources.map((s) => String(s.id));
  const { people, organisations, groups } = drawSubjects(is, sourceIds);
  const peopleIds = people.map((p) => String(p.id));
  const subjects = [...people, ...organisations, ...groups].map((subject) => String(subject.id));
  const cite = () => ({ citations: is.citations(sourceIds), ...is.visibility() });
  const parties = subjects.map(
    (subject, at): Drawn => ({ id: `y${at + 1}`, subject, role: is.pick(PARTY_ROLES), ...cite() }),
  );
  const partyIds = parties.map((y) => String(y.id));
  const tried = proceeding(is, sourceIds, partyIds);
  const made = {
    format: 1,
    ref: aRef('kz', is.upTo(1000)),
    kind: is.pick(CASE_KINDS),
    language: 'en',
    matter: is.text(subjects),
    summary: is.maybe(() => is.text(subjects)),
    unknowns: is.chance(3) ? [is.text(subjects)] : [],
    sources,
    people,
    organisations,
    groups,
    parties,
    courts: [{ id: 'q1', name: { en: 'City Court No. 2' }, type: 'city', citations: [] }],
    steps: numbered(is.upTo(2), 'st', (id): Drawn => {
      const party = is.maybe(() => is.pick(partyIds));
      const kind = is.pick(STEP_KINDS);
      return {
        id,
        kind,
        party,
        decision: kind === 'copy_served' ? tried.decisions?.at(-1)?.id : undefined,
        date: is.maybe(() => is.fuzzy(is.aDay())),
        text: is.text(subjects),
        ...cite(),
      };
    }),
    hearings: numbered(is.upTo(2), 'h', (id): Drawn => {
      return {
        id,
        court: 'q1',
        kind: is.pick(HEARING_KINDS),
        date: is.maybe(() => is.fuzzy(is.aDay())),
        ...cite(),
      };
    }),
    ...tried,
    ...drawRest(is, sourceIds, subjects, peopleIds),
  };
  // As it comes from a file: a field without a value is not there.
  return dossier.parse(JSON.parse(JSON.stringify(made)));
});

/** Valid dossiers: `checkDossier` finds nothing in them. Small, but with every list on which a rule of ours turns. */
export const aDossier: fc.Arbitrary<Dossier> = fc.limitShrink(drawn, SMALLER);
