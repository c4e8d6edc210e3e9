import type { Bar, Mark } from './case-line-layout';
import { patternOf } from './case-line-patterns';
import type { MarkShape } from './chronology';

const ROWS: Record<MarkShape, number> = {
  hearing: 26,
  appeal: 26,
  verdict: 40,
  decision: 40,
  custody: 40,
  step: 55,
  incident: 55,
};

/** The sharp form of each mark, around its own middle. */
export function Sharp({ shape }: { shape: MarkShape }) {
  switch (shape) {
    case 'hearing':
      return <path d="M-1.5-8h3V8h-3z" className="fill-ink" />;
    case 'appeal':
      return <path d="M0-8 6 0H2v7h-4V0h-4z" className="fill-ink stroke-paper" strokeWidth="1.5" />;
    case 'verdict':
      return <path d="M0-9.5 9.5 0 0 9.5-9.5 0z" className="fill-ink stroke-paper" strokeWidth="1.5" />;
    case 'decision':
      return <path d="M0-7.5 7.5 0 0 7.5-7.5 0z" className="fill-paper stroke-ink" strokeWidth="2" />;
    case 'incident':
      return <path d="M0-5 5 4.5H-5z" className="fill-ink" />;
    default:
      return <circle r="3.5" className="fill-ink" />;
  }
}

/** The same form drawn out over a stretch of time, for a date that is not one day. */
function drawnOut(shape: MarkShape, from: number, to: number): string {
  const middle = (from + to) / 2;
  if (shape === 'hearing') return `M${from}-5H${to}V5H${from}z`;
  if (shape === 'appeal') return `M${middle}-8 ${to} 0V7H${from}V0z`;
  if (shape === 'incident') return `M${middle}-6 ${to} 4.5H${from}z`;
  if (shape === 'step') {
    const radius = (to - from) / 2;
    return `M${from} 0A${radius} 4.5 0 0 1 ${to} 0A${radius} 4.5 0 0 1 ${from} 0z`;
  }
  const half = shape === 'verdict' ? 9.5 : shape === 'decision' ? 7.5 : 5;
  return `M${from} 0 ${middle}-${half} ${to} 0 ${middle} ${half}z`;
}

/** A mark on its row of a lane: a point if its date is one day, else a stretch that fades at both ends. */
export function DrawnMark({ mark, id }: { mark: Mark; id: string }) {
  const row = ROWS[mark.shape];
  if (mark.sharp)
    return (
      <g transform={`translate(${mark.from} ${row})`}>
        <Sharp shape={mark.shape} />
      </g>
    );
  return (
    <g transform={`translate(0 ${row})`} className="text-ink">
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={mark.from} x2={mark.to} y1="0" y2="0">
        <stop offset="0" stopColor="currentColor" stopOpacity="0" />
        <stop offset="0.5" stopColor="currentColor" stopOpacity={mark.shape === 'decision' ? 0.55 : 0.9} />
        <stop offset="1" stopColor="currentColor" stopOpacity="0" />
      </linearGradient>
      <path d={drawnOut(mark.shape, mark.from, mark.to)} fill={`url(#${id})`} />
    </g>
  );
}

/** A spell of custody: its pattern shows the kind, its edges fade as far as they are not known. */
export function DrawnBar({ bar, id }: { bar: Bar; id: string }) {
  const length = bar.to - bar.from;
  const at = (x: number) => Math.min(1, Math.max(0, (x - bar.from) / length));
  // A bar that fades in and out over the same stretch is full in the middle of it.
  const [full, fading] =
    bar.solidFrom <= bar.solidTo
      ? [at(bar.solidFrom), at(bar.solidTo)]
      : [at((bar.solidFrom + bar.solidTo) / 2), at((bar.solidFrom + bar.solidTo) / 2)];
  const box = { x: bar.from, y: 33, width: length, height: 14 };
  return (
    <>
      <linearGradient
        id={`${id}-fade`}
        gradientUnits="userSpaceOnUse"
        x1={bar.from}
        x2={bar.to}
        y1="0"
        y2="0"
      >
        <stop offset="0" stopColor="#fff" stopOpacity={full > 0 ? 0 : 1} />
        <stop offset={full} stopColor="#fff" />
        <stop offset={fading} stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity={fading < 1 ? 0 : 1} />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" {...box}>
        <rect {...box} fill={`url(#${id}-fade)`} />
      </mask>
      <rect {...box} fill={patternOf(bar.kind)} mask={`url(#${id})`} />
    </>
  );
}
