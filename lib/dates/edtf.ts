import { type Day, dayOf, daysInMonth, shiftDays } from './day';

export type { Day } from './day';

/** How exact a date is. `approx` covers every date that a source or we qualified; `before` and `after` are open on one side. */
export type Precision = 'day' | 'month' | 'year' | 'range' | 'before' | 'after' | 'approx' | 'unknown';
export type Bounds = { from: Day | null; to: Day | null };

/** One year, month or day. `~` is approximate, `?` doubtful, `%` both. */
export type Moment = {
  year: number;
  month?: number;
  day?: number;
  approximate: boolean;
  doubtful: boolean;
};
/** A moment; an interval within which it lies, open where an end is null; or `..` alone, the end of what has not ended. */
export type Edtf =
  | { shape: 'moment'; moment: Moment }
  | { shape: 'interval'; start: Moment | null; end: Moment | null }
  | { shape: 'open' };

/** The form alone, for a published JSON Schema; `parseEdtf` decides, because it also knows the calendar. */
export const EDTF_PATTERN = /^(\.\.|\d{4}(-\d{2}(-\d{2})?)?[~?%]?)(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?[~?%]?))?$/;
const MOMENT = /^(1[5-9]\d{2}|2\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/;

function parseMoment(text: string): Moment | null {
  const found = MOMENT.exec(text);
  if (!found) return null;
  const [, year, month, day, qualifier] = found;
  const moment: Moment = {
    year: Number(year),
    approximate: qualifier === '~' || qualifier === '%',
    doubtful: qualifier === '?' || qualifier === '%',
  };
  if (month) moment.month = Number(month);
  if (day) moment.day = Number(day);
  return moment.month && moment.day && moment.day > daysInMonth(moment.year, moment.month) ? null : moment;
}

/** True if a source, or we, marked this moment as approximate or doubtful. */
const isQualified = (m: Moment) => m.approximate || m.doubtful;

/** First and last day of what is written: of the year, of the month, or the day itself. */
function written(m: Moment): { from: Day; to: Day } {
  const [first, last] = [m.month ?? 1, m.month ?? 12];
  return {
    from: dayOf(m.year, first, m.day ?? 1),
    to: dayOf(m.year, last, m.day ?? daysInMonth(m.year, last)),
  };
}

/** A qualified moment reaches one of its own units further each way: a year, a month, or seven days. */
function widened(m: Moment): { from: Day; to: Day } {
  const plain = written(m);
  if (!isQualified(m)) return plain;
  if (m.day) return { from: shiftDays(plain.from, -7), to: shiftDays(plain.to, 7) };
  if (m.month) return { from: dayOf(m.year, m.month - 1, 1), to: dayOf(m.year, m.month + 2, 0) };
  return { from: dayOf(m.year - 1, 1, 1), to: dayOf(m.year + 1, 12, 31) };
}

/**
 * Reads our part of EDTF (ISO 8601-2, levels 0 and 1): `2016`, `2016-05`, `2016-05-23`, each with `~`, `?` or `%`;
 * intervals `a/b`; open ends `..`; years 1500 to 2999. Null for anything else: no such day or month, an interval
 * that runs backwards, or one that says no more than a single date would (`2016-05/2016-05`, one day).
 */
export function parseEdtf(text: string): Edtf | null {
  if (text === '..') return { shape: 'open' };
  const ends = text.split('/');
  const [first, second] = ends;
  if (first === undefined || ends.length > 2) return null;
  if (second === undefined) {
    const moment = parseMoment(first);
    return moment && { shape: 'moment', moment };
  }
  const start = first === '..' ? null : parseMoment(first);
  const end = second === '..' ? null : parseMoment(second);
  if ((!start && first !== '..') || (!end && second !== '..')) return null;
  if (start && end) {
    const [a, b] = [written(start), written(end)];
    if (a.from >= b.to || (a.from === b.from && a.to === b.to)) return null;
  }
  return { shape: 'interval', start, end };
}

/** As `parseEdtf`, for text that was checked when it was stored: throws a RangeError if it is not EDTF. */
export function readEdtf(edtf: string): Edtf {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new RangeError(`not a date in our form: ${edtf}`);
  return parsed;
}

function precisionOf(parsed: Edtf): Precision {
  if (parsed.shape === 'open') return 'unknown';
  if (parsed.shape === 'moment') {
    if (isQualified(parsed.moment)) return 'approx';
    return parsed.moment.day ? 'day' : parsed.moment.month ? 'month' : 'year';
  }
  const { start, end } = parsed;
  if (start && end) return isQualified(start) || isQualified(end) ? 'approx' : 'range';
  return start ? 'after' : end ? 'before' : 'unknown';
}

function reach(parsed: Edtf, of: (m: Moment) => { from: Day; to: Day }): Bounds {
  if (parsed.shape === 'open') return { from: null, to: null };
  const [start, end] =
    parsed.shape === 'moment' ? [parsed.moment, parsed.moment] : [parsed.start, parsed.end];
  return { from: start && of(start).from, to: end && of(end).to };
}

/**
 * First and last day of what is *written*, null where open, and how exact it is. For sorting and drawing; the same as
 * `record.edtf_from`, `edtf_to` and `edtf_precision`. To conclude anything, use `certainBounds`. Throws on a bad date.
 */
export function boundsOf(edtf: string): Bounds & { precision: Precision } {
  const parsed = readEdtf(edtf);
  return { ...reach(parsed, written), precision: precisionOf(parsed) };
}

/**
 * The days outside which it certainly was not: as `boundsOf`, but a qualified date reaches one of its own units further
 * each way. The margin is an assumption of ours, for reasoning only: never show it. The same as `record.edtf_earliest`
 * and `record.edtf_latest`. Throws on a bad date.
 */
export function certainBounds(edtf: string): Bounds {
  return reach(readEdtf(edtf), widened);
}
