import { and, desc, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { session } from '@/drizzle/schema/auth';
import { asAuth, type Transaction } from '@/lib/db/as';
import { type Device, UNKNOWN_DEVICE } from './device';
import { bytesOf, hashOf, hexOf, newToken } from './tokens';

/** A session without a request for this long is over (milliseconds). `record.viewer()` holds the same. */
export const IDLE_LIMIT = 30 * 60_000;
/** No session lives longer than this, however busy. */
export const ABSOLUTE_LIMIT = 12 * 3_600_000;
/** Time between the first factor and the second one. */
export const PENDING_LIMIT = 15 * 60_000;

/** Sessions that ended longer ago than this are forgotten: when somebody worked is nobody's business for ever. */
const FORGOTTEN_AFTER = 30 * 24 * 3_600_000;

/** What is handed to the browser once; `hash` (hex) is how a `Viewer` and the database know it. */
export type OpenedSession = { token: string; hash: string; expiresAt: Date };

export type ListedSession = {
  id: string;
  device: Device;
  createdAt: Date;
  seenAt: Date;
  expiresAt: Date;
};

/**
 * Opens a session of a member whose identity was just proved. Without its second factor it shows nothing of the record
 * and ends after 15 minutes; with it, it counts as stepped up and ends after 12 hours or 30 idle minutes.
 */
export function openSession(
  memberId: string,
  { secondFactor, device = UNKNOWN_DEVICE }: { secondFactor: boolean; device?: Device },
  now: Date = new Date(),
): Promise<OpenedSession> {
  return asAuth(({ tx }) => openSessionIn(tx, memberId, { secondFactor, device }, now), now);
}

/** The same inside a transaction that does more. */
export async function openSessionIn(
  tx: Transaction,
  memberId: string,
  { secondFactor, device }: { secondFactor: boolean; device: Device },
  now: Date,
): Promise<OpenedSession> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + (secondFactor ? ABSOLUTE_LIMIT : PENDING_LIMIT));
  const proved = secondFactor ? now : null;
  const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER);
  await tx.delete(session).where(and(eq(session.memberId, memberId), lt(session.expiresAt, forgotten)));
  await tx.insert(session).values({
    tokenHash: hashOf(token),
    memberId,
    createdAt: now,
    expiresAt,
    seenAt: now,
    secondFactorAt: proved,
    steppedUpAt: proved,
    deviceKind: device.kind,
    deviceSystem: device.system,
  });
  return { token, hash: hexOf(hashOf(token)), expiresAt };
}

// Live means: of those that `record.viewer()` and `findSignedIn` still answer.
export const isLive = (now: Date) =>
  and(
    isNull(session.revokedAt),
    gt(session.expiresAt, now),
    gt(session.seenAt, new Date(now.getTime() - IDLE_LIMIT)),
  );

/**
 * Gives a live session a new token after its second factor or a step-up was proved; the old token is nobody's from then
 * on. The id stays; 12 hours count from the sign-in. Null if the session is no longer live.
 */
export function rotateSession(hash: string, now: Date = new Date()): Promise<OpenedSession | null> {
  return asAuth(({ tx }) => rotateSessionIn(tx, hash, now), now);
}

/** The same inside a transaction that does more. */
export async function rotateSessionIn(
  tx: Transaction,
  hash: string,
  now: Date,
): Promise<OpenedSession | null> {
  const token = newToken();
  const proved = now.toISOString();
  const [row] = await tx
    .update(session)
    .set({
      tokenHash: hashOf(token),
      seenAt: now,
      steppedUpAt: now,
      secondFactorAt: sql`coalesce(${session.secondFactorAt}, ${proved}::timestamptz)`,
      expiresAt: sql`${session.createdAt} + ${ABSOLUTE_LIMIT / 3_600_000} * interval '1 hour'`,
    })
    .where(and(eq(session.tokenHash, bytesOf(hash)), isLive(now)))
    .returning({ expiresAt: session.expiresAt });
  return row ? { token, hash: hexOf(hashOf(token)), expiresAt: row.expiresAt } : null;
}

/** Signs out: from the next statement on the session is nobody's. */
export function revokeSession(hash: string, now: Date = new Date()): Promise<void> {
  return asAuth(async ({ tx }) => {
    await tx
      .update(session)
      .set({ revokedAt: now })
      .where(and(eq(session.tokenHash, bytesOf(hash)), isNull(session.revokedAt)));
  }, now);
}

/** Ends one session of this member by its id (from "my sessions"). False if it is not a live one of theirs. */
export function revokeListed(memberId: string, id: string, now: Date = new Date()): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return Promise.resolve(false);
  return asAuth(async ({ tx }) => {
    const ended = await tx
      .update(session)
      .set({ revokedAt: now })
      .where(and(eq(session.id, id), eq(session.memberId, memberId), isNull(session.revokedAt)))
      .returning({ id: session.id });
    return ended.length > 0;
  }, now);
}

/** The live sessions of a member that have their second factor, the last used first. */
export function listSessions(memberId: string, now: Date = new Date()): Promise<ListedSession[]> {
  return asAuth(async ({ tx }) => {
    const rows = await tx
      .select()
      .from(session)
      .where(and(eq(session.memberId, memberId), isLive(now), isNotNull(session.secondFactorAt)))
      .orderBy(desc(session.seenAt));
    return rows.map((row) => ({
      id: row.id,
      device: { kind: row.deviceKind, system: row.deviceSystem },
      createdAt: row.createdAt,
      seenAt: row.seenAt,
      expiresAt: row.expiresAt,
    }));
  }, now);
}

/** Ends every session of a member: after a change of password, a suspension, a freeze. Returns how many. */
export function revokeAll(memberId: string, now: Date = new Date()): Promise<number> {
  return asAuth(({ tx }) => revokeAllIn(tx, memberId, now), now);
}

/** The same inside a transaction that does more. */
export async function revokeAllIn(tx: Transaction, memberId: string, now: Date): Promise<number> {
  const ended = await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.memberId, memberId), isNull(session.revokedAt)))
    .returning({ id: session.id });
  return ended.length;
}
