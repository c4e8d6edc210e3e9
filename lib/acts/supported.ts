import type { Visibility } from '@/drizzle/vocabulary/cases';
import type { PartialDate } from '@/lib/dates/partial-date';
import type { Citation } from '@/lib/sources/cited';

/** The last day on which a hearing can have been, its date as exact as it is known, and what its outcome rests on. */
export type OutcomeBasis = {
  on: string;
  when: PartialDate;
  citations: Citation[];
  /** How widely what follows may go, where it is not as usual. */
  visibility?: Visibility;
};

/** The same without what is undefined: an absent field is left out, never null. */
export function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** Citations with new ones added, no source twice for the same support. */
export function merged(known: readonly Citation[], more: readonly Citation[]): Citation[] {
  const supports = (c: Citation) => c.stance === 'supports' && c.paragraph === undefined;
  const added = more.filter((c) => !known.some((k) => supports(k) && k.source === c.source));
  return [...known, ...added];
}
