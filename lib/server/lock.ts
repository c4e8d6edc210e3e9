import { z } from 'zod';

const LOCK = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

export type Missing = { name: string; range: string; wantedBy: string };

/**
 * The optional packages that a locked package names and `package-lock.json` (given parsed) does not hold. npm drops
 * those of other platforms when a registry does not serve them at that moment, and `npm ci` then refuses the lock file.
 */
export function missingFromLock(lock: unknown): Missing[] {
  const { packages } = LOCK.parse(lock);
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !foldersAbove(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map(([name, range]) => ({ name, range, wantedBy: place || 'the project' })),
  );
}

// Where Node looks: the package's own node_modules, then that of each package around it, then the project's.
function foldersAbove(place: string): string[] {
  if (place === '') return [''];
  const above = place.lastIndexOf('node_modules/');
  return [`${place}/`, ...foldersAbove(place.slice(0, Math.max(0, above - 1)))];
}
