import type { ReactNode } from 'react';

/** What a list says when it is empty: why, and what to do, in one or two sentences. */
export function EmptyState({ children }: { children: ReactNode }) {
  return <p className="max-w-[40rem] border-y border-rule py-4 text-soft">{children}</p>;
}
