import { setTimeout as pause } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { attempt } from '@/drizzle/schema/accounts';
import { asAuth } from '@/lib/db/as';
import { keyedHash } from './secrets';

/** What is being tried; each has a wait of its own, so that guessing passwords does not stop a passkey or a link. */
export type Tried = 'password' | 'code' | 'recovery_code' | 'link';

/** Tries without any wait, and the longest wait (seconds). Six digits are guessed sooner than a password: they wait longer. */
const LIMITS: Record<Tried, { free: number; longest: number }> = {
  password: { free: 4, longest: 30 },
  code: { free: 4, longest: 300 },
  recovery_code: { free: 4, longest: 30 },
  link: { free: 20, longest: 30 },
};

/** After this long without a try everything is as at first (milliseconds). */
const FORGOTTEN = 60 * 60_000;

/** Seconds to wait after so many failures in a row. It grows to a bound and never becomes a lock. */
export function waitAfter(tried: Tried, failures: number): number {
  const { free, longest } = LIMITS[tried];
  return failures < free ? 0 : Math.min(2 ** (failures - free), longest);
}

export type Admission = { ok: true } | { ok: false; reason: 'slow_down'; retryAfter: number };

const bucketOf = (tried: Tried, whose: string) => keyedHash('throttle', `${tried} ${whose}`);

/**
 * Whether `whose` password (code, link) may be tried now. Counts the try as failed beforehand, so that a thousand at once
 * are not all the first; `forgive` takes that back. A refused try counts for nothing. Whether `whose` exists plays no part.
 */
export function admit(tried: Tried, whose: string, now: Date = new Date()): Promise<Admission> {
  const bucket = bucketOf(tried, whose);
  return asAuth(async ({ tx }) => {
    await tx.insert(attempt).values({ bucket, failures: 0, lastAt: now }).onConflictDoNothing();
    const [row] = await tx.select().from(attempt).where(eq(attempt.bucket, bucket)).for('update');
    const quiet = now.getTime() - (row?.lastAt.getTime() ?? 0);
    const failures = quiet > FORGOTTEN ? 0 : (row?.failures ?? 0);
    const left = waitAfter(tried, failures) * 1000 - quiet;
    if (left > 0) return { ok: false, reason: 'slow_down', retryAfter: Math.ceil(left / 1000) };
    await tx
      .update(attempt)
      .set({ failures: failures + 1, lastAt: now })
      .where(eq(attempt.bucket, bucket));
    return { ok: true };
  }, now);
}

/** Forgets the failures: what was tried was right. */
export function forgive(tried: Tried, whose: string, now: Date = new Date()): Promise<void> {
  return asAuth(async ({ tx }) => {
    await tx.delete(attempt).where(eq(attempt.bucket, bucketOf(tried, whose)));
  }, now);
}

const EVERYBODY = 'everybody';
/** Failures of the whole site that are ordinary; each further one holds every answer longer, up to the bound. */
const ORDINARY = 60;
const LONGEST_HOLD = 3000;

/** Milliseconds by which every sign-in is held while the site sees so many failures (one a second is forgotten). */
export function holdAfter(failures: number): number {
  return Math.min(Math.max(failures - ORDINARY, 0) * 50, LONGEST_HOLD);
}

/** Counts one failed sign-in of the whole site. Rows older than a day are swept on the way. */
export function countFailure(now: Date = new Date()): Promise<void> {
  const bucket = bucketOf('password', `*${EVERYBODY}`);
  return asAuth(async ({ tx }) => {
    const at = now.toISOString();
    await tx
      .insert(attempt)
      .values({ bucket, failures: 1, lastAt: now })
      .onConflictDoUpdate({
        target: attempt.bucket,
        set: {
          failures: sql`1 + greatest(0, ${attempt.failures}
            - greatest(0, extract(epoch from ${at}::timestamptz - ${attempt.lastAt}))::int)`,
          lastAt: now,
        },
      });
    await tx.delete(attempt).where(sql`${attempt.lastAt} < ${at}::timestamptz - interval '1 day'`);
  }, now);
}

/** Holds an answer while the site is being tried from all sides; nobody is refused for it. Returns the milliseconds. */
export async function holdForAll(now: Date = new Date()): Promise<number> {
  const held = await asAuth(async ({ tx }) => {
    const bucket = bucketOf('password', `*${EVERYBODY}`);
    const [row] = await tx.select().from(attempt).where(eq(attempt.bucket, bucket));
    if (!row) return 0;
    const forgotten = Math.max(0, Math.floor((now.getTime() - row.lastAt.getTime()) / 1000));
    return holdAfter(row.failures - forgotten);
  }, now);
  if (held > 0) await pause(held);
  return held;
}
