import type { FrontEvent, Log } from './limits';

const AGAIN_AFTER = 10_000;

/**
 * Says the same at most once in ten seconds, and then how often it was: a flood must not fill the disk with lines.
 * `say` gets one line; `now` is a clock in milliseconds.
 */
export function quietLog(say: (line: string) => void, now: () => number = Date.now): Log {
  const told = new Map<string, { at: number; more: number }>();
  return ({ event, route, reason }: FrontEvent) => {
    const line = [event, route, reason].filter(Boolean).join(': ');
    const last = told.get(line);
    if (last !== undefined && now() - last.at < AGAIN_AFTER) {
      last.more += 1;
      return;
    }
    say(last !== undefined && last.more > 0 ? `${line} (and ${last.more} times since the last line)` : line);
    told.set(line, { at: now(), more: 0 });
  };
}
