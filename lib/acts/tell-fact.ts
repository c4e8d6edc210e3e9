import type { Locale } from '@/drizzle/vocabulary/i18n';
import { partialDate } from '@/lib/dates/partial-date';
import { sayDate } from '@/lib/dates/say';
import { type Dossier, FACT_LISTS, type FactList } from '@/lib/dossiers/dossier';
import { factsById } from '@/lib/dossiers/facts';
import { sayPlain } from '@/lib/dossiers/mentions';
import { REFERENCES } from '@/lib/dossiers/references';
import { nameOf } from '@/lib/dossiers/shown-name';
import { localText } from '@/lib/i18n/text';
import { factMessages } from '@/lib/i18n/translator';
import { tellValue } from './tell-value';

/** One line of a fact in words: what the field is called, and what it says. The same shape as `Said` of a form. */
export type Told = { label: string; value: string };

/** Fields that are for machines: a reader is not told them. */
const FOR_MACHINES = ['id', 'ref', 'sha256'];
const SUBJECTS: readonly string[] = ['people', 'organisations', 'groups'];

type Named = Record<string, unknown>;
const isList = (list: string): list is FactList => FACT_LISTS.some((known) => known === list);

/**
 * What a fact says, field by field, in the reader's words: closed values by the vocabulary, dates in words, other facts by
 * what they are ("main trial, 20 November 2026"), citations by the titles of their sources. Any list of a dossier,
 * `sources`, `bases`, and `case` for its head. Fields that say nothing are left out.
 * @param d the case by which names and references are told; a fact that it no longer has is told as gone
 */
export function tellFact(d: Dossier, list: string, fact: object, locale: Locale): Told[] {
  const t = factMessages(locale);
  return Object.entries(fact).flatMap(([field, value]) => {
    if (FOR_MACHINES.includes(field)) return [];
    const told = tellField(d, list, field, value, locale);
    if (told === '') return [];
    const known = `field.${field}`;
    return [{ label: t.has(known as 'field.date') ? t(known as 'field.date') : field, value: told }];
  });
}

/** One field of a fact in words; `''` if it says nothing. */
export function tellField(d: Dossier, list: string, field: string, value: unknown, locale: Locale): string {
  const points = list === 'bases' ? field === 'subject' : refersTo(list, field);
  if (points && typeof value === 'string') return nameById(d, value, locale);
  return tellValue(value, { d, list, field, locale });
}

const refersTo = (list: string, field: string) =>
  isList(list) && REFERENCES[list].some((reference) => reference.field === field);

/** What the thing under a local id is, in a few words: a name, "main trial, 20 November 2026", the title of a source. */
export function nameById(d: Dossier, id: string, locale: Locale): string {
  const source = d.sources.find((one) => one.id === id);
  if (source !== undefined) return sayPlain(source.title, d, locale);
  if (id === 'case') return factMessages(locale)('list.case');
  const listed = factsById(d).get(id);
  if (listed === undefined) return factMessages(locale)('say.gone');
  return nameFact(d, listed.list, listed.fact, locale);
}

/** The same for a fact at hand, of any list: as it stands or as it was. */
export function nameFact(d: Dossier, list: string, fact: object, locale: Locale): string {
  const t = factMessages(locale);
  const row: Named = { ...fact };
  const id = String(row.id ?? '');
  if (SUBJECTS.includes(list) && d[list as 'people'].some((one) => one.id === id))
    return nameOf(d, id, locale);
  const said = namedBy(d, list, row, locale);
  const noun = t(`list.${list}` as 'list.hearings');
  const name = said === '' ? noun : said;
  const date = ['date', 'start', 'from', 'decided', 'lodged', 'submitted', 'published']
    .map((field) => partialDate.safeParse(row[field]).data)
    .find((found) => found !== undefined);
  if (date === undefined) return name;
  const day = sayDate(date, locale);
  // "In court, 21 November 2026" is a title that says its day already.
  return name.endsWith(day) ? name : t('say.dated', { name, date: day });
}

/** The words that tell one fact from others of its list, without its date. */
function namedBy(d: Dossier, list: string, row: Named, locale: Locale): string {
  const tell = (field: string) => tellField(d, list, field, row[field], locale);
  const t = factMessages(locale);
  if (list === 'courts') return tell('name');
  if (list === 'sources') return tell('title');
  if (list === 'identifiers') return tell('value');
  if (list === 'people' || list === 'organisations') return String(row.house ?? '');
  if (list === 'groups') return tell('label');
  if (list === 'parties') return t('say.kind', { name: tell('subject'), kind: tell('role') });
  const whose = ['party', 'subject', 'by'].map(tell).find((found) => found !== '') ?? '';
  const described = localText.safeParse(row.described);
  const kind = described.success ? sayPlain(described.data, d, locale) : tell('kind') || tell('provision');
  const noun = t(`list.${list}` as 'list.hearings');
  const what =
    kind === '' || kind === noun
      ? noun
      : list === 'hearings' || list === 'decisions'
        ? kind
        : t('say.kind', { name: noun, kind });
  return whose === '' ? what : t('say.dated', { name: what, date: whose });
}

/** The fields in which two states of one fact differ, each with both in words: what a history or a conflict shows. */
export function tellChange(
  d: Dossier,
  list: string,
  before: object | null,
  after: object | null,
  locale: Locale,
): { label: string; before: string; after: string }[] {
  const [was, is] = [before, after].map((fact) => new Map(told(d, list, fact, locale)));
  const labels = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
  return labels.flatMap((label) => {
    const [then, now] = [was?.get(label) ?? '', is?.get(label) ?? ''];
    return then === now ? [] : [{ label, before: then, after: now }];
  });
}

const told = (d: Dossier, list: string, fact: object | null, locale: Locale) =>
  fact === null ? [] : tellFact(d, list, fact, locale).map(({ label, value }) => [label, value] as const);
