import type { ReactNode } from 'react';
import type { CustodyKind } from '@/drizzle/vocabulary/custody';
import type { CaseLineLayout } from './case-line-layout';
import { Sharp } from './case-line-marks';
import { patternOf } from './case-line-patterns';
import type { MarkShape } from './chronology';
import type { Reading } from './reading';

const SHAPES: readonly MarkShape[] = ['verdict', 'decision', 'appeal', 'hearing', 'step', 'incident'];

function Sign({ drawn, children }: { drawn: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true" className="shrink-0">
        {drawn}
      </svg>
      {children}
    </li>
  );
}

/** The signs that this line uses, and what faded edges mean. */
export function CaseLineLegend({
  layout,
  kinds,
  r,
}: {
  layout: CaseLineLayout;
  kinds: readonly CustodyKind[];
  r: Reading;
}) {
  const marks = layout.lanes.flatMap((lane) => lane.marks);
  const used = SHAPES.filter((shape) => marks.some((mark) => mark.shape === shape));
  const fuzzy = kinds.length > 0 || marks.some((mark) => !mark.sharp);
  return (
    <figcaption className="mt-2 text-sm text-soft">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {kinds.map((kind) => (
          <Sign key={kind} drawn={<rect y="3" width="24" height="14" fill={patternOf(kind)} />}>
            {r.say('custodyKind', kind)}
          </Sign>
        ))}
        {used.map((shape) => (
          <Sign
            key={shape}
            drawn={
              <g transform="translate(12 10)">
                <Sharp shape={shape} />
              </g>
            }
          >
            {r.t(`line.${shape}`)}
          </Sign>
        ))}
      </ul>
      <p className="mt-1">
        {fuzzy && `${r.t('line.faded')} `}
        <a href="#chronology" className="not-printed">
          {r.t('line.asTable')}
        </a>
      </p>
    </figcaption>
  );
}
