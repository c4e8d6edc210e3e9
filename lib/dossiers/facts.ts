import type { Visibility } from '@/drizzle/vocabulary/cases';
import type { Citation } from '@/lib/sources/cited';
import { type Dossier, dossier, FACT_LISTS, type FactList, factLists } from './dossier';

/** A fact seen as a row: what every fact has, and its other fields by name. */
export type FactRow = { id: string; citations: Citation[]; visibility?: Visibility } & Record<
  string,
  unknown
>;
export type ListedFact = { list: FactList; fact: FactRow };

/** The facts of one list, as rows. */
export function rowsOf(d: Dossier, list: FactList): FactRow[] {
  return d[list];
}

/** Every fact of a dossier with its list, in the order of the lists. */
export function everyFact(d: Dossier): ListedFact[] {
  return FACT_LISTS.flatMap((list) => rowsOf(d, list).map((fact) => ({ list, fact })));
}

/** Facts by their id. Of facts with the same id, which `checkDossier` refuses, the last one. */
export function factsById(d: Dossier): Map<string, ListedFact> {
  return new Map(everyFact(d).map((listed) => [listed.fact.id, listed]));
}

/** The field schemas of the facts of one list, by field name. */
export function fieldsOf(list: FactList) {
  return factLists[list].unwrap().element.shape;
}

/**
 * The dossier with each fact replaced by what `change` makes of it; null leaves it out. Whatever else differs is in
 * `rest`. Throws if the result is no dossier: a pure function of ours then broke the shape.
 */
export function rebuilt(
  d: Dossier,
  change: (listed: ListedFact) => FactRow | null,
  rest: Partial<Dossier> = {},
): Dossier {
  const lists = FACT_LISTS.map((list) => [
    list,
    rowsOf(d, list).flatMap((fact) => change({ list, fact }) ?? []),
  ]);
  return dossier.parse({ ...d, ...Object.fromEntries(lists), ...rest });
}

/** The number in a local id: 12 for `h12`. */
export function numberOf(id: string): number {
  return Number(id.replace(/^[a-z]+/, ''));
}
