import { canonicalJson } from '@/lib/dossiers/canonical';
import type { FactList } from '@/lib/dossiers/dossier';
import type { Citation } from '@/lib/sources/cited';

/** What one value of a fact is, and the citations that give it. */
export type Account = { value: unknown; citations: Citation[] };
/** A field on which sources differ; the value shown comes first. `whole` compares the fact as a whole. */
export type Difference = { field: string; accounts: Account[] };

/** Facts of which a field alone says too little: a count without what was counted, a length without its bound. */
const TOLD_WHOLE: readonly FactList[] = ['figures', 'sentenceParts'];

type CitedFact = { id: string; citations: Citation[] };

function grouped(accounts: Account[]): Account[] {
  const groups = new Map<string, Account>();
  for (const { value, citations } of accounts) {
    const key = canonicalJson([value ?? null]);
    groups.set(key, { value, citations: [...(groups.get(key)?.citations ?? []), ...citations] });
  }
  return [...groups.values()];
}

/**
 * Where the sources of a fact differ: field by field, every value that a source gives and who gives it. A source that
 * supports the fact gives the shown value. Nothing is weighed, chosen or added up. Empty where all agree.
 */
export function differencesOf(list: FactList, fact: CitedFact): Difference[] {
  const differing = fact.citations.filter((c) => c.values !== undefined);
  const shown = fact.citations.filter((c) => c.stance === 'supports');
  if (differing.length === 0) return [];
  if (TOLD_WHOLE.includes(list)) {
    const { citations: _all, ...own } = fact;
    const others = differing.map((c) => ({ value: { ...own, ...c.values }, citations: [c] }));
    return [{ field: 'whole', accounts: grouped([{ value: own, citations: shown }, ...others]) }];
  }
  const fields = [...new Set(differing.flatMap((c) => Object.keys(c.values ?? {})))];
  return fields.map((field) => {
    const others = differing.filter((c) => c.values !== undefined && field in c.values);
    const own: unknown = Reflect.get(fact, field);
    const first = own === undefined ? [] : [{ value: own, citations: shown }];
    return {
      field,
      accounts: grouped([...first, ...others.map((c) => ({ value: c.values?.[field], citations: [c] }))]),
    };
  });
}
