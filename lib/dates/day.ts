/** A calendar day as a court counts it, `YYYY-MM-DD`, years 1000 to 9999. It has no time and no zone; as text it sorts by itself. */
export type Day = string;

const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a day that exists: not 2016-02-30, not 2016-5-3, not 2016-05. */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day of these numbers; months and days beyond the end roll over (month 13 is next January, day 0 the eve).
 * Throws a RangeError outside the years 1000 to 9999.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day));
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  if (!isCalendarDay(text)) throw new RangeError(`no calendar day ${year}-${month}-${day}`);
  return text;
}

/** The numbers of a day. Throws a RangeError if it is not one. */
export function numbersOf(day: Day): { year: number; month: number; day: number } {
  if (!isCalendarDay(day)) throw new RangeError(`not a calendar day: ${day}`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** How many days `to` lies after `from`: 0 for the same day, negative if before. */
export function daysBetween(from: Day, to: Day): number {
  const [a, b] = [numbersOf(from), numbersOf(to)];
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / MILLISECONDS_A_DAY;
}

/** The day `days` later, or earlier if negative. */
export function shiftDays(day: Day, days: number): Day {
  const n = numbersOf(day);
  return dayOf(n.year, n.month, n.day + days);
}
