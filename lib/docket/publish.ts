import { eq, sql } from 'drizzle-orm';
import { publishRequest } from '@/drizzle/schema/reviews';
import type { Day } from '@/lib/dates/day';
import { asPublisher, type Transaction } from '@/lib/db/as';
import { sqlState } from '@/lib/db/errors';
import { casesWithEndedBases, narrowCase } from './narrow';
import { publishCase, type Settled, withdrawCase } from './settle';

type Request = { id: number; caseId: string; kind: 'publish' | 'withdraw' };

const CONFLICTS = ['40001', '40P01'];
const MOST_TRIES = 20;

/** Runs a publisher's transaction again when another one came between: whoever writes first to the chain wins. */
async function inTurn<T>(now: Date, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await asPublisher(({ tx }) => work(tx), now);
    } catch (error) {
      if (tries === MOST_TRIES || !CONFLICTS.includes(sqlState(error) ?? '')) throw error;
    }
  }
}

async function claim(tx: Transaction): Promise<Request | null> {
  const [found] = await tx.execute(sql`
    select id, case_id, kind from record.publish_request
     where done_at is null order by id limit 1 for update skip locked`);
  if (found === undefined) return null;
  return {
    id: Number(found.id),
    caseId: String(found.case_id),
    kind: found.kind === 'withdraw' ? 'withdraw' : 'publish',
  };
}

async function mark(tx: Transaction, id: number, settled: Settled, now: Date): Promise<void> {
  const refusal = settled.done === 'refused' ? settled.refusal : null;
  await tx.update(publishRequest).set({ doneAt: now, refusal }).where(eq(publishRequest.id, id));
}

/** A fault of the database's connection is not the request's: it stays open. Anything else would stand in the way for ever. */
const isFaultOfConnection = (error: unknown) => {
  const state = sqlState(error);
  const code =
    error instanceof Error && error.cause instanceof Error ? Object(error.cause).code : Object(error).code;
  return state === null ? typeof code === 'string' : /^(08|40|53|55|57|58|XX)/.test(state);
};

/** Settles the next open request in one transaction. Null when none is open, or another publisher has them all. */
async function settleNext(now: Date): Promise<Settled | null> {
  let claimed: Request | null = null;
  try {
    return await inTurn(now, async (tx) => {
      const request = await claim(tx);
      claimed = request;
      if (request === null) return null;
      const settle = request.kind === 'withdraw' ? withdrawCase : publishCase;
      const settled = await settle(tx, request.caseId, now);
      await mark(tx, request.id, settled, now);
      return settled;
    });
  } catch (error) {
    const failed = claimed as Request | null;
    if (failed === null || isFaultOfConnection(error)) throw error;
    const settled: Settled = { done: 'refused', refusal: 'failed' };
    await inTurn(now, (tx) => mark(tx, failed.id, settled, now));
    return settled;
  }
}

/**
 * Settles every open request, oldest first, each in a transaction of its own with one snapshot of the record.
 * @returns what came of each
 */
export async function publishDue(now: () => Date = () => new Date()): Promise<Settled[]> {
  const all: Settled[] = [];
  for (let next = await settleNext(now()); next !== null; next = await settleNext(now())) all.push(next);
  return all;
}

/** Narrows every published case of which a basis has ended by a day; how many changed. */
export async function narrowDue(day: Day, now: Date): Promise<number> {
  const due = await inTurn(now, (tx) => casesWithEndedBases(tx, day));
  let changed = 0;
  for (const caseId of due) {
    const narrowing = await inTurn(now, (tx) => narrowCase(tx, caseId, now));
    if (narrowing !== 'as_before') changed += 1;
  }
  return changed;
}
