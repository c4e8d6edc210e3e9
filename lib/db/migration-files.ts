import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type MigrationFile = { name: string; sha256: string; statements: string[] };

/** The migrations in `folder`, in the order of their names. */
export function readMigrations(folder: string): MigrationFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return {
        name,
        sha256: createHash('sha256').update(text).digest('hex'),
        statements: splitStatements(text),
      };
    });
}

/** The parts between drizzle-kit's breakpoints, without the empty ones. */
export function splitStatements(text: string): string[] {
  return text
    .split(/-->[ \t]*statement-breakpoint/)
    .map((part) => part.trim())
    .filter((part) => part.replaceAll(/--[^\n]*/g, '').trim() !== '');
}

/**
 * Why the files do not continue what the database went through, in one sentence; null if they do.
 * A file that ran is history: it may neither change nor disappear.
 */
export function breakInHistory(
  files: MigrationFile[],
  applied: { name: string; sha256: string }[],
): string | null {
  for (const past of applied) {
    const file = files.find(({ name }) => name === past.name);
    if (file === undefined) {
      return `The database has run the migration ${past.name}, which this version of the program does not have: use the version that has it.`;
    }
    if (file.sha256 !== past.sha256) {
      return `The migration ${past.name} was changed after the database had run it: bring the old file back and write the change as a new migration.`;
    }
  }
  return null;
}
