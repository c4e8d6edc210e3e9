import { randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { caseMember, tenant } from '@/drizzle/schema/auth';
import { courtCase } from '@/drizzle/schema/cases';
import type { OrgRole } from '@/drizzle/vocabulary/accounts';
import type { TeamRole } from '@/drizzle/vocabulary/teams';
import { ensureMember } from '@/lib/auth/members';
import { operator } from '@/lib/auth/viewer';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { importCaseFile } from './import-case-file';
import { trainingCase } from './training-case';

const ORGANISATION = 'Training organisation (FICTION)';
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The people of the training organisation: a login each, and their place on its case. */
export const TRAINEES: readonly { login: string; name: string; role?: TeamRole; orgRole: OrgRole }[] = [
  { login: 'demo-lawyer', name: 'Demo lawyer', role: 'lawyer', orgRole: 'member' },
  { login: 'demo-editor', name: 'Demo editor', role: 'editor', orgRole: 'member' },
  { login: 'demo-reviewer', name: 'Demo reviewer', role: 'reviewer', orgRole: 'member' },
  { login: 'demo-administrator', name: 'Demo administrator', orgRole: 'administrator' },
];

/**
 * Makes the training organisation, its people and its one invented case, as of `now`; a second time changes nothing of
 * them. The database refuses every approval of what belongs to it. Nobody of it has a password.
 */
export async function prepareTraining(now: Date = new Date()): Promise<void> {
  const by = operator('training');
  const tenantId = await as(by, async ({ tx }) => {
    await tx.insert(tenant).values({ name: ORGANISATION, training: true }).onConflictDoNothing();
    const [row] = await tx.select({ id: tenant.id }).from(tenant).where(eq(tenant.name, ORGANISATION));
    return row?.id ?? '';
  });
  const people: { id: string; role: TeamRole | undefined }[] = [];
  for (const { login, name, orgRole, role } of TRAINEES) {
    const id = await ensureMember({ tenantId, name, login, orgRole, locale: 'en' }, now);
    people.push({ id, role });
  }
  const [known] = await as(by, ({ tx }) =>
    tx.select({ id: courtCase.id }).from(courtCase).where(eq(courtCase.tenantId, tenantId)),
  );
  if (known !== undefined) return;
  const ref = `kz-${Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
  const brought = await importCaseFile(
    { dossier: trainingCase(ref, courtDay(now)) },
    { by, tenantId, publish: false, dryRun: false },
  );
  if (brought.outcome === 'refused')
    throw new Error(`the training case: ${JSON.stringify(brought.problems)}`);
  await as(by, async ({ tx }) => {
    const [made] = await tx
      .select({ id: courtCase.id })
      .from(courtCase)
      .where(eq(courtCase.tenantId, tenantId));
    const team = people.flatMap(({ id, role }) =>
      role === undefined ? [] : [{ caseId: made?.id ?? '', memberId: id, role, lead: role === 'lawyer' }],
    );
    await tx.insert(caseMember).values(team).onConflictDoNothing();
  });
}
