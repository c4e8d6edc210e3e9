import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Limits, Log } from './limits';

export interface DocketHead {
  seq: number;
  withdrawals: number;
}

/** What the front knows of the docket's head. */
export interface HeadWatch {
  /** The head last read; null when none ever was, or none for an hour while the database is away. */
  current(): DocketHead | null;
  /** Whether the last reading succeeded. */
  connected(): boolean;
  close(): Promise<void>;
}

interface WatchOptions {
  readHead: () => Promise<DocketHead>;
  /** Called before a head from which something was withdrawn counts as known. */
  onWithdrawal: () => Promise<void>;
  /** Where the last head is written, so that a restart without the database knows what its pages belong to. */
  file: string;
  /** Which build and database the pages belong to; another one's head is not believed. */
  edition: string;
  now: () => Date;
  limits: Limits;
  log: Log;
}

const REMEMBERED = z.strictObject({
  edition: z.string(),
  seq: z.number(),
  withdrawals: z.number(),
  knownAt: z.number(),
});
const REMEMBER_EVERY = 60_000;

/**
 * Reads the head twice a second. Something was withdrawn when the count of withdrawals differs, and also when `seq`
 * went back (a restored database): its numbers will be given out again for other content.
 */
export async function watchHead(options: WatchOptions): Promise<HeadWatch> {
  const { now, limits, log } = options;
  const remembered = await recall(options.file, options.edition);
  let head: DocketHead | null = remembered === null ? null : pick(remembered);
  let knownAt = remembered?.knownAt ?? Number.NEGATIVE_INFINITY;
  if (knownAt > now().getTime()) knownAt = Number.NEGATIVE_INFINITY;
  let writtenAt = Number.NEGATIVE_INFINITY;
  let connected = true;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  async function poll(): Promise<void> {
    const asked = now().getTime();
    let next: DocketHead;
    try {
      next = pick(await within(limits.headReadMs, options.readHead()));
    } catch {
      if (connected) log({ event: 'head lost' });
      connected = false;
      return;
    }
    if (!connected) log({ event: 'head found' });
    const withdrawn = head !== null && (next.withdrawals !== head.withdrawals || next.seq < head.seq);
    const emptying = withdrawn || head === null ? options.onWithdrawal() : undefined;
    const moved = head?.seq !== next.seq || head.withdrawals !== next.withdrawals;
    head = next;
    knownAt = asked;
    connected = true;
    if (withdrawn) log({ event: 'store emptied' });
    await emptying;
    if (moved || asked - writtenAt >= REMEMBER_EVERY || asked < writtenAt) {
      writtenAt = asked;
      await remember(options.file, { edition: options.edition, ...next, knownAt }).catch(() =>
        log({ event: 'disk failed', reason: 'head' }),
      );
    }
  }

  async function pollOn(): Promise<void> {
    await poll();
    if (!closed) timer = setTimeout(next, limits.pollMs);
  }
  let polling = Promise.resolve();
  function next(): void {
    polling = pollOn();
  }
  next();
  await polling;

  return {
    current: () => (connected || now().getTime() - knownAt < limits.headUnknownMs ? head : null),
    connected: () => connected,
    async close() {
      closed = true;
      clearTimeout(timer);
      await polling;
    },
  };
}

const HEAD = z.object({ seq: z.number().int().nonnegative(), withdrawals: z.number().int().nonnegative() });
function pick(value: unknown): DocketHead {
  return HEAD.parse(value);
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the docket head was not read in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function recall(file: string, edition: string): Promise<z.infer<typeof REMEMBERED> | null> {
  try {
    const remembered = REMEMBERED.parse(JSON.parse(await readFile(file, 'utf8')));
    return remembered.edition === edition ? remembered : null;
  } catch {
    return null;
  }
}

async function remember(file: string, head: z.infer<typeof REMEMBERED>): Promise<void> {
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(beside, JSON.stringify(head), { mode: 0o600 });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
