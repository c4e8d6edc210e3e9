import { eq, sql } from 'drizzle-orm';
import { fact as factTable } from '@/drizzle/schema/cases';
import { event, pastFact } from '@/drizzle/schema/history';
import type { ActName } from '@/drizzle/vocabulary/acts';
import type { Transaction } from '@/lib/db/as';
import { canonicalJson, sha256Of } from './canonical';
import { type Dossier, FACT_LISTS } from './dossier';

/** Who acts, for the history: a member with an account, or the operator by name alone. */
export type Actor = { name: string; memberId: string | null };
export type Doing = { actor: Actor; verb: ActName; at: Date; reason?: string };

/** What the history can name: a fact, a source or a basis under its local id, or the head of the case as `case`. */
export type Entry = { list: string; body: object };

/** The fields of a case itself that the history knows as `case`. */
export const HEAD = [
  'kind',
  'language',
  'matter',
  'summary',
  'jurisdiction',
  'abridged',
  'unknowns',
] as const;

/** Everything of a dossier that has a history of its own, by local id. `null`: nothing yet. */
export function entriesOf(d: Dossier | null): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  if (d === null) return entries;
  const head = { ...Object.fromEntries(HEAD.map((field) => [field, d[field]])), campaign: d.campaign?.ref };
  entries.set('case', { list: 'case', body: head });
  for (const list of [...FACT_LISTS, 'sources', 'bases'] as const)
    for (const body of d[list]) entries.set(body.id, { list, body });
  return entries;
}

export const same = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** The local ids under which two states of a case differ, in the order of the later one, what is gone last. */
export function changedIds(before: Dossier | null, after: Dossier): string[] {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const changed = [...is].filter(([id, now]) => !same(was.get(id)?.body, now.body)).map(([id]) => id);
  return [...changed, ...[...was.keys()].filter((id) => !is.has(id))];
}

/** One changed thing, as an event's digest commits to it. A reason is kept, and so meant, with a value that was. */
export type Change = { id: string; was?: Entry; is?: Entry; reason?: string | null };

/**
 * Commits to a change: SHA-256 over a salt and each changed thing before and after, with the reason, so that history
 * shows tampering and yet holds no text of the case.
 */
export function digestOf(salt: string, changes: readonly Change[]): string {
  const changed = changes.map(({ id, was, is, reason }) => {
    return [id, was?.list ?? is?.list ?? null, was?.body ?? null, is?.body ?? null, reason ?? null];
  });
  return sha256Of(canonicalJson({ salt, changed }));
}

/**
 * The version under which each thing of a case stands now. A fact carries its own; of all else the versions are counted
 * from the history.
 */
export async function versionsOf(tx: Transaction, caseId: string): Promise<Map<string, number>> {
  const past = await tx
    .select({ id: pastFact.id, version: sql<number>`max(${pastFact.version})` })
    .from(pastFact)
    .where(eq(pastFact.caseId, caseId))
    .groupBy(pastFact.id);
  const versions = new Map(past.map(({ id, version }) => [id, Number(version) + 1]));
  const facts = await tx.select().from(factTable).where(eq(factTable.caseId, caseId));
  for (const { id, version } of facts) versions.set(id, version);
  return versions;
}

/**
 * Enters one event and keeps every changed thing as it was. Call it before the change itself, in the same transaction.
 * @param met sources that were on record in other words before this case came to cite them
 * @returns the event's number
 */
export async function writeHistory(
  tx: Transaction,
  caseId: string,
  before: Dossier | null,
  after: Dossier,
  { actor, verb, at, reason }: Doing,
  met: ReadonlyMap<string, object> = new Map(),
): Promise<number> {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  for (const [id, body] of met) was.set(id, { list: 'sources', body });
  const ids = changedIds(before, after);
  const versions = before === null ? new Map<string, number>() : await versionsOf(tx, caseId);
  const salt = crypto.randomUUID();
  const digest = digestOf(
    salt,
    ids.map((id) => ({ id, was: was.get(id), is: is.get(id), reason: was.has(id) ? reason : null })),
  );
  const [entered] = await tx
    .insert(event)
    .values({ caseId, at, actor: actor.name, memberId: actor.memberId, verb, facts: ids, salt, digest })
    .returning({ id: event.id });
  if (entered === undefined) throw new Error('an event that was entered has no number');
  const past = ids.flatMap((id) => {
    const then = was.get(id);
    if (then === undefined) return [];
    const version = versions.get(id) ?? 1;
    return [{ caseId, id, version, eventId: entered.id, list: then.list, body: then.body, reason }];
  });
  if (past.length > 0) await tx.insert(pastFact).values(past);
  return entered.id;
}
