import { sqlState } from '@/lib/db/errors';
import { sealDue } from './seal';

export type Sealer = {
  /** Ends the timer and waits for the round that is running. */
  stop(): Promise<void>;
};

const EVERY = 1000;
const LONGEST_WAIT = 30_000;

/**
 * Starts the sealer's job of this process: a round every second, never two at once. When the database is away it tries
 * again after 2, 4 … 30 seconds, and says once that it waits.
 */
export function startSealer(): Sealer {
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function round(): Promise<void> {
    try {
      // After a first import there is more than one round takes; the rest follows at once.
      while ((await sealDue()) > 0 && !stopped);
      failures = 0;
    } catch (error) {
      failures += 1;
      const code = sqlState(error) ?? (error instanceof Error ? error.name : 'unknown');
      if (failures === 1) process.stderr.write(`  sealer: waiting for the database (${code})\n`);
    }
    const wait = Math.min(LONGEST_WAIT, EVERY * 2 ** Math.min(failures, 10));
    if (!stopped) timer = setTimeout(next, wait);
  }
  function next(): void {
    running = round();
  }

  timer = setTimeout(next, 0);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
