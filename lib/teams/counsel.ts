import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { member } from '@/drizzle/schema/auth';
import { counsel } from '@/drizzle/schema/teams';
import { readMe } from '@/lib/acts/enact';
import type { Day } from '@/lib/dates/day';
import type { Context, Transaction } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import type { CounselInput } from './team-input';

/** Counsel of a party as the record has it now, with the rows that it replaced, the latest first. */
export type Counsel = typeof counsel.$inferSelect & { enteredByName: string };
export type CounselWithPast = Counsel & { past: Counsel[] };
export type CounselRefusal =
  | 'not_found'
  | 'no_such_party'
  | 'ends_before_it_begins'
  | 'changed_since'
  | 'key_reused';

/** The rules of the database about counsel, and what they refuse. */
export const COUNSEL_RULES = {
  counsel_replaced_once: 'changed_since',
  counsel_ends_after_it_began: 'ends_before_it_begins',
} as const;

/** Counsel of a case, those of one party together. */
export async function listCounsel({ tx }: Context, caseId: string): Promise<CounselWithPast[]> {
  const rows = await tx
    .select({ row: counsel, name: member.name })
    .from(counsel)
    .leftJoin(member, eq(member.id, counsel.enteredBy))
    .where(eq(counsel.caseId, caseId))
    .orderBy(asc(counsel.party), asc(counsel.enteredAt));
  const all = rows.map(({ row, name }): Counsel => ({ ...row, enteredByName: name ?? '–' }));
  const byId = new Map(all.map((one) => [one.id, one]));
  const replaced = new Set(all.map((one) => one.replaces));
  return all
    .filter((one) => !replaced.has(one.id))
    .map((one) => {
      const past: Counsel[] = [];
      for (let at = byId.get(one.replaces ?? ''); at !== undefined; at = byId.get(at.replaces ?? ''))
        past.push(at);
      return { ...one, past };
    });
}

/** Whether a power has ended by a day. */
export const hasEnded = ({ until }: Pick<Counsel, 'until'>, today: Day): boolean =>
  until !== null && until < today;

const idOf = (key?: string) => z.uuid().safeParse(key).data ?? crypto.randomUUID();

async function sentAgain(tx: Transaction, row: typeof counsel.$inferInsert & { id: string }) {
  const [stands] = await tx.select().from(counsel).where(eq(counsel.id, row.id));
  const entries = Object.entries({ ...stands, enteredAt: undefined }) as [keyof typeof row, unknown][];
  const same =
    stands !== undefined && entries.every(([name, value]) => (value ?? null) === (row[name] ?? null));
  return same ? ({ ok: true } as const) : ({ ok: false, reason: 'key_reused' } as const);
}

/**
 * Enters counsel of a party and the power on which they act; with `replaces`, a correction or an end of what was entered,
 * which stays readable. Refuses a party that the case does not have, and a `key` (of the form) that stands for other
 * words; the same form sent twice enters once. It never leaves the case: nothing publishes it.
 */
export async function enterCounsel(
  ctx: Context,
  { ref, party, member: memberId, replaces, ...told }: CounselInput,
  key?: string,
): Promise<{ ok: true } | { ok: false; reason: CounselRefusal }> {
  const { tx } = ctx;
  const of = await findMyCase(tx, ref);
  const me = await readMe(tx);
  if (!of?.mayWrite || me === null) return { ok: false, reason: 'not_found' };
  if (!of.d.parties.some(({ id }) => id === party)) return { ok: false, reason: 'no_such_party' };
  const row = { ...told, id: idOf(key), caseId: of.caseId, party, memberId, replaces, enteredBy: me.id };
  const kept = await tx
    .insert(counsel)
    .values(row)
    .onConflictDoNothing({ target: counsel.id })
    .returning({ id: counsel.id });
  return kept.length > 0 ? { ok: true } : sentAgain(tx, row);
}
