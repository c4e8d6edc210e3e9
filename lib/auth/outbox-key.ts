import { and, eq, gt, inArray, lte } from 'drizzle-orm';
import { outboxKey } from '@/drizzle/schema/outbox';
import { asAuth } from '@/lib/db/as';
import { seal, unseal } from './secrets';

/** No key of an outbox lives longer than this. Revoking its session, or suspending its member, destroys it at once. */
const OUTBOX_LIMIT = 12 * 3_600_000;

const PURPOSE = 'outbox key';

/** The two halves of a key: the public as an uncompressed point of P-256, the private as PKCS #8. */
export type KeyPair = { publicKey: Buffer; privateKey: Buffer };
export type OutboxKey = { id: string; memberId: string; publicKey: Buffer; until: Date };

/**
 * The key of this session's outbox: the one it has, or a new one that lives for 12 hours. The private half is stored
 * sealed under the installation's key for secrets.
 */
export function keepOutboxKey(
  session: { id: string; memberId: string },
  make: () => Promise<KeyPair>,
  now: Date = new Date(),
): Promise<OutboxKey> {
  return asAuth(async ({ tx }) => {
    await tx.delete(outboxKey).where(lte(outboxKey.expiresAt, now));
    const pair = await make();
    await tx
      .insert(outboxKey)
      .values({
        sessionId: session.id,
        memberId: session.memberId,
        publicKey: pair.publicKey,
        privateKey: seal(PURPOSE, pair.privateKey.toString('base64')),
        createdAt: now,
        expiresAt: new Date(now.getTime() + OUTBOX_LIMIT),
      })
      .onConflictDoNothing({ target: outboxKey.sessionId });
    const [row] = await tx.select().from(outboxKey).where(eq(outboxKey.sessionId, session.id));
    if (!row) throw new Error('a key of an outbox was made and is not there');
    return { id: row.id, memberId: row.memberId, publicKey: row.publicKey, until: row.expiresAt };
  }, now);
}

/** A live key with both halves, whoever's it is; null once it was destroyed, also for one that cannot be unsealed. */
export function findOutboxKey(id: string, now: Date = new Date()): Promise<(OutboxKey & KeyPair) | null> {
  return asAuth(async ({ tx }) => {
    const [row] = await tx
      .select()
      .from(outboxKey)
      .where(and(eq(outboxKey.id, id), gt(outboxKey.expiresAt, now)));
    const opened = row ? unseal(PURPOSE, row.privateKey) : null;
    if (!row || opened === null) return null;
    const { memberId, publicKey, expiresAt: until } = row;
    return { id, memberId, publicKey, until, privateKey: Buffer.from(opened, 'base64') };
  }, now);
}

/** Whether any of these keys still lives. */
export function anyOutboxKeyLives(ids: readonly string[], now: Date = new Date()): Promise<boolean> {
  if (ids.length === 0) return Promise.resolve(false);
  return asAuth(async ({ tx }) => {
    const found = await tx
      .select({ id: outboxKey.id })
      .from(outboxKey)
      .where(and(inArray(outboxKey.id, [...ids]), gt(outboxKey.expiresAt, now)))
      .limit(1);
    return found.length > 0;
  }, now);
}

/** Destroys the key of a session's outbox; nothing that was sealed to it can be opened any more. */
export function destroyOutboxKey(sessionId: string): Promise<void> {
  return asAuth(async ({ tx }) => {
    await tx.delete(outboxKey).where(eq(outboxKey.sessionId, sessionId));
  });
}

/** Destroys every key whose 12 hours are over. Returns how many. */
export function destroyEndedOutboxKeys(now: Date = new Date()): Promise<number> {
  return asAuth(async ({ tx }) => {
    const gone = await tx
      .delete(outboxKey)
      .where(lte(outboxKey.expiresAt, now))
      .returning({ id: outboxKey.id });
    return gone.length;
  }, now);
}
