import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { caseMember, member, tenant } from '@/drizzle/schema/auth';
import { teamEvent } from '@/drizzle/schema/teams';
import type { TeamChange, TeamRole } from '@/drizzle/vocabulary/teams';
import { instantOf } from '@/lib/dates/zones';
import type { Context, Transaction } from '@/lib/db/as';

/** Why a team was not changed; each has words in every language. */
export type TeamRefusal =
  | 'not_found'
  | 'not_lead'
  | 'no_such_code'
  | 'already_on'
  | 'last_lead'
  | 'lead_has_no_end'
  | 'until_is_past'
  | 'lead_is_on';

/** The rules of the database about teams, and what they refuse. */
export const TEAM_RULES = { last_lead_stays: 'last_lead', lead_has_no_end: 'lead_has_no_end' } as const;

/** Somebody on a case. `until`: when their access ends; `over`: it has ended. */
export type Colleague = {
  memberId: string;
  name: string;
  organisation: string;
  role: TeamRole;
  lead: boolean;
  until: Date | null;
  over: boolean;
  me: boolean;
};

export type Team = { colleagues: Colleague[]; iLead: boolean };

/** The team of a case as one who is on it sees it: leads first, then by name, those whose access ended last. */
export async function readTeam({ tx, now }: Context, caseId: string): Promise<Team> {
  const me = sql<boolean>`${member.id} = (select v.member_id from record.viewer() v)`;
  const rows = await tx
    .select({
      memberId: member.id,
      name: member.name,
      organisation: tenant.name,
      role: caseMember.role,
      lead: caseMember.lead,
      until: caseMember.until,
      me,
    })
    .from(caseMember)
    .innerJoin(member, eq(member.id, caseMember.memberId))
    .innerJoin(tenant, eq(tenant.id, member.tenantId))
    .where(eq(caseMember.caseId, caseId))
    .orderBy(desc(caseMember.lead), asc(member.name));
  const colleagues = rows.map((row) => ({ ...row, over: row.until !== null && row.until <= now }));
  return {
    colleagues: colleagues.toSorted((a, b) => Number(a.over) - Number(b.over)),
    iLead: colleagues.some((one) => one.me && one.lead && !one.over),
  };
}

/** Somebody's own place on a case by their id, or null. */
export async function findColleague(
  ctx: Context,
  caseId: string,
  memberId: string,
): Promise<Colleague | null> {
  const { colleagues } = await readTeam(ctx, caseId);
  return colleagues.find((one) => one.memberId === memberId) ?? null;
}

/** Whether the viewer leads this case. */
export async function leads(tx: Transaction, caseId: string): Promise<boolean> {
  const [row] = await tx.execute<{ leads: boolean }>(
    sql`select ${caseId}::uuid = any (array(select record.my_cases('lead'))) as leads`,
  );
  return row?.leads === true;
}

/** The end of somebody's last day on a case: midnight in Almaty, where the whole country is. */
export function endOfDay(day: string): Date {
  return new Date(instantOf(day, '00:00', 'Asia/Almaty').getTime() + 86_400_000);
}

/** Sets somebody's place on a case; null if there is no such row that the viewer may change. */
export async function setPlace(
  tx: Transaction,
  { caseId, memberId }: { caseId: string; memberId: string },
  place: Record<string, unknown>,
): Promise<void> {
  await tx
    .update(caseMember)
    .set(place)
    .where(and(eq(caseMember.caseId, caseId), eq(caseMember.memberId, memberId)));
}

export type TeamEvent = {
  id: number;
  at: Date;
  actor: string;
  what: TeamChange;
  name: string;
  role: TeamRole;
  until: Date | null;
};

/** What happened to the team of a case, the latest first. */
export function listTeamEvents({ tx }: Context, caseId: string): Promise<TeamEvent[]> {
  const { id, at, actor, what, name, role, until } = teamEvent;
  return tx
    .select({ id, at, actor, what, name, role, until })
    .from(teamEvent)
    .where(eq(teamEvent.caseId, caseId))
    .orderBy(desc(teamEvent.id))
    .limit(100);
}
