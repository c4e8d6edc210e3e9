import { eq } from 'drizzle-orm';
import { outboxItem } from '@/drizzle/schema/outbox';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { OutboxContent } from '@/drizzle/vocabulary/outbox';
import type { VerbResult } from '@/lib/auth/action';
import { findOutboxKey } from '@/lib/auth/outbox-key';
import type { SignedIn } from '@/lib/auth/signed-in';
import { as, type Context } from '@/lib/db/as';
import { findMeant } from './find-meant';
import { openItem } from './open-item';
import type { SealedItem } from './sealed-item';

/** An outcome that was opened: the same fields as the form's, and the version of the hearing that the device showed. */
export type EnteredOutcome = {
  caseId: string;
  hearing: string;
  version: number;
  key: string;
  fields: Record<string, string[]>;
  /** The member has seen both versions of a conflict and chosen this one. */
  insisted?: boolean;
};

/** Does what the outcome form does. Throws when the database does not answer. */
export type RecordEntered = (who: SignedIn, entered: EnteredOutcome, locale: Locale) => Promise<VerbResult>;

/**
 * What became of one item. `recorded`, `conflict` and `refused` are settled and the device forgets it; so are
 * `key_gone` and `unreadable`, which nobody can open any more or which is about nothing of theirs. `not_yours` (another member's, on a shared device) and `later` stay on the device.
 */
export type ItemAnswer = {
  id: string;
  answer: 'recorded' | 'conflict' | 'refused' | 'key_gone' | 'unreadable' | 'not_yours' | 'later';
  reason?: string;
};

/**
 * Opens what a device sent and records each as its form would have. An item sent twice is recorded once and answered
 * alike; one that could not be recorded is kept for its author with what was typed, so that nothing is lost.
 */
export async function sendItems(
  who: SignedIn,
  items: readonly SealedItem[],
  record: RecordEntered,
  locale: Locale,
  now: Date = new Date(),
): Promise<ItemAnswer[]> {
  const answers: ItemAnswer[] = [];
  for (const item of items) answers.push({ id: item.id, ...(await sendOne(who, item, record, locale, now)) });
  return answers;
}

type Outcome = Omit<ItemAnswer, 'id'>;

async function sendOne(
  who: SignedIn,
  item: SealedItem,
  record: RecordEntered,
  locale: Locale,
  now: Date,
): Promise<Outcome> {
  const before = await as(who.viewer, (ctx) => findAnswer(ctx, item.id), now);
  if (before !== null) return before;
  const key = await findOutboxKey(item.key, now);
  if (key === null) return { answer: 'key_gone' };
  if (key.memberId !== who.member.id) return { answer: 'not_yours' };
  const opened = await openItem(key, item);
  const meant = opened && (await as(who.viewer, (ctx) => findMeant(ctx, key.id, opened), now));
  if (!opened || !meant) return { answer: 'unreadable' };
  const entered = { ...meant, key: item.id, fields: opened.fields };
  const result = await record(who, entered, locale).catch(() => null);
  if (result === null) return { answer: 'later' };
  return as(who.viewer, (ctx) => keepAnswer(ctx, who, item, entered, result), now);
}

async function findAnswer({ tx }: Context, id: string): Promise<Outcome | null> {
  const [row] = await tx.select().from(outboxItem).where(eq(outboxItem.id, id));
  return row ? { answer: row.state, ...(row.reason !== null && { reason: row.reason }) } : null;
}

async function keepAnswer(
  ctx: Context,
  who: SignedIn,
  item: SealedItem,
  { caseId, hearing, fields }: EnteredOutcome,
  result: VerbResult,
): Promise<Outcome> {
  const outcome = outcomeOf(result);
  const conflict = 'conflict' in result ? result.conflict : undefined;
  const content: OutboxContent | null = result.ok ? null : { fields, ...(conflict && { conflict }) };
  await ctx.tx
    .insert(outboxItem)
    .values({
      memberId: who.member.id,
      id: item.id,
      caseId,
      hearing,
      enteredAt: new Date(item.at),
      receivedAt: ctx.now,
      state: outcome.answer,
      reason: outcome.reason ?? null,
      content,
    })
    .onConflictDoNothing();
  return outcome;
}

function outcomeOf(result: VerbResult): { answer: 'recorded' | 'conflict' | 'refused'; reason?: string } {
  if (result.ok) return { answer: 'recorded' };
  return 'conflict' in result ? { answer: 'conflict' } : { answer: 'refused', reason: result.reason };
}
