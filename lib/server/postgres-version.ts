/** The oldest patch of each major version without a known hole that matters here (promise 29). */
const FLOORS: Record<number, number> = { 15: 19, 16: 15, 17: 11, 18: 6 };

export type VersionVerdict =
  | { may: 'start' }
  | { may: 'start'; warning: string }
  | { may: 'not start'; reason: string };

/**
 * Whether the site may run on a Postgres whose `server_version_num` is `number` (e.g. 170011 for 17.11). Below 15 it may
 * not; on an old patch it may, with a warning.
 */
export function judgeVersion(number: number): VersionVerdict {
  const major = Math.floor(number / 10_000);
  const patch = number % 10_000;
  const name = major >= 10 ? `${major}.${patch}` : String(number / 10_000);
  if (major < 15) {
    return { may: 'not start', reason: `This Postgres is version ${name}; the docket needs 15 or newer.` };
  }
  const floor = FLOORS[major];
  if (floor === undefined || patch >= floor) return { may: 'start' };
  return {
    may: 'start',
    warning: `This Postgres is version ${name}, which has known holes; update it to ${major}.${floor} or newer.`,
  };
}
