import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { ROLES, type Role } from './connect';

export type RolePasswords = Record<Role, string>;

/** Contrib modules the schema rests on; making them needs more rights than a migration has. */
const EXTENSIONS = ['pg_trgm', 'btree_gist', 'pgcrypto'];

/** Serialises provisioning and migrating among starts that share a database. */
export const ADMINISTRATION_LOCK = 7_066_001;

/**
 * Makes the database at `adminUrl` ready for migrations: extensions, the role that owns everything and cannot sign in,
 * the six login roles with these passwords, and what each may do to the database itself. Doing it again changes nothing
 * but the passwords. `adminUrl` is a superuser's, or one's who may create roles and owns the database.
 * Throws if a login role could step over row-level security.
 */
export async function provision(adminUrl: string, passwords: RolePasswords): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await sql`select pg_advisory_lock(${ADMINISTRATION_LOCK})`;
    for (const name of EXTENSIONS) await sql`create extension if not exists ${sql(name)} with schema public`;
    await retried(() => provisionRoles(sql, passwords));
    await provisionDatabase(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function provisionRoles(sql: postgres.Sql, passwords: RolePasswords): Promise<void> {
  const [admin] = await sql`select rolsuper from pg_roles where rolname = current_user`;
  await createRole(sql, 'docket_owner', 'nologin');
  for (const role of ROLES) {
    const name = `docket_${role}`;
    await createRole(sql, name, 'login');
    // The verifier, not the password: what a server may log of this statement opens nothing.
    await sql.unsafe(`alter role ${name} with login noinherit password '${scramVerifier(passwords[role])}'`);
  }
  await sql`alter role docket_public set default_transaction_read_only = on`;
  await sql`alter role docket_public set statement_timeout = '3s'`;
  if (admin?.rolsuper !== true) await sql`grant docket_owner to current_user`;
  const overmighty = await sql`
    select r.rolname from pg_roles r
    where r.rolname in ${sql(['docket_owner', ...ROLES.map((role) => `docket_${role}`)])}
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
        or (r.rolname <> 'docket_owner' and pg_has_role(r.oid, 'docket_owner', 'member')))`;
  if (overmighty.length > 0) {
    throw new Error(
      `The database role ${overmighty[0]?.rolname} has rights that step over row-level security.`,
    );
  }
}

// Roles belong to the whole cluster and our lock to one database: another database's provisioning may come between.
async function retried(work: () => Promise<void>, left = 10): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = error instanceof postgres.PostgresError ? error.code : '';
    if (left === 0 || !['XX000', '23505', '42710'].includes(code)) throw error;
    await retried(work, left - 1);
  }
}

async function createRole(sql: postgres.Sql, name: string, login: 'login' | 'nologin'): Promise<void> {
  const [known] = await sql`select 1 from pg_roles where rolname = ${name}`;
  if (known === undefined) await sql.unsafe(`create role ${name} with ${login} noinherit`);
}

/** The rights on the database itself, which a copy of a database does not inherit. */
export async function provisionDatabase(sql: postgres.Sql): Promise<void> {
  const [here] = await sql`select current_database() as name`;
  const database = sql(String(here?.name));
  await sql`revoke all on database ${database} from public`;
  await sql`grant connect, create on database ${database} to docket_owner`;
  for (const role of ROLES) await sql`grant connect on database ${database} to ${sql(`docket_${role}`)}`;
  await sql`revoke create on schema public from public`;
}

/** What Postgres stores of a password (RFC 5803 as its catalogue writes it); the password cannot be read back from it. */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16), rounds = 4096): string {
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const keyed = (what: string) => createHmac('sha256', salted).update(what).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}
