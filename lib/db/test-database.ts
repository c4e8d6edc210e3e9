import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { closePools, ROLES, type Role, urlVariable } from './connect';
import { migrate } from './migrate';
import { readMigrations } from './migration-files';
import { ADMINISTRATION_LOCK, provision, provisionDatabase, type RolePasswords } from './provision';

export type TestDatabase = {
  name: string;
  /** The address of this database for one of the six roles. */
  urlFor(role: Role): string;
  /** The same as superuser, whom no row policy binds. */
  adminUrl: string;
  /** Closes this process's pools and removes the database. */
  drop(): Promise<void>;
};

const MIGRATIONS = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));

// A test cluster listens on the loopback, holds nothing and is gone after the run.
const PASSWORDS = Object.fromEntries(ROLES.map((role) => [role, `only-for-tests-${role}`])) as RolePasswords;

/**
 * A database of its own for one test file, with the real roles and all migrations, copied from a template on the cluster
 * that `DOCKET_TEST_ADMIN_URL` names (`npm test` starts one). Points `connect` of this process at it.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = clusterUrl();
  const template = `docket_template_${fingerprint()}`;
  const name = `docket_test_${randomBytes(6).toString('hex')}`;
  await onCluster(cluster, async (sql) => {
    await sql`select pg_advisory_lock(${ADMINISTRATION_LOCK})`;
    const [made] = await sql`select 1 from pg_database where datname = ${template}`;
    if (made === undefined) await makeTemplate(sql, cluster, template);
    await sql`create database ${sql(name)} template ${sql(template)}`;
  });
  const database = pointAt(cluster, name);
  await onCluster(database.adminUrl, provisionDatabase);
  return database;
}

/** The same without migrations: the roles and an otherwise empty database. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const cluster = clusterUrl();
  const name = `docket_empty_${randomBytes(6).toString('hex')}`;
  await onCluster(cluster, async (sql) => {
    await sql`create database ${sql(name)}`;
  });
  const database = pointAt(cluster, name);
  await provision(database.adminUrl, PASSWORDS);
  return database;
}

function pointAt(cluster: string, name: string): TestDatabase {
  const urlFor = (role: Role) => addressOf(cluster, name, `docket_${role}`, PASSWORDS[role]);
  for (const role of ROLES) process.env[urlVariable(role)] = urlFor(role);
  const drop = async () => {
    await closePools();
    await onCluster(cluster, async (sql) => {
      await sql`drop database if exists ${sql(name)} with (force)`;
    });
  };
  return { name, urlFor, adminUrl: addressOf(cluster, name), drop };
}

function clusterUrl(): string {
  const url = process.env.DOCKET_TEST_ADMIN_URL;
  if (!url) throw new Error('DOCKET_TEST_ADMIN_URL is not set: `npm test` starts a cluster and sets it.');
  return url;
}

// Made under another name and renamed: a run that dies half-way leaves no half-made template.
async function makeTemplate(sql: postgres.Sql, cluster: string, template: string): Promise<void> {
  const making = `${template}_making`;
  await sql`drop database if exists ${sql(making)} with (force)`;
  await sql`create database ${sql(making)}`;
  const adminUrl = addressOf(cluster, making);
  await provision(adminUrl, PASSWORDS);
  const migrated = await migrate(adminUrl);
  if (!migrated.ok) throw new Error(migrated.reason);
  await sql`alter database ${sql(making)} rename to ${sql(template)}`;
}

function fingerprint(): string {
  const files = readMigrations(MIGRATIONS).map(({ name, sha256 }) => `${name} ${sha256}`);
  return createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16);
}

function addressOf(cluster: string, database: string, user?: string, password?: string): string {
  const url = new URL(cluster);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}

async function onCluster(url: string, work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
