import type { Day } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import { sqlState } from '@/lib/db/errors';
import { narrowDue, publishDue } from './publish';

export type Publisher = {
  /** Ends the timer and waits for the round that is running. */
  stop(): Promise<void>;
  /** A round at once, after the one that is running; how many requests it settled. Throws what the database throws. */
  now(): Promise<number>;
};

const EVERY = 1000;
const LONGEST_WAIT = 30_000;

// The front's process and Next's bundle each load this file: both find the one publisher here.
const PUBLISHER = Symbol.for('docket.publisher');
const place = globalThis as typeof globalThis & { [PUBLISHER]?: Publisher };

/**
 * Starts the publisher's job of this process: a round every second and whenever asked, never two at once. A round settles
 * the open requests and, once a day of the docket, narrows what may no longer be shown. When the database is away it
 * tries again after 1, 2, 4 … 30 seconds. It says only how many rounds failed and the database's code, no case text.
 */
export function startPublisher(): Publisher {
  let checked: Day | null = null;
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function round(): Promise<number> {
    const settled = await publishDue();
    const now = new Date();
    if (courtDay(now) !== checked) {
      await narrowDue(courtDay(now), now);
      checked = courtDay(now);
    }
    return settled.length;
  }

  function now(): Promise<number> {
    const next = last.then(round);
    last = next.catch(() => {});
    return next;
  }

  async function tick(): Promise<void> {
    try {
      await now();
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures === 1) process.stderr.write(`  publisher: waiting for the database (${codeOf(error)})\n`);
    }
    const wait = Math.min(LONGEST_WAIT, EVERY * 2 ** Math.min(failures, 10));
    if (!stopped) timer = setTimeout(tick, failures === 0 ? EVERY : wait);
  }

  const publisher: Publisher = {
    now,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      if (place[PUBLISHER] === publisher) delete place[PUBLISHER];
      await last;
    },
  };
  place[PUBLISHER] = publisher;
  timer = setTimeout(tick, 0);
  return publisher;
}

/** Asks this process's publisher for a round now, if it has one; whoever asks does not wait for it. */
export function kickPublisher(): void {
  place[PUBLISHER]?.now().catch(() => {});
}

/** Does something and then asks for a round, however it ended: without JavaScript an action ends by throwing its redirect. */
export async function publishingAfter<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    kickPublisher();
  }
}

function codeOf(error: unknown): string {
  return sqlState(error) ?? (error instanceof Error ? error.name : 'unknown');
}
