import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '@/lib/dossiers/dossier';
import { caseFile } from '@/lib/imports/case-file';

const FOLDER = fileURLToPath(new URL('../../drizzle/seeds/', import.meta.url));

/** One case file of drizzle/seeds: its name, the record of the reports that it holds ("R29"), its text, its dossier. */
export type Seed = { name: string; record: string; text: string; dossier: Dossier };

/** Every case file of drizzle/seeds in the order of the records. Throws on one that is no case file. */
export function readSeeds(): Seed[] {
  return namesIn('.json').map((name) => {
    const text = readSeedText(name);
    const read = caseFile.safeParse(JSON.parse(text));
    if (!read.success) throw new Error(`${name} is no case file: ${read.error.message}`);
    return { name, record: name.slice(0, 3), text, dossier: read.data.dossier };
  });
}

/** The names of the files of drizzle/seeds that end so, sorted. */
export function namesIn(ending: string): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(ending))
    .toSorted();
}

/** The text of one file of drizzle/seeds. */
export function readSeedText(name: string): string {
  return readFileSync(FOLDER + name, 'utf8');
}
