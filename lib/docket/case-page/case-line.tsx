import type { Day } from '@/lib/dates/day';
import { sayDate } from '@/lib/dates/say';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import { type CaseLineLayout, type Lane, layoutOf } from './case-line-layout';
import { CaseLineLegend } from './case-line-legend';
import { DrawnBar, DrawnMark } from './case-line-marks';
import { CustodyPatterns } from './case-line-patterns';
import { WIDTHS } from './case-line-scale';
import type { CaseEvent } from './chronology';
import type { Reading } from './reading';

const LANE = 68;
const AXIS = 26;

function Axis({ layout, height }: { layout: CaseLineLayout; height: number }) {
  return (
    <g className="text-soft">
      {layout.ticks.map((tick) => (
        <g key={tick.x}>
          <path
            d={`M${tick.x} 0V${height - AXIS}`}
            stroke="currentColor"
            strokeWidth="1"
            strokeOpacity="0.3"
          />
          <text x={tick.x + 3} y={height - 8} fontSize="13" fill="currentColor" className="figures">
            {tick.label}
          </text>
        </g>
      ))}
      <path d={`M0 ${height - AXIS}H${layout.width}`} stroke="currentColor" strokeWidth="1" />
    </g>
  );
}

type DrawnLaneProps = { lane: Lane; at: number; layout: CaseLineLayout; r: Reading };

function DrawnLane({ lane, at, layout, r }: DrawnLaneProps) {
  const name = lane.subject === null ? r.t('line.wholeCase') : nameOf(r.d, lane.subject, r.locale);
  const id = (fact: string) => `line-${layout.width}-${lane.subject ?? 'case'}-${fact}`;
  return (
    <g transform={`translate(0 ${at * LANE})`}>
      <path d={`M0 40H${layout.width}`} className="stroke-rule" strokeWidth="1" />
      {lane.bars.map((bar) => (
        <DrawnBar key={bar.fact} bar={bar} id={id(bar.fact)} />
      ))}
      {lane.marks.map((mark) => (
        <DrawnMark key={mark.fact} mark={mark} id={id(mark.fact)} />
      ))}
      <text x="2" y="14" fontSize="14" className="fill-ink font-sans">
        {capital(name, r.locale)}
      </text>
    </g>
  );
}

function DrawnLine({ layout, className, r }: { layout: CaseLineLayout; className: string; r: Reading }) {
  const height = layout.lanes.length * LANE + AXIS + 4;
  const id = `line-${layout.width}`;
  // The ends of the axis are days of no source, so only their months are told.
  const month = (day: Day) => sayDate({ edtf: day.slice(0, 7) }, r.locale);
  const told = { from: month(layout.first), to: month(layout.last) };
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-told`}
      className={`h-auto w-full font-sans ${className}`}
    >
      <title id={`${id}-title`}>{r.t('line.title')}</title>
      <desc id={`${id}-told`}>{r.t('line.told', told)}</desc>
      <Axis layout={layout} height={height} />
      {layout.lanes.map((lane, at) => (
        <DrawnLane key={lane.subject ?? 'case'} lane={lane} at={at} layout={layout} r={r} />
      ))}
    </svg>
  );
}

/**
 * The case line: a lane for each person proceeded against, drawn on the server, once for a page and once for a phone.
 * Whoever does not see it has the same in the table of the page. Nothing where no fact has a date.
 */
export function CaseLine({ r, events }: { r: Reading; events: readonly CaseEvent[] }) {
  const wide = layoutOf(r.d, events, WIDTHS.wide);
  const narrow = layoutOf(r.d, events, WIDTHS.narrow);
  if (wide === null || narrow === null) return null;
  const kinds = [...new Set(wide.lanes.flatMap((lane) => lane.bars.map((bar) => bar.kind)))];
  return (
    <figure className="mt-8 max-w-[56.25rem]">
      {/* Patterns stand apart: those in a drawing that is not shown would not be drawn elsewhere either. */}
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <defs>
          <CustodyPatterns kinds={kinds} />
        </defs>
      </svg>
      <div className="border-y border-rule py-2">
        <DrawnLine layout={wide} className="hidden sm:block print:block" r={r} />
        <DrawnLine layout={narrow} className="sm:hidden print:hidden" r={r} />
      </div>
      <CaseLineLegend layout={wide} kinds={kinds} r={r} />
    </figure>
  );
}
