import { sql } from 'drizzle-orm';
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

const isThere = (d: Dossier, about: string | undefined) => about === undefined || factsById(d).has(about);

/**
 * Writes a note beside a case: for counsel, for the team, or for what may go into a publication. Insert only: with
 * `replaces` it corrects one's own note of the same circle, and the earlier wording stays. Refuses a fact that the case
 * does not have, and counsel's circle to whoever is no counsel on it. No history event tells of it, and nothing publishes it.
 */
export async function writeNote(
  ctx: Context,
  { ref, kind, circle, about, text, replaces }: NoteInput,
): Promise<Written> {
  const { tx, now } = ctx;
  const of = await findMyCase(tx, ref);
  const me = await readMe(tx);
  if (!of?.mayWrite || me === null) return { ok: false, reason: 'not_found' };
  if (circle === 'counsel' && !(await isCounsel(tx, of.caseId))) return { ok: false, reason: 'not_counsel' };
  if (!isThere(of.d, about)) return { ok: false, reason: 'no_such_fact' };
  const values = { caseId: of.caseId, memberId: me.id, at: now, circle, about, text, replaces };
  await tx.insert(NOTE_TABLES[kind]).values(values);
  return { ok: true };
}

/**
 * Keeps a contact, relative or document of a person for counsel alone. Insert only, as `writeNote`. To whoever is no
 * counsel on the case it is not there.
 */
export async function keepPrivate(
  ctx: Context,
  { ref, about, kind, text, replaces }: PrivateInput,
): Promise<Written> {
  const { tx, now } = ctx;
  const of = await findMyCase(tx, ref);
  const me = await readMe(tx);
  if (of === null || me === null || !(await isCounsel(tx, of.caseId)))
    return { ok: false, reason: 'not_found' };
  if (!isThere(of.d, about)) return { ok: false, reason: 'no_such_fact' };
  await tx
    .insert(personPrivate)
    .values({ caseId: of.caseId, memberId: me.id, at: now, about, kind, text, replaces });
  return { ok: true };
}
