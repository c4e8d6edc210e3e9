import type { Dossier } from '@/lib/dossiers/dossier';
import { knownSpellings } from '@/lib/dossiers/spellings';
import { isLocalText, withStrings } from '@/lib/dossiers/strings';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

type Sought = { pattern: RegExp; id: string };

/** Full spellings (two words or more), the longest first; one that two people share stands for nobody. */
function soughtIn({ people, organisations }: Dossier): Sought[] {
  const owners = new Map<string, { spelling: string; ids: Set<string> }>();
  const all = [
    ...people.flatMap((person) => knownSpellings(person).map((spelling) => ({ spelling, id: person.id }))),
    ...organisations.flatMap(({ id, names }) => names.map(({ spelling }) => ({ spelling, id }))),
  ];
  for (const { spelling, id } of all) {
    if (!/\S\s+\S/.test(spelling)) continue;
    const key = spelling.toLowerCase();
    const known = owners.get(key) ?? { spelling, ids: new Set<string>() };
    known.ids.add(id);
    owners.set(key, known);
  }
  return [...owners.values()]
    .filter(({ ids }) => ids.size === 1)
    .sort((a, b) => b.spelling.length - a.spelling.length)
    .map(({ spelling, ids }) => ({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}{])${escaped(spelling)}(?![\\p{L}\\p{N}}])`, 'giu'),
      id: [...ids][0] ?? '',
    }));
}

/**
 * Values of a form in whose texts the full names of the case's own people and organisations became mentions (`{{p1}}`),
 * where one spelling is one person's. `turned`: whose, each once. An inflected or shortened name stays, and the rules
 * of a dossier refuse it.
 */
export function withMentions(
  d: Dossier,
  values: Record<string, unknown>,
): { values: Record<string, unknown>; turned: string[] } {
  const sought = soughtIn(d);
  const turned = new Set<string>();
  const mention = (text: string) =>
    sought.reduce((said, { pattern, id }) => {
      const changed = said.replace(pattern, `{{${id}}}`);
      if (changed !== said) turned.add(id);
      return changed;
    }, text);
  const changed = Object.entries(values).map(([name, value]) => [
    name,
    isLocalText(value) ? withStrings(value, mention) : value,
  ]);
  return { values: Object.fromEntries(changed), turned: [...turned] };
}
