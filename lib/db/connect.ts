import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** The six database roles that sign in; what each may do is in lib/db/README.md. */
export const ROLES = ['public', 'member', 'auth', 'publisher', 'operator', 'sealer'] as const;
export type Role = (typeof ROLES)[number];

export type Database = PostgresJsDatabase<Record<string, never>>;

type Pool = { url: string; client: postgres.Sql; database: Database };

/** The most connections one process opens for each role. */
const MOST: Record<Role, number> = { public: 10, member: 10, auth: 4, publisher: 2, operator: 2, sealer: 1 };

// The front and Next's bundle each load this file: the pools are kept where both find them.
const POOLS = Symbol.for('docket.pools');

function pools(): Map<Role, Pool> {
  const place = globalThis as typeof globalThis & { [POOLS]?: Map<Role, Pool> };
  place[POOLS] ??= new Map();
  return place[POOLS];
}

/** Name of the environment variable that holds the address for `role`, e.g. `DOCKET_URL_PUBLIC`. */
export function urlVariable(role: Role): string {
  return `DOCKET_URL_${role.toUpperCase()}`;
}

/** Whether this process was given an address for `role`. The public site is given only the public one. */
export function mayConnect(role: Role): boolean {
  return Boolean(process.env[urlVariable(role)]);
}

/**
 * The database as `role` sees it: that role's own pool, opened at the first query. Throws if this process was given no
 * address for the role. The public pool can only read, and no statement of it runs longer than three seconds.
 */
export function connect(role: Role): Database {
  const url = process.env[urlVariable(role)];
  if (!url) throw new Error(`No connection as ${role}: ${urlVariable(role)} is not set.`);
  const known = pools().get(role);
  if (known?.url === url) return known.database;
  if (known) void known.client.end({ timeout: 5 });
  const client = open(role, url);
  const pool = { url, client, database: drizzle(client) };
  pools().set(role, pool);
  return pool.database;
}

// No prepared statements: they break behind a pooler, and a kept plan would outlive a change of row policies.
// No debug, no logger: either would write bound values down.
function open(role: Role, url: string): postgres.Sql {
  const guard = role === 'public' ? { default_transaction_read_only: true, statement_timeout: 3000 } : {};
  return postgres(url, {
    max: MOST[role],
    prepare: false,
    debug: false,
    idle_timeout: 60,
    connect_timeout: 5,
    onnotice: () => {},
    connection: { application_name: `docket ${role}`, ...guard },
  });
}

/** Closes every pool of this process, after the running queries or after five seconds. A later `connect` opens anew. */
export async function closePools(): Promise<void> {
  const open = [...pools().values()];
  pools().clear();
  await Promise.all(open.map(({ client }) => client.end({ timeout: 5 })));
}
