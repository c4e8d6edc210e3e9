import { sql } from 'drizzle-orm';
import type { Viewer } from '@/lib/auth/viewer';
import { connect, type Database } from './connect';
import { withoutValues } from './errors';

/** A transaction of one viewer. Nothing inside reads the clock or the session by itself: both are here. */
export type Context = { tx: Transaction; viewer: Viewer; now: Date };
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * The only door to data: opens a transaction on the viewer's own pool, says in it who is asking, and hands it to `fn`.
 * Commits what `fn` did unless it throws. The database decides what the viewer may see; nothing here does.
 * A failure of the database is thrown on without the values that were bound.
 */
export function as<T>(viewer: Viewer, fn: (ctx: Context) => Promise<T>, now: Date = new Date()): Promise<T> {
  return connect(viewer.kind)
    .transaction(
      async (tx) => {
        if (viewer.kind === 'member')
          await tx.execute(sql`select set_config('app.session', ${viewer.sessionHash}, true)`);
        return fn({ tx, viewer, now });
      },
      viewer.kind === 'public' ? { accessMode: 'read only' } : undefined,
    )
    .catch(throwWithoutValues);
}

/** The publisher's door, for its job only: one snapshot of the record from the first statement to the last. */
export function asPublisher<T>(
  fn: (ctx: { tx: Transaction; now: Date }) => Promise<T>,
  now: Date = new Date(),
): Promise<T> {
  return connect('publisher')
    .transaction((tx) => fn({ tx, now }), { isolationLevel: 'repeatable read' })
    .catch(throwWithoutValues);
}

/** The door of a calendar program: it has a secret address (the hash of it, hex) and no session; it only reads. */
export function asCalendar<T>(
  tokenHash: string,
  fn: (ctx: { tx: Transaction; now: Date }) => Promise<T>,
  now: Date = new Date(),
): Promise<T> {
  return connect('member')
    .transaction(
      async (tx) => {
        await tx.execute(sql`select set_config('app.calendar', ${tokenHash}, true)`);
        return fn({ tx, now });
      },
      { accessMode: 'read only' },
    )
    .catch(throwWithoutValues);
}

/** The door to `auth`, for lib/auth only: accounts, sessions and how they are opened. It reaches nothing of the record. */
export function asAuth<T>(
  fn: (ctx: { tx: Transaction; now: Date }) => Promise<T>,
  now: Date = new Date(),
): Promise<T> {
  return connect('auth')
    .transaction((tx) => fn({ tx, now }))
    .catch(throwWithoutValues);
}

/** The sealer's door, for its job only: it reads what happened when, never a fact, and adds links to the record's chain. */
export function asSealer<T>(
  fn: (ctx: { tx: Transaction; now: Date }) => Promise<T>,
  now: Date = new Date(),
): Promise<T> {
  return connect('sealer')
    .transaction((tx) => fn({ tx, now }))
    .catch(throwWithoutValues);
}

function throwWithoutValues(error: unknown): never {
  throw withoutValues(error);
}
