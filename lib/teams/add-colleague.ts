import { sql } from 'drizzle-orm';
import { member } from '@/drizzle/schema/auth';
import type { Context } from '@/lib/db/as';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { endOfDay, findColleague, leads, setPlace, type TeamRefusal } from './team';
import type { AddInput } from './team-input';

type Added = { ok: true; memberId: string } | { ok: false; reason: TeamRefusal };

/**
 * The lead adds somebody to a case, of whatever organisation, by the code they handed over; somebody whose access had
 * ended comes back. The database tells the team. Refuses whoever does not lead the case, a code that is nobody's, a day
 * that has passed, and somebody who is on it.
 */
export async function addColleague(ctx: Context, { ref, code, role, until }: AddInput): Promise<Added> {
  const { tx, now } = ctx;
  const of = await findMyCase(tx, ref);
  if (of === null) return { ok: false, reason: 'not_found' };
  const { caseId } = of;
  if (!(await leads(tx, caseId))) return { ok: false, reason: 'not_lead' };
  const end = until === undefined ? null : endOfDay(until);
  if (end !== null && end <= now) return { ok: false, reason: 'until_is_past' };
  const memberId = await ownerOfCode(ctx, code);
  if (memberId === null) return { ok: false, reason: 'no_such_code' };
  const known = await findColleague(ctx, caseId, memberId);
  if (known !== null && !known.over) return { ok: false, reason: 'already_on' };
  if (known !== null) await setPlace(tx, { caseId, memberId }, { role, until: end });
  else
    await tx.execute(sql`
      insert into auth.case_member (case_id, member_id, role, lead, added_by, until)
      select ${caseId}, ${memberId}, ${role}, false, v.member_id, ${end?.toISOString() ?? null}::timestamptz
        from record.viewer() v`);
  return { ok: true, memberId };
}

/**
 * Whose code this is, or null. Whoever hands over a code lets themselves be seen by it: asked as nobody, whom the
 * database shows the owner of the code and no other member.
 */
async function ownerOfCode({ tx, viewer }: Context, code: string): Promise<string | null> {
  const session = viewer.kind === 'member' ? viewer.sessionHash : '';
  await tx.execute(
    sql`select set_config('app.session', '', true), set_config('app.member_code', ${code}, true)`,
  );
  const [found] = await tx.select({ id: member.id }).from(member);
  await tx.execute(
    sql`select set_config('app.session', ${session}, true), set_config('app.member_code', '', true)`,
  );
  return found?.id ?? null;
}
