import { type Day, dayOf, daysBetween, numbersOf, shiftDays } from '@/lib/dates/day';

/** Widths of a case line: for a page and for a phone. One unit is about one pixel in both. */
export const WIDTHS = { wide: 900, narrow: 360 } as const;
const EDGE = 10;
const LABEL = 100;
const FEWEST_MONTHS = 3;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** Where each day of a stretch of whole months stands on the line. `x` is the left edge of a day, `end` its right one. */
export type Scale = { width: number; first: Day; last: Day; x(day: Day): number; end(day: Day): number };
export type Tick = { x: number; label: string };

const monthsBetween = (a: { year: number; month: number }, b: { year: number; month: number }) =>
  (b.year - a.year) * 12 + b.month - a.month + 1;

/** The scale from the month of one day to the month of another, with a month more at both ends of a short time. */
export function scaleOf(from: Day, to: Day, width: number): Scale {
  const [a, b] = [numbersOf(from), numbersOf(to)];
  const margin = monthsBetween(a, b) < FEWEST_MONTHS ? 1 : 0;
  const first = dayOf(a.year, a.month - margin, 1);
  const last = dayOf(b.year, b.month + 1 + margin, 0);
  const days = daysBetween(first, last) + 1;
  const at = (past: number) => EDGE + (Math.min(days, Math.max(0, past)) / days) * (width - 2 * EDGE);
  return {
    width,
    first,
    last,
    x: (day) => at(daysBetween(first, day)),
    end: (day) => at(daysBetween(first, shiftDays(day, 1))),
  };
}

/** Labelled months or years, as many as have room and the same in every language: `05.2016`, or `2016` where only years fit. */
export function ticksOf(scale: Scale): Tick[] {
  const [a, b] = [numbersOf(scale.first), numbersOf(scale.last)];
  const months = monthsBetween(a, b);
  const step = STEPS.find((s) => months / s <= Math.floor(scale.width / LABEL)) ?? 240;
  // From a year on, ticks stand at Januaries.
  const offset = step >= 12 ? (13 - a.month) % 12 : 0;
  const ticks: Tick[] = [];
  for (let month = offset; month < months; month += step) {
    const day = dayOf(a.year, a.month + month, 1);
    ticks.push({
      x: scale.x(day),
      label: step >= 12 ? day.slice(0, 4) : `${day.slice(5, 7)}.${day.slice(0, 4)}`,
    });
  }
  return ticks;
}
