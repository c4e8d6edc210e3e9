import { type ChangeKind, changes } from '@/lib/dossiers/changes';
import { type Dossier, dossier, type FactList } from '@/lib/dossiers/dossier';
import { readSeeds } from './read-seeds';

type Loose = Record<string, unknown> & { id: string };
/** Facts to add or, where the id is known, fields to set; by list. */
export type OutsideFacts = Partial<Record<FactList, Loose[]>>;

/** What an outside source says, in tests: `outside` is its id in a dossier made by `withOutside`. */
export const OUTSIDE = 's9';
/** The citation of the outside source where it supports a fact, and where it says something else. */
export const SAYS = { source: OUTSIDE, stance: 'supports' };
export const saysInstead = (values: object) => ({ source: OUTSIDE, stance: 'differs', values });

const seeds = new Map(readSeeds().map((seed) => [seed.record, seed.dossier]));

/** The dossier of one record of the reports ("R29"), a copy. Throws if there is no such record. */
export function seedOf(record: string): Dossier {
  const found = seeds.get(record);
  if (!found) throw new Error(`no case file for ${record}`);
  return structuredClone(found);
}

/**
 * For tests: the case of a record as it would be if somebody added a source that is not among the reports, published on
 * a day, and what it says. A citation in `also` is added to the citations of a known fact. Nothing is written anywhere.
 */
export function withOutside(
  record: string,
  source: { publisher: string; published: string },
  facts: OutsideFacts,
  also: Record<string, object> = {},
): Dossier {
  const d = seedOf(record);
  const added = {
    id: OUTSIDE,
    ref: 'src-00009',
    kind: 'media',
    title: { en: `Outside source: ${source.publisher}` },
    publisher: { en: source.publisher },
    language: 'en',
    published: { edtf: source.published },
  };
  const lists = Object.entries(facts).map(([list, rows]) => [list, merged(d[list as FactList], rows)]);
  const changed = { ...d, ...Object.fromEntries(lists), sources: [...d.sources, added] };
  const cited = Object.entries(changed).map(([name, held]) => [name, withCitations(held, also)]);
  return dossier.parse(Object.fromEntries(cited));
}

/** What a sentence consists of: the parts that one decision gave one party, each as the fields that say what it is. */
export function partsOf(d: Dossier, party: string | undefined, decision = 'd1'): object[] {
  const sentence = d.sentences.find((t) => t.party === party && t.decision === decision);
  return d.sentenceParts
    .filter((p) => p.sentence === sentence?.id)
    .map(({ id, sentence: _, citations, text, reported, ...fields }) => fields);
}

/** What `changes` calls each difference between two dossiers, by the id of the fact. */
export function kindsOf(before: Dossier, after: Dossier): Record<string, ChangeKind> {
  return Object.fromEntries(changes(before, after).map((c) => [c.fact, c.kind]));
}

function merged(there: readonly { id: string }[], rows: Loose[]): object[] {
  const known = there.map((fact) => ({ ...fact, ...rows.find((row) => row.id === fact.id) }));
  return [...known, ...rows.filter((row) => !there.some((fact) => fact.id === row.id))];
}

function withCitations(held: unknown, also: Record<string, object>): unknown {
  if (!Array.isArray(held)) return held;
  return held.map((row: { id?: string; citations?: object[] }) => {
    const more = row.id === undefined ? undefined : also[row.id];
    return more && row.citations ? { ...row, citations: [...row.citations, more] } : row;
  });
}
