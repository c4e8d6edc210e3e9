import postgres from 'postgres';

/** Something a database goes through once, told in the past tense. */
export type Milestone = 'seeds_imported' | 'training_prepared';

const IMPORT_LOCK = 7_066_002;

/** Runs `work` while no other start runs its own on the database at `adminUrl`; waits for the one that does. */
export function oneStartAtATime<T>(adminUrl: string, work: () => Promise<T>): Promise<T> {
  return withAdmin(adminUrl, async (sql) => {
    await sql`select pg_advisory_lock(${IMPORT_LOCK})`;
    return work();
  });
}

/** Whether the database at `adminUrl` has reached `milestone`. Needs a migrated database. */
export function hasReached(adminUrl: string, milestone: Milestone): Promise<boolean> {
  return withAdmin(adminUrl, async (sql) => {
    const found = await sql`select 1 from docket_meta.milestone where name = ${milestone}`;
    return found.length > 0;
  });
}

/** Notes that the database at `adminUrl` has reached `milestone`; a second time changes nothing. */
export function reach(adminUrl: string, milestone: Milestone): Promise<void> {
  return withAdmin(adminUrl, async (sql) => {
    await sql`insert into docket_meta.milestone (name) values (${milestone}) on conflict (name) do nothing`;
  });
}

async function withAdmin<T>(adminUrl: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await sql`set role docket_owner`;
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
