// Words about documents: what is kept, and why something is not. Whom a document is for: CIRCLES of teams.ts.

export const DOCUMENT_STATES = ['uploading', 'kept', 'refused'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const DOCUMENT_FORMATS = ['pdf', 'jpeg', 'png', 'webp', 'heic', 'docx', 'odt', 'txt'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const DOCUMENT_REFUSALS = [
  'empty',
  'too_large',
  'format',
  'wrong_magic',
  'damaged',
  'bomb',
  'polyglot',
  'program',
  'broken_off',
] as const;
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number];

/** Kept, but with something that a reader of the file must know before opening it. */
export const DOCUMENT_WARNINGS = ['active', 'locked'] as const;
export type DocumentWarning = (typeof DOCUMENT_WARNINGS)[number];

export const CUSTODY_ACTS = ['received', 'refused', 'opened', 'circle_changed'] as const;
export type CustodyAct = (typeof CUSTODY_ACTS)[number];
