import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { checkDossier } from '@/lib/dossiers/check';
import type { Problem } from '@/lib/dossiers/problem';
import { stringsIn } from '@/lib/dossiers/strings';
import { type CaseFile, caseFile } from './case-file';

export type Read = { ok: true; file: CaseFile } | { ok: false; problems: Problem[] };

/**
 * Reads one case file (JSON, format 1) and checks it as far as that is possible without the record. Never throws for what
 * stands in the file: each problem names the place in it and what to do.
 */
export function readCaseFile(path: string): Read {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {
      ok: false,
      problems: [{ place: 'the file', remedy: 'cannot be read; check that it exists and may be opened' }],
    };
  }
  return readCaseText(text);
}

/** The same for a text. */
export function readCaseText(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const remedy = `is not JSON; ${error instanceof Error ? error.message : 'check its brackets and commas'}`;
    return { ok: false, problems: [{ place: 'the file', remedy }] };
  }
  const parsed = caseFile.safeParse(value);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, value)) };
  const unstorable = unstorableIn(parsed.data);
  if (unstorable.length > 0) return { ok: false, problems: unstorable };
  const problems = [...redactedAlready(parsed.data), ...checkDossier(parsed.data.dossier)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: parsed.data };
}

// A zero character or half of a surrogate pair is JSON, but no database keeps it.
function unstorableIn({ dossier, approval }: CaseFile): Problem[] {
  const remedy = 'holds a character that is none (U+0000, or half of a pair): type the words anew';
  return [...stringsIn(dossier), ...stringsIn(approval, 'approval')]
    .filter(({ value }) => /[\0\p{Surrogate}]/u.test(value))
    .map(({ place }) => ({ place, remedy }));
}

function redactedAlready({ dossier }: CaseFile): Problem[] {
  if (dossier.redactedFor === undefined) return [];
  const remedy = 'this is a redacted copy, which lacks what was withheld; import the full case file';
  return [{ place: 'redactedFor', remedy }];
}

// The schemas of dates say what is wrong in one word, because pages say it in three languages.
const REMEDIES: Record<string, string> = {
  not_edtf:
    'is no date of ours: write 2016, 2016-05 or 2016-05-23, an interval 2016-05-17/2016-05-20, or ~ for about',
  not_a_day: 'is no day: write it as 2016-05-23',
};

// A place is told by the ids people wrote, not by positions: "charges › c2 › stage".
function problemOf(issue: z.core.$ZodIssue, value: unknown): Problem {
  const place: string[] = [];
  let at: unknown = value;
  for (const key of issue.path) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
    const id =
      typeof key === 'number' && typeof at === 'object' && at !== null ? Reflect.get(at, 'id') : undefined;
    place.push(typeof id === 'string' ? id : typeof key === 'number' ? `number ${key + 1}` : String(key));
  }
  if (place[0] === 'dossier' && place.length > 1) place.shift();
  return { place: place.join(' › ') || 'the file', remedy: REMEDIES[issue.message] ?? issue.message };
}
