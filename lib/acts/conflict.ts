import type { Dossier } from '@/lib/dossiers/dossier';
import { entriesOf, same } from '@/lib/dossiers/write-history';

/** What somebody else changed since the form was shown: the thing as it stands now, and under which version. */
export type Conflict = { id: string; list: string; version: number; theirs: object | null };

/**
 * The things whose version is not the one that the form had seen (`seen`: local id to version; 0 for a thing that was
 * not there). Empty if nothing of what the form was about has changed.
 */
export function conflictsOf(
  now: Dossier,
  versions: ReadonlyMap<string, number>,
  seen: Readonly<Record<string, number>>,
): Conflict[] {
  const entries = entriesOf(now);
  return Object.entries(seen).flatMap(([id, version]) => {
    const entry = entries.get(id);
    const current = entry === undefined ? 0 : (versions.get(id) ?? 1);
    if (same(current, version)) return [];
    return [{ id, list: entry?.list ?? '', version: current, theirs: entry?.body ?? null }];
  });
}
