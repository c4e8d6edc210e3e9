import type { Dossier, FactList } from './dossier';
import { everyFact, fieldsOf, type ListedFact } from './facts';
import { type Problem, problemAt } from './problem';
import { usualVisibility } from './visibility';

/**
 * Lists whose entries need no source of their own: a court is named by the decisions held there, a link is ours, and
 * a verification is itself somebody looking again.
 */
export const NEED_NO_CITATION: readonly FactList[] = ['courts', 'links', 'verifications'];
const NO_VALUE_OF_A_FACT = ['id', 'citations', 'visibility', 'pseudonym'];

function unsupported({ list, fact }: ListedFact): Problem[] {
  if (NEED_NO_CITATION.includes(list)) return [];
  if ((fact.visibility ?? usualVisibility(list)) === 'internal') return [];
  if (fact.citations.some((c) => c.stance === 'supports')) return [];
  return [problemAt([list, fact.id], 'No source supports it: cite one, or make it internal.')];
}

function wrongValues({ list, fact }: ListedFact): Problem[] {
  const fields: Record<string, { safeParse(value: unknown): { success: boolean } } | undefined> =
    fieldsOf(list);
  return fact.citations.flatMap((citation, index) =>
    Object.entries(citation.values ?? {}).flatMap(([name, value]) => {
      const at = [list, fact.id, 'citations', String(index + 1), name];
      const field = NO_VALUE_OF_A_FACT.includes(name) ? undefined : fields[name];
      if (!field)
        return [problemAt(at, `A fact of this kind has no field "${name}" to differ in: name another.`)];
      if (field.safeParse(value).success) return [];
      return [problemAt(at, `This is no value for "${name}": write it as the fact itself would.`)];
    }),
  );
}

/** Whether every fact that may be published is supported by a source, and every differing value fits its field. */
export function checkCitations(d: Dossier): Problem[] {
  return everyFact(d).flatMap((listed) => [...unsupported(listed), ...wrongValues(listed)]);
}
