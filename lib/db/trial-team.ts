import { createHash, randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { TeamRole } from '@/drizzle/vocabulary/teams';
import type { Viewer } from '@/lib/auth/viewer';
import type { TestDatabase } from './test-database';

export type TrialMember = { id: string; name: string; viewer: Viewer; token: string };

/**
 * People with live sessions for database tests, put there as superuser. `on` sets somebody on a case; `join` makes a
 * member of an organisation (by name; made if it is not there).
 */
export function trialTeam(database: TestDatabase) {
  const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  return {
    admin,
    async join(name: string, organisation = 'A trial'): Promise<TrialMember> {
      await admin`insert into auth.tenant (name) values (${organisation}) on conflict do nothing`;
      const login = `t-${randomBytes(6).toString('hex')}`;
      const [row] = await admin`insert into auth.member (tenant_id, name, login)
        select id, ${name}, ${login} from auth.tenant where name = ${organisation} returning id`;
      const token = randomBytes(32).toString('hex');
      const sessionHash = createHash('sha256').update(token).digest('hex');
      const id = String(row?.id);
      await admin`insert into auth.session (token_hash, member_id, expires_at, second_factor_at, stepped_up_at)
        values (decode(${sessionHash}, 'hex'), ${id}, now() + interval '1 hour', now(), now())`;
      return { id, name, token, viewer: { kind: 'member', sessionHash } };
    },
    async on(caseId: string, memberId: string, role: TeamRole, lead = false): Promise<void> {
      await admin`insert into auth.case_member (case_id, member_id, role, lead) values (${caseId}, ${memberId}, ${role}, ${lead})`;
    },
  };
}
