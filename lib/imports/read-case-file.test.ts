import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { approvalProblem } from './approval-problem';
import type { CaseFile } from './case-file';
import { readCaseText } from './read-case-file';

const text = readFileSync(path.join(import.meta.dirname, '../../drizzle/seeds/R01-bokaev-ayan.json'), 'utf8');

function seed(): CaseFile {
  const read = readCaseText(text);
  if (!read.ok) throw new Error('the seed cannot be read');
  return read.file;
}

test('a byte order mark before the file is passed over', () => {
  expect(readCaseText(`\uFEFF${text}`).ok).toBe(true);
});

test('a character that no database keeps is refused with its place', () => {
  for (const odd of ['a\\u0000b', 'a\\ud800b']) {
    const read = readCaseText(text.replace(/"matter": \{\s*"en": "/, `$&${odd}`));
    expect(read).toMatchObject({ ok: false, problems: [{ place: 'matter › en' }] });
  }
});

test('an approval counts for what the public would read, and for nothing else', () => {
  const file = seed();
  expect(approvalProblem(file)).toBeNull();
  const changed = { ...file.dossier, matter: { en: 'Changed after the review.' } };
  expect(approvalProblem({ ...file, dossier: changed })?.place).toBe('approval › sha256');
  expect(approvalProblem({ ...file, dossier: { ...file.dossier, bases: [] } })?.place).toMatch(/^approval/);
  expect(approvalProblem({ dossier: file.dossier })?.remedy).toMatch(/^missing/);
});
