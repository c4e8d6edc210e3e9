import type { ReactNode } from 'react';
import type { CustodyKind } from '@/drizzle/vocabulary/custody';

/** The fill of a kind of custody. Each differs by pattern, so it can be told in print and without colours. */
export const patternOf = (kind: CustodyKind) => `url(#custody-${kind})`;

const line = { stroke: 'currentColor', strokeWidth: 1.6 };
const PATTERNS: Record<CustodyKind, { className: string; drawn: ReactNode }> = {
  police_custody: {
    className: 'text-ink',
    drawn: <path d="M0 8 8 0M-2 2 2-2M6 10 10 6M0 0 8 8" {...line} />,
  },
  pretrial_detention: {
    className: 'text-accent',
    drawn: <path d="M0 8 8 0M-2 2 2-2M6 10 10 6" {...line} strokeWidth={2.6} />,
  },
  house_arrest: { className: 'text-accent', drawn: <path d="M0 2h8M0 6h8" {...line} /> },
  administrative_detention: { className: 'text-ink', drawn: <path d="M2 0v8M6 0v8" {...line} /> },
  colony: { className: 'text-accent', drawn: <path d="M0 0h8v8H0z" fill="currentColor" /> },
  prison_hospital: { className: 'text-accent', drawn: <path d="M4 1v6M1 4h6" {...line} /> },
  transfer: { className: 'text-edge', drawn: <path d="M0 4h5" {...line} strokeWidth={3} /> },
  forced_psychiatric: { className: 'text-ink', drawn: <path d="M0 0h8M0 0v8" {...line} /> },
  form_not_stated: { className: 'text-ink', drawn: <circle cx="4" cy="4" r="1.6" {...line} fill="none" /> },
  imprisonment_place_not_stated: {
    className: 'text-accent',
    drawn: <circle cx="4" cy="4" r="2.2" fill="currentColor" />,
  },
};

/** The patterns of the kinds that are drawn. They are used by the line and by its legend alike. */
export function CustodyPatterns({ kinds }: { kinds: readonly CustodyKind[] }) {
  return kinds.map((kind) => (
    <pattern
      key={kind}
      id={`custody-${kind}`}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      className={PATTERNS[kind].className}
    >
      {PATTERNS[kind].drawn}
    </pattern>
  ));
}
