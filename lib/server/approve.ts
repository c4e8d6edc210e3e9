import { readFileSync, writeFileSync } from 'node:fs';
import { approval, type CaseFile } from '@/lib/imports/case-file';
import { caseFileText } from '@/lib/imports/export-case-file';
import { readCaseText } from '@/lib/imports/read-case-file';
import { reviewHash } from '@/lib/reviews/review-hash';
import { readWords } from './command';

const USAGE =
  'npm run approve -- --author NAME --reviewer NAME --on YYYY-MM-DD --harm "what was weighed" FILE…\n' +
  'Run by the reviewer, who has read what the public will see; it writes the approval into the files.';

const REFUSED = {
  name_found: 'the public would still read a withheld name: take it out of the texts first',
  nothing_left: 'nothing would be left for the public to read',
} as const;

/** The file with its approval, or the sentence that says why it cannot be approved. */
function approved(file: CaseFile, words: Map<string, string>): CaseFile | string {
  const on = words.get('--on') ?? '';
  const hash = reviewHash(file.dossier, on);
  if (!hash.ok) return REFUSED[hash.reason];
  const given = {
    author: words.get('--author'),
    reviewer: words.get('--reviewer'),
    on,
    harm: words.get('--harm'),
    sha256: hash.sha256,
  };
  const made = approval.safeParse(given);
  if (!made.success)
    return made.error.issues
      .map((issue) => `${issue.path.join('.') || 'approval'}: ${issue.message}`)
      .join('; ');
  return { dossier: file.dossier, approval: made.data };
}

const { options, rest } = readWords(process.argv.slice(2), ['--author', '--reviewer', '--on', '--harm']);
if (rest.length === 0) {
  process.stderr.write(`Usage: ${USAGE}\n`);
  process.exitCode = 1;
}
for (const path of rest) {
  const read = readCaseText(readFileSync(path, 'utf8'));
  const done = read.ok
    ? approved(read.file, options)
    : read.problems.map((p) => `${p.place}: ${p.remedy}`).join('; ');
  if (typeof done === 'string') {
    process.stderr.write(`${path}: ${done}\n`);
    process.exitCode = 1;
  } else writeFileSync(path, caseFileText(done));
}
