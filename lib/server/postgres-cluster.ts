import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import type { RunAs } from './database-user';
import type { PostgresBinaries } from './postgres-binaries';
import { StartRefusal } from './refusal';

/** What a child of ours that is Postgres may know of our environment: nothing secret, nothing that steers Postgres. */
export function databaseEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, TEMP, SystemRoot, LD_LIBRARY_PATH, NODE_ENV } = process.env;
  return { PATH, TMPDIR, TEMP, SystemRoot, LD_LIBRARY_PATH, NODE_ENV, TZ: 'UTC', LC_MESSAGES: 'C' };
}

/** Address of a database of the embedded cluster for its superuser. */
export function superuserUrl(port: number, password: string, database = 'postgres'): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes an empty cluster in `dataDir`, owned by `user`, with ICU collation (trigram search sees Cyrillic letters only
 * with it) and password sign-in for every connection. Made beside and renamed, so a killed start leaves no half of one.
 */
export function makeCluster(
  dataDir: string,
  password: string,
  programs: PostgresBinaries,
  user: RunAs,
): void {
  const parent = path.dirname(dataDir);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  const making = `${dataDir}.making`;
  const passwordFile = `${dataDir}.password`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const place of [making, passwordFile]) chownSync(place, user.uid, user.gid);
  }
  const ctype = { win32: 'C', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C.UTF-8';
  const run = spawnSync(
    programs.initdb,
    [
      ...[
        '-D',
        making,
        '-U',
        'postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
      ],
      ...['--locale-provider=icu', '--icu-locale=und', `--locale=${ctype}`, '--no-instructions'],
    ],
    { ...user, cwd: parent, env: databaseEnvironment(), encoding: 'utf8', windowsHide: true },
  );
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    const said = `${run.stderr ?? ''}${run.error?.message ?? ''}`.trim();
    if (said.includes('No space left on device')) throw new Error(said);
    throw new StartRefusal(`The embedded database could not be made: ${said.split('\n').at(-1)}`);
  }
  renameSync(making, dataDir);
}

/** What a running (or killed) Postgres wrote down about itself in its data folder, or null. */
export function runningClaim(dataDir: string): { pid: number; port: number } | null {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid !== undefined && port !== undefined && pid > 1 && port > 0 ? { pid, port } : null;
}

/** `answers`: it let us in with our password; `refuses`: a Postgres that did not; `silent`: nothing there (yet). */
export async function probe(port: number, password: string): Promise<'answers' | 'refuses' | 'silent'> {
  const sql = postgres(superuserUrl(port, password), { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    await sql`select 1`;
    return 'answers';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'refuses' : 'silent';
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Whether `pid` runs. One that was killed and waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Stops a Postgres that a killed start left behind in `dataDir`, and removes a claim whose process is gone or has
 * become another program. Waits until it has let go of the folder.
 */
export async function clearLeftover(dataDir: string, pid: number): Promise<void> {
  if (isAlive(pid) && isPostgres(pid)) {
    process.kill(pid, 'SIGINT');
    for (let waited = 0; isAlive(pid) && waited < 10_000; waited += 50) {
      if (waited === 5000) process.kill(pid, 'SIGQUIT');
      await pause(50);
    }
    if (isAlive(pid) && isPostgres(pid)) {
      throw new StartRefusal(`An old database process (${pid}) does not stop: end it and start again.`);
    }
  }
  rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
}

// A process id is used again after a restart of the machine: only a program called postgres is ours to stop.
function isPostgres(pid: number): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
    'postgres',
  );
}
