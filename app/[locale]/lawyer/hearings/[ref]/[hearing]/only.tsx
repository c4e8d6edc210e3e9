import type { ReactNode } from 'react';
import type { OutcomeTile } from '@/drizzle/vocabulary/outcomes';

/** Fields that are asked only under one tile: shown by the style sheet alone, so that it works without JavaScript. */
export function Only({ tile, children }: { tile: OutcomeTile; children: ReactNode }) {
  return <div className={`only only-${tile}`}>{children}</div>;
}
