import { type Day, isCalendarDay } from './day';

/** What a clock on the wall of a court shows. `time` is `HH:MM`, 00:00 to 23:59. */
export type WallClock = { day: Day; time: string };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}

/** Whether this names a time zone of a place that the clocks here know (`Asia/Almaty`). The database holds the same. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z_-]+)+$/.test(zone)) return false;
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Day and time in an IANA zone at an instant; seconds are cut off. Throws a RangeError on an unknown zone. */
export function wallClock(instant: Date, zone: string): WallClock {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** How far the zone's clocks are ahead of UTC at an instant of whole minutes, in milliseconds. */
function aheadOfUtc(instant: number, zone: string): number {
  const { day, time } = wallClock(new Date(instant), zone);
  return Date.parse(`${day}T${time}:00Z`) - instant;
}

/**
 * The instant at which clocks in an IANA zone show that day and time (`HH:MM`). A time that occurs twice, when clocks
 * go back, is the first of the two; one that clocks jump over is counted on from before the jump. Zone rules are
 * those of this Node's time zone data. Throws a RangeError on a bad day, time or zone.
 */
export function instantOf(day: Day, time: string, zone: string): Date {
  if (!isCalendarDay(day) || !TIME.test(time)) throw new RangeError(`no such time: ${day} ${time}`);
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const hours = 3_600_000;
  // The offsets a day and a half before and after are those on either side of any change near this time.
  const before = asUtc - aheadOfUtc(asUtc - 36 * hours, zone);
  const after = asUtc - aheadOfUtc(asUtc + 36 * hours, zone);
  const shows = (instant: number) => instant + aheadOfUtc(instant, zone) === asUtc;
  const first = [before, after].sort((a, b) => a - b).find(shows);
  return new Date(first ?? before);
}

/** Today's calendar day of the docket: that of Almaty, where most of its courts and readers are, unless told otherwise. */
export function courtDay(now: Date, zone = 'Asia/Almaty'): Day {
  return wallClock(now, zone).day;
}
