import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Approval, approval, type CaseFile } from '@/lib/imports/case-file';
import { readCaseText } from '@/lib/imports/read-case-file';
import { reviewHash } from '@/lib/reviews/review-hash';
import { readWords } from './command';
import { StartRefusal, sentenceFor } from './refusal';

const USAGE =
  'npm run approve -- --author NAME --reviewer NAME --on YYYY-MM-DD --harm "what was weighed" FILE…\n' +
  'Run by the reviewer, who has read what the public will see; it writes the approval into the files.';

const REFUSED = {
  name_found: 'the public would still read a withheld name: take it out of the texts first',
  nothing_left: 'nothing would be left for the public to read',
} as const;

/** The approval of a file, or the sentence that says why it cannot be approved. */
function approvalOf(file: CaseFile, words: Map<string, string>): Approval | string {
  const on = words.get('--on') ?? '';
  const reviewed = reviewHash(file.dossier, on);
  if (!reviewed.ok) return REFUSED[reviewed.reason];
  const { sha256 } = reviewed;
  const given = {
    author: words.get('--author'),
    reviewer: words.get('--reviewer'),
    on,
    harm: words.get('--harm'),
    sha256,
  };
  const made = approval.safeParse(given);
  if (made.success) return made.data;
  return made.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('; ');
}

/** The text of a case file with this approval at its end; what people wrote above it keeps its form. */
function withApproval(text: string, made: Approval): string {
  const bare = text
    .replace(/,\s*"approval":\s*\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\}/, '')
    .replace(/\s*\}\s*$/, '');
  const lines = JSON.stringify(made, null, 2).replaceAll('\n', '\n  ');
  return `${bare},\n  "approval": ${lines}\n}\n`;
}

function approveAll(words: readonly string[]): void {
  const { options, rest } = readWords(words, ['--author', '--reviewer', '--on', '--harm']);
  if (rest.length === 0) throw new StartRefusal(`Usage: ${USAGE}`);
  for (const path of rest) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const read = readCaseText(text);
    const done = read.ok
      ? approvalOf(read.file, options)
      : read.problems.map((p) => `${p.place}: ${p.remedy}`).join('; ');
    if (typeof done === 'string') {
      process.stderr.write(`${path}: ${text === '' ? 'there is no case file here' : done}\n`);
      process.exitCode = 1;
    } else writeFileSync(path, withApproval(text, done));
  }
}

try {
  approveAll(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
}
