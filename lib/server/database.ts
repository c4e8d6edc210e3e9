import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { closePools, ROLES, urlVariable } from '@/lib/db/connect';
import { migrate } from '@/lib/db/migrate';
import { provision } from '@/lib/db/provision';
import { startEmbeddedPostgres } from './embedded-postgres';
import { home } from './home';
import { type Keys, rolePasswords } from './keys';
import { judgeVersion } from './postgres-version';
import { StartRefusal } from './refusal';
import { type Say, since } from './say';

export type OpenDatabase = {
  /** `embedded`: ours, in a folder; `own`: that of DATABASE_URL; `given`: only addresses of roles, administered elsewhere. */
  kind: 'embedded' | 'own' | 'given';
  /** The administrator's address; null when we administer nothing. */
  adminUrl: string | null;
  /** Stays the same for one database, and differs for another: part of the name of finished pages. */
  identity: string;
  /** Closes this process's pools, then stops the embedded server if no other process uses it. */
  close(): Promise<void>;
};

/**
 * Opens the database for a command: the one in `DATABASE_URL` if set, else, if the addresses of roles are given, those
 * alone, else the embedded one. Makes roles, runs migrations, and sets `DOCKET_URL_…` for every role that has none, so
 * that `connect` works. Refuses with one sentence what cannot go on.
 */
export async function openDatabase(keys: Keys, say: Say): Promise<OpenDatabase> {
  const own = process.env.DATABASE_URL;
  if (own) return openOwn(readableUrl('DATABASE_URL', own), keys, say);
  const given = process.env.DOCKET_URL_PUBLIC;
  if (given) {
    const identity = placeOf(readableUrl('DOCKET_URL_PUBLIC', given));
    return { kind: 'given', adminUrl: null, identity, close: closePools };
  }
  return openEmbedded(keys, say);
}

async function openOwn(adminUrl: string, keys: Keys, say: Say): Promise<OpenDatabase> {
  await checkVersion(adminUrl, say);
  await prepare(adminUrl, keys, say);
  return { kind: 'own', adminUrl, identity: placeOf(adminUrl), close: closePools };
}

async function openEmbedded(keys: Keys, say: Say): Promise<OpenDatabase> {
  const start = performance.now();
  const dataDir = path.join(home(), 'postgres');
  const server = await startEmbeddedPostgres({ dataDir, password: keys.DOCKET_POSTGRES_PASSWORD });
  const close = () => closePools().finally(server.stop);
  try {
    say(`database: ${server.reused ? 'already running' : 'started'} in ${server.dataDir} (${since(start)})`);
    const { url, identity } = await ensureDatabase(server.adminUrl);
    await prepare(url, keys, say);
    return { kind: 'embedded', adminUrl: url, identity, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(adminUrl: string, keys: Keys, say: Say): Promise<void> {
  const passwords = rolePasswords(keys);
  await provision(adminUrl, passwords);
  const migrated = await migrate(adminUrl);
  if (!migrated.ok) throw new StartRefusal(migrated.reason);
  const { applied, already } = migrated;
  say(`migrations: ${applied.length > 0 ? `ran ${applied.join(', ')}` : `all ${already} have run`}`);
  for (const role of ROLES) {
    const url = new URL(adminUrl);
    url.username = `docket_${role}`;
    url.password = passwords[role];
    process.env[urlVariable(role)] ||= url.href;
  }
}

function readableUrl(variable: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1)
    return text;
  throw new StartRefusal(`${variable} must look like postgres://user:password@host:5432/database.`);
}

function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  return host + pathname;
}

// The driver dials again for ever where something takes the call and hangs up: a proxy before a server that is down.
const LONGEST_SILENCE = 15_000;

async function checkVersion(adminUrl: string, say: Say): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const asked = sql`select current_setting('server_version_num')::int as number`;
    const rows = await Promise.race([asked, pause(LONGEST_SILENCE, null, { ref: false })]);
    if (rows === null) throw new StartRefusal('The database cannot be reached: it did not answer in time.');
    const verdict = judgeVersion(Number(rows[0]?.number));
    if (verdict.may === 'not start') throw new StartRefusal(verdict.reason);
    if ('warning' in verdict) say(`warning: ${verdict.warning}`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

// The cluster's own database `postgres` stays empty, as administrators expect it.
async function ensureDatabase(clusterUrl: string): Promise<{ url: string; identity: string }> {
  const sql = postgres(clusterUrl, { max: 1, onnotice: () => {} });
  try {
    const [made] = await sql`select 1 from pg_database where datname = 'docket'`;
    if (made === undefined) await sql`create database docket`.catch(unlessMade);
    const [cluster] = await sql`select system_identifier::text as id from pg_control_system()`;
    const url = new URL(clusterUrl);
    url.pathname = '/docket';
    return { url: url.href, identity: String(cluster?.id) };
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function unlessMade(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
}
