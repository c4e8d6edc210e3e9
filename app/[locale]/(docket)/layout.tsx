import type { ReactNode } from 'react';

/** Nothing here is made at build time: the build has no database, and the front keeps the finished pages. */
export const dynamic = 'force-dynamic';

export default function DocketLayout({ children }: { children: ReactNode }) {
  return children;
}
