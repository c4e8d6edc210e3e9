import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operator } from '@/lib/auth/viewer';
import { as } from '@/lib/db/as';
import { caseFileText, exportCaseFiles } from '@/lib/imports/export-case-file';
import { readWords, runCommand } from './command';
import { StartRefusal } from './refusal';

// Exports hold the whole record of a case, internal facts included: files are readable by their owner only.
await runCommand(async (words) => {
  const { options, rest } = readWords(words, ['--to']);
  const folder = options.get('--to');
  if (!folder) throw new StartRefusal('Usage: npm run export -- --to FOLDER [REFERENCE…]');
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory())
    throw new StartRefusal(`${folder} is a file, not a folder.`);
  const files = await as(operator('operator'), (ctx) =>
    exportCaseFiles(ctx, rest.length > 0 ? rest : undefined),
  );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const file of files) {
    writeFileSync(path.join(folder, `${file.dossier.ref}.json`), caseFileText(file), { mode: 0o600 });
  }
  const missing = rest.filter((ref) => !files.some((file) => file.dossier.ref === ref));
  for (const ref of missing) process.stderr.write(`${ref}: no such case\n`);
  process.stdout.write(`${files.length} exported to ${folder}\n`);
  return missing.length > 0 ? 1 : 0;
});
