import type { ReactNode } from 'react';
import type { LibertyState } from '@/drizzle/vocabulary/custody';

const OUTLINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 };

const SHAPES = {
  held: <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />,
  free: <circle cx="6" cy="6" r="4.5" {...OUTLINE} />,
  control: (
    <>
      <circle cx="6" cy="6" r="4.5" {...OUTLINE} />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  unknown: <rect x="1.5" y="1.5" width="9" height="9" strokeDasharray="2.5 2" {...OUTLINE} />,
  none: <path d="M2 6h8" {...OUTLINE} />,
  waiting: <path d="M6 1.5 10.5 6 6 10.5 1.5 6z" {...OUTLINE} />,
  decided: <path d="M6 1 11 6 6 11 1 6z" fill="currentColor" />,
};
export type Shape = keyof typeof SHAPES;

export const LIBERTY_SHAPES: Record<LibertyState, Shape> = {
  held: 'held',
  at_liberty: 'free',
  control_continues: 'control',
  not_known_since: 'unknown',
  never_reported_held: 'none',
};

/** A status is a word with a shape and a colour; the shape alone tells it too, in print and to the colour-blind. */
export function Status({ shape, children }: { shape: Shape; children: ReactNode }) {
  const strong = shape === 'held' || shape === 'decided' || shape === 'control';
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <svg
        viewBox="0 0 12 12"
        width="0.75em"
        height="0.75em"
        aria-hidden="true"
        className={`shrink-0 ${strong ? 'text-accent' : 'text-soft'}`}
      >
        {SHAPES[shape]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
