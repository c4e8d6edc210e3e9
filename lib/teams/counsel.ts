import { asc, eq } from 'drizzle-orm';
import { member } from '@/drizzle/schema/auth';
import { counsel } from '@/drizzle/schema/teams';
import { readMe } from '@/lib/acts/enact';
import type { Day } from '@/lib/dates/day';
import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import type { CounselInput } from './team-input';

/** Counsel of a party as the record has it now, with the rows that it replaced, the latest first. */
export type Counsel = typeof counsel.$inferSelect & { enteredByName: string };
export type CounselWithPast = Counsel & { past: Counsel[] };
export type CounselRefusal = 'not_found' | 'no_such_party' | 'ends_before_it_begins' | 'changed_since';

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

/**
 * Enters counsel of a party and the power on which they act; with `replaces`, a correction or an end of what was entered,
 * which stays readable. Refuses a party that the case does not have. It never leaves the case: nothing publishes it.
 */
export async function enterCounsel(
  ctx: Context,
  { ref, party, member: memberId, replaces, ...told }: CounselInput,
): Promise<{ ok: true } | { ok: false; reason: CounselRefusal }> {
  const { tx } = ctx;
  const of = await findMyCase(tx, ref);
  const me = await readMe(tx);
  if (!of?.mayWrite || me === null) return { ok: false, reason: 'not_found' };
  if (!of.d.parties.some(({ id }) => id === party)) return { ok: false, reason: 'no_such_party' };
  await tx
    .insert(counsel)
    .values({ ...told, caseId: of.caseId, party, memberId, replaces, enteredBy: me.id });
  return { ok: true };
}
