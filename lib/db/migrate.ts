import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { breakInHistory, type MigrationFile, readMigrations } from './migration-files';
import { ADMINISTRATION_LOCK } from './provision';

/** Where drizzle-kit writes; nothing of drizzle-kit runs outside development. */
const FOLDER = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));

export type Migrated = { ok: true; applied: string[]; already: number } | { ok: false; reason: string };

/**
 * Runs the migrations the database at `adminUrl` has not run yet, as the owner role, one transaction each, one start at
 * a time. Needs a provisioned database. Refuses, with a sentence, files that do not continue the database's history and
 * a file that fails (which then has changed nothing).
 */
export async function migrate(adminUrl: string, folder: string = FOLDER): Promise<Migrated> {
  const sql = postgres(adminUrl, { max: 1, prepare: false, onnotice: () => {}, connect_timeout: 10 });
  try {
    await sql`select pg_advisory_lock(${ADMINISTRATION_LOCK})`;
    await sql`create schema if not exists docket_meta authorization docket_owner`;
    await sql`set role docket_owner`;
    await sql`create table if not exists docket_meta.migration
      (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`;
    await sql`create table if not exists docket_meta.milestone
      (name text primary key, reached_at timestamptz not null default now())`;
    const past = await sql<{ name: string; sha256: string }[]>`
      select name, sha256 from docket_meta.migration order by name`;
    const files = readMigrations(folder);
    const reason = breakInHistory(files, past);
    if (reason !== null) return { ok: false, reason };
    const due = files.filter(({ name }) => !past.some((one) => one.name === name));
    for (const file of due) {
      const failure = await run(sql, file);
      if (failure !== null) return { ok: false, reason: failure };
    }
    return { ok: true, applied: due.map(({ name }) => name), already: past.length };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

// Only what the server says is repeated: migrations hold no bound values.
async function run(sql: postgres.Sql, file: MigrationFile): Promise<string | null> {
  let step = 0;
  try {
    await sql.begin(async (tx) => {
      await tx`set local role docket_owner`;
      for (const statement of file.statements) {
        step += 1;
        await tx.unsafe(statement);
      }
      await tx`insert into docket_meta.migration (name, sha256) values (${file.name}, ${file.sha256})`;
    });
    return null;
  } catch (error) {
    if (!(error instanceof postgres.PostgresError) || error.code === '53100') throw error;
    return `The migration ${file.name} failed at statement ${step} of ${file.statements.length}: ${error.message}.`;
  }
}
