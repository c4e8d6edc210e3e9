import type { DocumentRefusal, DocumentWarning } from '@/drizzle/vocabulary/documents';

/** What looking into a file found: nothing to say, something to warn of, or why it is not taken. */
export type Finding = { refusal: DocumentRefusal } | { warning: DocumentWarning } | null;

export const refused = (refusal: DocumentRefusal): Finding => ({ refusal });

/** More points than any camera or scanner makes; what says more is made to fill a reader's memory. */
export const MOST_PIXELS = 2 ** 28;

/** Lets other work of this process go on between two slices of a long one. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
