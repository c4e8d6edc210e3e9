import type { Locale, Words } from '@/drizzle/vocabulary/i18n';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { PLACE_REFS, PLACES, type Place } from '@/drizzle/vocabulary/places';
import { sentencedOtherwiseAfter } from '@/lib/custody/releases';
import type { Day } from '@/lib/dates/day';
import { boundsOf } from '@/lib/dates/edtf';
import type { Dossier } from '@/lib/dossiers/dossier';
import { dateOf, laterDatesOf } from '@/lib/dossiers/fact-dates';
import { everyFact, factsById } from '@/lib/dossiers/facts';
import { liberty } from '@/lib/dossiers/liberty';
import { sayPlain } from '@/lib/dossiers/mentions';
import { nameOf } from '@/lib/dossiers/shown-name';
import { knownSpellings } from '@/lib/dossiers/spellings';
import { titleOf } from '@/lib/dossiers/title';
import type { LocalText } from '@/lib/i18n/text';
import { foldTokens, nameKeys, searchKeys } from '@/lib/names/name-keys';
import { firstDay, lastDay } from '@/lib/sources/said';

// Pure readings of a redacted dossier: each gives the rows of one read model, without the reference of the case.

/** The same thing said in all three languages. */
export function inEach(say: (locale: Locale) => string): Required<Words> {
  return { en: say('en'), ru: say('ru'), kk: say('kk') };
}

/** A case text with its mentions made names, in the languages it has. */
function plain(text: LocalText, d: Dossier): Words {
  const said = LOCALES.filter((locale) => text[locale] !== undefined).map((locale) => [
    locale,
    sayPlain(text, d, locale),
  ]);
  return Object.fromEntries(said);
}

/** The first and the last day of which dated facts tell. Days on which somebody looked again are none of them. */
function periodOf(d: Dossier): { from: Day | null; until: Day | null } {
  const facts = factsById(d);
  const dates = everyFact(d)
    .filter(({ list }) => list !== 'verifications')
    .flatMap((listed) => [
      dateOf(listed, facts) ?? [],
      laterDatesOf(listed)
        .filter(({ date }) => date.edtf !== '..')
        .map(({ date }) => date),
    ])
    .flat();
  const bounds = dates.map((date) => boundsOf(date.edtf));
  const days = bounds.flatMap(({ from, to }) => [from, to]);
  return { from: firstDay(days), until: lastDay(days) };
}

function placesOf(d: Dossier): Place[] {
  const named = new Set(everyFact(d).map(({ fact }) => fact.place));
  return PLACE_REFS.filter((place) => named.has(place));
}

function wordsOf(d: Dossier, places: Place[]): string[] {
  const spelled = places.flatMap((place) => {
    const entry = PLACES[place];
    const also: readonly string[] = 'alsoSpelled' in entry ? entry.alsoSpelled : [];
    return [...entry.names.flatMap(({ en, ru, kk }) => [en, ru, kk]), ...also];
  });
  const texts = [...Object.values(plain(d.matter, d)), ...Object.values(d.campaign?.title ?? {})];
  return [...new Set([...texts, ...spelled, d.ref].flatMap((text) => foldTokens(text)))];
}

/** The line of the register, and the words by which it is found besides names. */
export function registerLine(d: Dossier) {
  const places = placesOf(d);
  return {
    kind: d.kind,
    title: inEach((locale) => titleOf(d, locale)),
    ...periodOf(d),
    places,
    campaignRef: d.campaign?.ref ?? null,
    campaignTitle: d.campaign?.title ?? null,
    words: wordsOf(d, places),
  };
}

const isNamed = (person: Dossier['people'][number]) => person.pseudonym === undefined;

/** Every spelling of the people who are shown by name, and of organisations. A pseudonym is no spelling of anybody. */
export function spellingLines(d: Dossier) {
  const people = d.people
    .filter(isNamed)
    .map((person) => ({ id: person.id, spellings: knownSpellings(person) }));
  const bodies = d.organisations.map(({ id, house, names, acronym }) => ({
    id,
    spellings: [house, ...names.map((name) => name.spelling), ...(acronym === undefined ? [] : [acronym])],
  }));
  return [...people, ...bodies].flatMap(({ id, spellings }) =>
    [...new Set(spellings)].map((spelling) => ({
      subject: id,
      spelling,
      keys: searchKeys(spelling),
      folded: nameKeys(spelling).strict[0] ?? '',
    })),
  );
}

/** The people who are shown by name, each spelling with the sources that have it. */
export function personLines(d: Dossier) {
  return d.people.filter(isNamed).map((person) => ({
    personRef: person.ref,
    subject: person.id,
    shown: inEach((locale) => nameOf(d, person.id, locale)),
    names: person.names.map(({ spelling, script, sources }) => ({
      spelling,
      script,
      sources: d.sources.filter(({ id }) => sources.includes(id)).map(({ ref, title }) => ({ ref, title })),
    })),
    roles: person.roles,
    partyRoles: [...new Set(d.parties.filter((y) => y.subject === person.id).map((y) => y.role))],
  }));
}

/** Court dates; `open` while nothing is reported of how one ended. */
export function hearingLines(d: Dossier) {
  return d.hearings.flatMap((hearing) => {
    if (hearing.date === undefined) return [];
    const court = d.courts.find(({ id }) => id === hearing.court);
    const called = court?.name ?? court?.described;
    const { from, to } = boundsOf(hearing.date.edtf);
    return {
      id: hearing.id,
      kind: hearing.kind,
      date: hearing.date,
      from,
      until: to,
      time: hearing.time ?? null,
      zone: hearing.zone ?? null,
      court: called === undefined ? null : plain(called, d),
      place: court?.place ?? null,
      open: hearing.outcome === undefined,
    };
  });
}

/** What was last reported of each person's liberty, up to a day. An end that a source reports is no "held" any more. */
export function lastKnownLines(d: Dossier, day: Day) {
  return d.people.flatMap((person) => {
    const { lastConfirmed } = liberty(d, person.id, day);
    if (lastConfirmed === undefined) return [];
    const { state, lastKnown } = liberty(d, person.id, lastConfirmed);
    const spell = d.custody.find(({ id }) => id === lastKnown?.spell);
    const open = state === 'held' && spell !== undefined && (spell.end?.edtf ?? '..') === '..';
    const held = open && !sentencedOtherwiseAfter(d, person.id, lastConfirmed);
    return {
      subject: person.id,
      personRef: isNamed(person) ? person.ref : null,
      shown: inEach((locale) => nameOf(d, person.id, locale)),
      held,
      kind: held ? spell.kind : null,
      place: held ? (spell.place ?? null) : null,
      lastConfirmed,
    };
  });
}

/** The sources, with the number of facts that rest on each or that it tells otherwise. */
export function sourceLines(d: Dossier) {
  const facts = everyFact(d);
  return d.sources.map((source) => ({
    sourceRef: source.ref,
    source,
    facts: facts.filter(({ fact }) => fact.citations.some((c) => c.source === source.id)).length,
  }));
}
