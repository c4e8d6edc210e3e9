import type { FactList } from '@/lib/dossiers/dossier';
import type { Spelling } from '@/lib/people/subject';
import type { Act } from './act';
import { factFields } from './forms/fact-fields';
import type { FormInput } from './forms/form-input';
import { citationsOf } from './forms/verb';
import { merged } from './supported';

type Named = { names: Spelling[] };
const isNamed = (fact: object): fact is Named => 'names' in fact && Array.isArray(fact.names);

/** The corrected spellings: one that was there keeps its sources, a new one rests on what the correction rests on. */
function spellingsOf(was: object, is: Record<string, unknown>, sources: string[]): Record<string, unknown> {
  if (!isNamed(was) || !isNamed(is)) return is;
  const names = is.names.map((name) => ({
    ...name,
    sources: was.names.find(({ spelling }) => spelling === name.spelling)?.sources ?? sources,
  }));
  return { ...is, names };
}

/**
 * The act that puts right what a fact, or a source, says. A field left empty is no longer told; what the form does not
 * ask (references, citations) stays. What was is kept in the history with the reason. Refuses what is not there
 * (`no_such_fact`) and a source that the case does not have (`no_such_source`).
 */
export function correct(list: FactList | 'sources', id: string): Act<FormInput> {
  return (draft, input, at) => {
    if (!draft.now[list].some((entry) => entry.id === id)) return { reason: 'no_such_fact' };
    const citations = citationsOf(draft, input, at);
    if ('reason' in citations) return citations;
    const asked = factFields(list).map(({ name }) => name);
    const sources = citations.map(({ source }) => source);
    draft.replace(list, id, (entry) => {
      const kept = Object.entries(entry).filter(([name]) => !asked.includes(name) && name !== 'visibility');
      const values = spellingsOf(entry, input.values, sources);
      if (list === 'sources') return Object.fromEntries([...kept, ...Object.entries(values)]);
      const known = 'citations' in entry && Array.isArray(entry.citations) ? entry.citations : [];
      return {
        ...Object.fromEntries(kept),
        ...values,
        ...(input.visibility !== undefined && { visibility: input.visibility }),
        citations: merged(known, citations),
      };
    });
    return null;
  };
}
