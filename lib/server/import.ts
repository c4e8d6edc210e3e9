import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { operator } from '@/lib/auth/viewer';
import { importCaseFiles } from '@/lib/imports/import-case-files';
import { readWords, runCommand } from './command';
import { StartRefusal } from './refusal';

const USAGE = 'npm run import -- [--check] [--publish] [--organisation NAME] FILE-OR-FOLDER…';

/** The case files meant by a path: itself, or every .json of a folder in order of name. */
function filesAt(place: string): string[] {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw new StartRefusal(`There is nothing at ${place}.`);
  if (!found.isDirectory()) return [place];
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(place, name));
}

await runCommand(async (words) => {
  const { options, rest } = readWords(words, ['--organisation'], ['--check', '--publish']);
  if (rest.length === 0) throw new StartRefusal(`Usage: ${USAGE}`);
  const dryRun = options.has('--check');
  const files = rest.flatMap(filesAt);
  if (files.length === 0) throw new StartRefusal(`There is no case file (.json) in ${rest.join(', ')}.`);
  const run = await importCaseFiles(files, {
    publish: options.has('--publish'),
    dryRun,
    organisation: options.get('--organisation'),
    by: operator('operator'),
  });
  for (const { path: file, place, remedy } of run.problems)
    process.stderr.write(`${file}: ${place}: ${remedy}\n`);
  const verb = dryRun ? 'would be imported' : 'imported';
  process.stdout.write(
    `${run.imported.length} ${verb}, ${run.unchanged.length} unchanged, ${new Set(run.problems.map((p) => p.path)).size} with problems\n`,
  );
  return run.problems.length > 0 ? 1 : 0;
});
