import { z } from 'zod';
import { PRIVATE_KINDS } from '@/drizzle/vocabulary/notes';
import { CIRCLES, type Circle } from '@/drizzle/vocabulary/teams';
import { caseRef } from '@/lib/cases/case-facts';

/** The kinds of what is written beside a case, each in a table of its own. */
export const NOTE_KINDS = ['note', 'risk', 'condition'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const text = z.string().trim().min(1).max(20000);
const about = z
  .string()
  .regex(/^[a-z]{1,2}[1-9][0-9]{0,3}$/)
  .optional();
const replaces = z.uuid().optional();

export const noteInput = z.object({
  ref: caseRef,
  kind: z.enum(NOTE_KINDS),
  circle: z.enum(CIRCLES),
  about,
  text,
  replaces,
});
export type NoteInput = z.output<typeof noteInput>;

export const privateInput = z.object({
  ref: caseRef,
  about: z.string().regex(/^p[1-9][0-9]{0,3}$/),
  kind: z.enum(PRIVATE_KINDS),
  text,
  replaces,
});
export type PrivateInput = z.output<typeof privateInput>;

/** Why something was not written down; each has words in every language. */
export type NoteRefusal =
  | 'not_found'
  | 'no_such_fact'
  | 'not_counsel'
  | 'not_own'
  | 'changed_since'
  | 'key_reused';

const rules = (table: string) => [
  [`${table}_replaces_own`, 'not_own'] as const,
  [`${table}_replaced_once`, 'changed_since'] as const,
];
/** The rules of the database about notes, and what they refuse. */
export const NOTE_RULES: Record<string, NoteRefusal> = Object.fromEntries(
  ['case_note', 'risk_note', 'condition_private', 'person_private'].flatMap(rules),
);

/** Whose a note is unless its author says otherwise: a lawyer's is counsel's alone. */
export const usualCircle = (isCounsel: boolean): Circle => (isCounsel ? 'counsel' : 'team');
