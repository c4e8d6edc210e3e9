import type { Citation } from '@/lib/sources/cited';

/** The day it happened on, and what it rests on. */
export type Basis = { on: string; citations: Citation[] };

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
