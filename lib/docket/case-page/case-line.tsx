import { sayDay } from '@/lib/dates/say';
import { nameOf } from '@/lib/dossiers/shown-name';
import { capital } from '@/lib/i18n/locale';
import { type CaseLineLayout, type Lane, layoutOf } from './case-line-layout';
import { CaseLineLegend } from './case-line-legend';
import { DrawnBar, DrawnMark } from './case-line-marks';
import { CustodyPatterns } from './case-line-patterns';
import { LINE_WIDTH } from './case-line-scale';
import type { CaseEvent } from './chronology';
import type { Reading } from './reading';

const LANE = 68;
const AXIS = 26;
const laneKey = (lane: Lane) => lane.subject ?? 'case';

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
      <path d={`M0 ${height - AXIS}H${LINE_WIDTH}`} stroke="currentColor" strokeWidth="1" />
    </g>
  );
}

function DrawnLane({ lane, top, r }: { lane: Lane; top: number; r: Reading }) {
  const name = lane.subject === null ? r.t('line.wholeCase') : nameOf(r.d, lane.subject, r.locale);
  return (
    <g transform={`translate(0 ${top})`}>
      <path d={`M0 40H${LINE_WIDTH}`} className="stroke-rule" strokeWidth="1" />
      {lane.bars.map((bar) => (
        <DrawnBar key={bar.fact} bar={bar} id={`bar-${bar.fact}`} />
      ))}
      {lane.marks.map((mark) => (
        <DrawnMark key={mark.fact} mark={mark} id={`mark-${laneKey(lane)}-${mark.fact}`} />
      ))}
      <text x="2" y="14" fontSize="14" className="fill-ink font-sans">
        {capital(name, r.locale)}
      </text>
    </g>
  );
}

/**
 * The case line: a lane for each person proceeded against, drawn on the server. Whoever does not see it has the same in
 * the table of the page; on a narrow screen it scrolls in its own box. Nothing where no fact has a date.
 */
export function CaseLine({ r, events }: { r: Reading; events: readonly CaseEvent[] }) {
  const layout = layoutOf(r.d, events);
  if (layout === null) return null;
  const height = layout.lanes.length * LANE + AXIS + 4;
  const kinds = [...new Set(layout.lanes.flatMap((lane) => lane.bars.map((bar) => bar.kind)))];
  return (
    <figure className="mt-8">
      <div className="overflow-x-auto border-y border-rule py-2">
        <svg
          viewBox={`0 0 ${LINE_WIDTH} ${height}`}
          role="img"
          aria-labelledby="case-line-title case-line-told"
          className="block h-auto w-full min-w-[45rem] max-w-[56.25rem] font-sans print:min-w-0"
        >
          <title id="case-line-title">{r.t('line.title')}</title>
          <desc id="case-line-told">
            {r.t('line.told', { from: sayDay(layout.first, r.locale), to: sayDay(layout.last, r.locale) })}
          </desc>
          <defs>
            <CustodyPatterns kinds={kinds} />
          </defs>
          <Axis layout={layout} height={height} />
          {layout.lanes.map((lane, at) => (
            <DrawnLane key={laneKey(lane)} lane={lane} top={at * LANE} r={r} />
          ))}
        </svg>
        {/* What scrolls must be reachable by keyboard, and a link inside it is. */}
        <a href="#chronology" className="not-printed sticky left-0 inline-block py-1 text-sm">
          {r.t('line.asTable')}
        </a>
      </div>
      <CaseLineLegend layout={layout} kinds={kinds} r={r} />
    </figure>
  );
}
