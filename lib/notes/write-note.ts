import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { caseNote, conditionPrivate, personPrivate, riskNote } from '@/drizzle/schema/notes';
import { readMe } from '@/lib/acts/enact';
import type { Context, Transaction } from '@/lib/db/as';
import type { Dossier } from '@/lib/dossiers/dossier';
import { factsById } from '@/lib/dossiers/facts';
import { findMyCase } from '@/lib/dossiers/my-cases';
import type { NoteInput, NoteKind, NoteRefusal, PrivateInput } from './note';

type Written = { ok: true } | { ok: false; reason: NoteRefusal };

export const NOTE_TABLES = {
  note: caseNote,
  risk: riskNote,
  condition: conditionPrivate,
} as const satisfies Record<NoteKind, unknown>;

/** Whether the viewer is counsel on this case. */
export async function isCounsel(tx: Transaction, caseId: string): Promise<boolean> {
  const [row] = await tx.execute<{ counsel: boolean }>(
    sql`select ${caseId}::uuid = any (array(select record.my_cases('counsel'))) as counsel`,
  );
  return row?.counsel === true;
}

// What was written can never be deleted, so a form that is sent twice writes once: its key is the id.
const idOf = (key?: string) => z.uuid().safeParse(key).data ?? crypto.randomUUID();

async function sentAgain(
  tx: Transaction,
  table: (typeof NOTE_TABLES)[NoteKind] | typeof personPrivate,
  { id, caseId, memberId, text }: { id: string; caseId: string; memberId: string; text: string },
): Promise<Written> {
  const own = and(eq(table.id, id), eq(table.caseId, caseId), eq(table.memberId, memberId));
  const [stands] = await tx.select({ text: table.text }).from(table).where(own);
  return stands?.text === text ? { ok: true } : { ok: false, reason: 'key_reused' };
}

const isThere = (d: Dossier, about: string | undefined) => about === undefined || factsById(d).has(about);

/**
 * Writes a note beside a case: for counsel, for the team, or for what may go into a publication. Insert only: with
 * `replaces` it corrects one's own note of the same circle, and the earlier wording stays. Refuses a fact that the case
 * does not have, counsel's circle to whoever is no counsel on it, and a `key` (of the form) that stands for other words. No history event tells of it, and nothing publishes it.
 */
export async function writeNote(
  ctx: Context,
  { ref, kind, circle, about, text, replaces }: NoteInput,
  key?: string,
): Promise<Written> {
  const { tx, now } = ctx;
  const of = await findMyCase(tx, ref);
  const me = await readMe(tx);
  if (!of?.mayWrite || me === null) return { ok: false, reason: 'not_found' };
  if (circle === 'counsel' && !(await isCounsel(tx, of.caseId))) return { ok: false, reason: 'not_counsel' };
  if (!isThere(of.d, about)) return { ok: false, reason: 'no_such_fact' };
  const values = { caseId: of.caseId, memberId: me.id, at: now, circle, about, text, replaces };
  const id = idOf(key);
  const table = NOTE_TABLES[kind];
  const kept = await tx
    .insert(table)
    .values({ ...values, id })
    .onConflictDoNothing({ target: table.id })
    .returning({ id: table.id });
  return kept.length > 0 ? { ok: true } : sentAgain(tx, table, { ...values, id });
}

/**
 * Keeps a contact, relative or document of a person for counsel alone. Insert only, as `writeNote`. To whoever is no
 * counsel on the case it is not there.
 */
export async function keepPrivate(
  ctx: Context,
  { ref, about, kind, text, replaces }: PrivateInput,
  key?: string,
): Promise<Written> {
  const { tx, now } = ctx;
  const of = await findMyCase(tx, ref);
  const me = await readMe(tx);
  if (of === null || me === null || !(await isCounsel(tx, of.caseId)))
    return { ok: false, reason: 'not_found' };
  if (!isThere(of.d, about)) return { ok: false, reason: 'no_such_fact' };
  const values = { id: idOf(key), caseId: of.caseId, memberId: me.id, at: now, about, kind, text, replaces };
  const kept = await tx
    .insert(personPrivate)
    .values(values)
    .onConflictDoNothing({ target: personPrivate.id })
    .returning({ id: personPrivate.id });
  return kept.length > 0 ? { ok: true } : sentAgain(tx, personPrivate, values);
}
