import { createHash, randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import postgres from 'postgres';
import type { TeamRole } from '@/drizzle/vocabulary/teams';
import { operator } from '@/lib/auth/viewer';
import { courtDay } from '@/lib/dates/zones';
import { closePools, urlVariable } from '@/lib/db/connect';
import { importCaseFile } from '@/lib/imports/import-case-file';
import { trainingCase } from '@/lib/imports/training-case';
import { startEmbeddedPostgres } from '@/lib/server/embedded-postgres';
import { loadKeys } from '@/lib/server/keys';

// An invented case that is not published, its team, and everybody who has no business with it. FICTION.

/** Everybody who comes to the door, in the words of the rules. */
export const PRINCIPALS = [
  'anonymous',
  'expired',
  'idle',
  'revoked',
  'suspended',
  'first step only',
  'outsider',
  'former',
  'administrator',
  'editor',
  'monitor',
  'reviewer',
  'lawyer',
  'stale',
] as const;
export type Principal = (typeof PRINCIPALS)[number];

type Session = {
  opened?: string;
  expires?: string;
  seen?: string;
  revoked?: boolean;
  second?: string | null;
};
type Standing = { role?: TeamRole; lead?: boolean; until?: string; suspended?: boolean; session?: Session };

// Times are SQL intervals from now. The lawyer leads; `stale` is a second lawyer who proved the factor an hour ago.
const STANDINGS: Record<Exclude<Principal, 'anonymous'>, Standing> = {
  expired: { role: 'lawyer', session: { opened: '-13 hours', expires: '-1 minute' } },
  idle: { role: 'lawyer', session: { opened: '-1 hour', seen: '-31 minutes' } },
  revoked: { role: 'lawyer', session: { revoked: true } },
  suspended: { role: 'lawyer', suspended: true },
  'first step only': { role: 'lawyer', session: { second: null } },
  outsider: {},
  former: { role: 'lawyer', until: '-1 minute' },
  administrator: {},
  editor: { role: 'editor' },
  monitor: { role: 'monitor' },
  reviewer: { role: 'reviewer' },
  lawyer: { role: 'lawyer', lead: true },
  stale: { role: 'lawyer', lead: true, session: { opened: '-2 hours', second: '-1 hour' } },
};

export type ClosedCase = {
  ref: string;
  caseId: string;
  admin: postgres.Sql;
  members: Record<string, string>;
  logins: Record<string, string>;
  cookie(of: Principal): string | undefined;
  close(): Promise<void>;
};

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const random = (length: number) =>
  Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');

/** Opens the database of the site under test as its operator and as its superuser. */
async function openDatabase() {
  const home = process.env.E2E_HOME;
  if (!home) throw new Error('E2E_HOME is not set');
  const keys = loadKeys(home, {});
  const dataDir = path.join(home, 'postgres');
  const server = await startEmbeddedPostgres({ dataDir, password: keys.DOCKET_POSTGRES_PASSWORD });
  const url = new URL(server.adminUrl);
  url.pathname = '/docket';
  const admin = postgres(url.href, { max: 1, onnotice: () => {} });
  url.username = 'docket_operator';
  url.password = keys.DOCKET_OPERATOR_PASSWORD;
  process.env[urlVariable('operator')] = url.href;
  const close = async () => {
    await admin.end();
    await closePools();
    await server.stop();
  };
  return { admin, close };
}

async function join(
  admin: postgres.Sql,
  tenantId: string,
  who: string,
  { suspended, session = {} }: Standing,
): Promise<{ id: string; login: string; token: string }> {
  const [token, login] = [randomBytes(32).toString('base64url'), `t${random(9)}`];
  const orgRole = who === 'administrator' ? 'administrator' : 'member';
  const [row] = await admin`
    insert into auth.member (tenant_id, name, login, org_role, locale, suspended_at)
    values (${tenantId}, ${`FICTION ${who}`}, ${login}, ${orgRole}, 'en', ${suspended ? new Date() : null}) returning id`;
  const { opened = '0', expires = '1 hour', seen = '0', second = '0', revoked } = session;
  await admin`
    insert into auth.session
      (token_hash, member_id, created_at, expires_at, seen_at, second_factor_at, stepped_up_at, revoked_at)
    values (${createHash('sha256').update(token).digest()}, ${row?.id}, now() + ${opened}::interval, now() + ${expires}::interval,
      now() + ${seen}::interval, now() + ${second}::interval, now() + ${second}::interval, ${revoked ? new Date() : null})`;
  return { id: String(row?.id), login, token };
}

/** Makes the case, its team of one office, and an outsider of another one; to be closed in the end. */
export async function closedCase(): Promise<ClosedCase> {
  const { admin, close } = await openDatabase();
  const tenants = await admin`
    insert into auth.tenant (name) values (${`FICTION Chambers ${random(6)}`}), (${`FICTION Neighbours ${random(6)}`}) returning id`;
  const [tenantId, neighbours] = tenants.map((row) => String(row.id));
  const ref = `kz-${random(5)}`;
  const dossier = trainingCase(ref, courtDay(new Date()));
  const options = { by: operator('a test'), tenantId: tenantId ?? '', publish: false, dryRun: false };
  const brought = await importCaseFile({ dossier }, options);
  if (brought.outcome !== 'imported') throw new Error(JSON.stringify(brought));
  const [row] = await admin`select id from record.court_case where ref = ${ref}`;
  const caseId = String(row?.id);
  const tokens = new Map<Principal, string>();
  const members: Record<string, string> = {};
  const logins: Record<string, string> = {};
  for (const who of PRINCIPALS) {
    if (who === 'anonymous') continue;
    const standing = STANDINGS[who];
    const made = await join(
      admin,
      (who === 'outsider' ? neighbours : tenantId) ?? randomUUID(),
      who,
      standing,
    );
    tokens.set(who, made.token);
    members[who] = made.id;
    logins[who] = made.login;
    if (standing.role !== undefined)
      await admin`
        insert into auth.case_member (case_id, member_id, role, lead, until)
        values (${caseId}, ${made.id}, ${standing.role}, ${standing.lead ?? false}, now() + ${standing.until ?? null}::interval)`;
  }
  const cookie = (of: Principal) => (tokens.has(of) ? `docket=${tokens.get(of)}` : undefined);
  return { ref, caseId, admin, members, logins, cookie, close };
}

/**
 * A digest of every row that belongs to the case, in every table there is, and of the accounts: what an act without
 * right would change. What a mere reading notes (when a session was last seen) is left out.
 */
export async function digestOf({ admin, caseId, members }: ClosedCase): Promise<string> {
  const tables = await admin`
    select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and a.attname = 'case_id' and not a.attisdropped
       and c.relnamespace in ('record'::regnamespace, 'auth'::regnamespace) order by 1`;
  const parts: string[] = [];
  for (const { name } of tables) {
    const [row] = await admin`
      select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${admin(String(name).replaceAll('"', ''))} t
       where case_id = ${caseId}`;
    parts.push(`${name} ${row?.digest}`);
  }
  const ids = Object.values(members);
  const accounts = await admin`
    select md5(string_agg(m::text, '|' order by m.id)) as digest from auth.member m where id = any(${ids}::uuid[])`;
  const sessions = await admin`
    select md5(string_agg(s.token_hash::text || coalesce(s.revoked_at::text, ''), '|' order by s.id)) as digest
      from auth.session s where member_id = any(${ids}::uuid[])`;
  return [...parts, `members ${accounts[0]?.digest}`, `sessions ${sessions[0]?.digest}`].join('\n');
}
