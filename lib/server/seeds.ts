import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { hasReached, oneStartAtATime, reach } from '@/lib/db/milestone';
import type { OpenDatabase } from './database';
import { inProject } from './home';
import { StartRefusal } from './refusal';
import { type Say, since } from './say';

/** The case files a first start loads, in the order of their names. */
function seedFiles(): string[] {
  const folder = inProject('drizzle', 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

/**
 * Imports and publishes the seeds into our own database, once in its life; into someone's own Postgres only if `asked`.
 * A start killed half-way does it again, which changes nothing that is there. Refuses files with problems.
 */
export async function importSeeds(database: OpenDatabase, asked: boolean, say: Say): Promise<void> {
  const { adminUrl, kind } = database;
  if (adminUrl === null) return;
  await oneStartAtATime(adminUrl, () => importOnce(adminUrl, kind, asked, say));
}

async function importOnce(
  adminUrl: string,
  kind: OpenDatabase['kind'],
  asked: boolean,
  say: Say,
): Promise<void> {
  if (!asked && (kind === 'own' || (await hasReached(adminUrl, 'seeds_imported')))) {
    say(`case files: ${kind === 'own' ? 'none imported (start with --import to do it)' : 'imported before'}`);
    return;
  }
  const files = seedFiles();
  if (files.length === 0) {
    say('case files: drizzle/seeds holds none, nothing imported');
    return;
  }
  const start = performance.now();
  const { importCaseFiles } = await import('@/lib/imports/import-case-files');
  const { imported, unchanged, problems } = await importCaseFiles(files, { publish: true });
  const [first] = problems;
  if (first !== undefined) {
    const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new StartRefusal(
      `A case file cannot be imported: ${first.path}, ${first.place}: ${first.remedy}${rest}`,
    );
  }
  await reach(adminUrl, 'seeds_imported');
  say(`case files: ${imported.length} imported, ${unchanged.length} unchanged (${since(start)})`);
}
