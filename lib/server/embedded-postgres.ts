import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { databaseUser, mayEnter } from './database-user';
import { freePort } from './free-port';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries';
import {
  clearLeftover,
  databaseEnvironment,
  isAlive,
  makeCluster,
  probe,
  runningClaim,
  superuserUrl,
} from './postgres-cluster';
import { StartRefusal } from './refusal';
import { oneAtATime } from './start-lock';

export type EmbeddedPostgres = {
  /** Superuser's address of the database `postgres`, on the loopback. */
  adminUrl: string;
  /** Where the data lies: the wished folder, or another if the database's user may not enter that one. */
  dataDir: string;
  /** Someone else had it running; it stays up after our `stop` for as long as they live. */
  reused: boolean;
  /** Lets go of it; resolves when it has stopped, or at once if another process still uses it. */
  stop(): Promise<void>;
};

type Wish = {
  dataDir: string;
  password: string;
  /** False switches off every wait for the disk: for tests, whose data nobody misses. */
  durable?: boolean;
};

// Where root keeps the data and programs of a checkout that the database's user may not enter.
const SPARE = '/var/lib/docket';

const GUARD = fileURLToPath(new URL('./postgres-guard.mjs', import.meta.url));

/**
 * Starts the Postgres that npm installed, on the loopback and a free port, with its data in `wish.dataDir`; makes the
 * cluster first if there is none. A cluster already running there is used if it answers with our password and its
 * starter lives; one that a killed start left behind is stopped and started anew. Refuses data made with another key.
 */
export async function startEmbeddedPostgres(wish: Wish): Promise<EmbeddedPostgres> {
  const user = databaseUser();
  const elsewhere = path.join(SPARE, createHash('sha256').update(wish.dataDir).digest('hex').slice(0, 12));
  const enterable = mayEnter(nearestExisting(path.dirname(wish.dataDir)), user);
  const dataDir = enterable ? wish.dataDir : path.join(elsewhere, path.basename(wish.dataDir));
  const parent = path.dirname(dataDir);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  return oneAtATime(`${dataDir}.starting`, async () => {
    const programs = postgresBinaries(user, enterable ? parent : SPARE);
    if (!existsSync(path.join(dataDir, 'PG_VERSION'))) makeCluster(dataDir, wish.password, programs, user);
    return (
      (await join(dataDir, wish.password)) ??
      (await launch({ ...wish, dataDir }, programs, user)) ??
      (await launch({ ...wish, dataDir }, programs, user)) ??
      notStarted(dataDir)
    );
  });
}

function notStarted(dataDir: string): never {
  const words = lastWords(dataDir);
  if (words.includes('No space left on device')) throw new Error(words);
  throw new StartRefusal(`The embedded database did not start: ${words}`);
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

const files = (dataDir: string) => ({
  guard: `${dataDir}.guard`,
  holders: `${dataDir}.users`,
  log: `${dataDir}.log`,
});

// Uses a cluster that another process of ours keeps running; clears away what a killed one left.
async function join(dataDir: string, password: string): Promise<EmbeddedPostgres | null> {
  const claim = runningClaim(dataDir);
  if (claim === null) return null;
  const { guard, holders } = files(dataDir);
  const guarded = existsSync(guard) && isAlive(Number(readFileSync(guard, 'utf8')));
  const holder = path.join(holders, String(process.pid));
  if (guarded) {
    mkdirSync(holders, { recursive: true });
    writeFileSync(holder, '');
    const stop = async () => rmSync(holder, { force: true });
    for (let waited = 0; waited < 60_000 && isAlive(claim.pid); waited += 100) {
      const answer = await probe(claim.port, password);
      if (answer === 'answers')
        return { adminUrl: superuserUrl(claim.port, password), dataDir, reused: true, stop };
      if (answer === 'refuses') {
        await stop();
        throw otherKeys(dataDir);
      }
      await pause(100);
    }
    await stop();
  }
  await clearLeftover(dataDir, claim.pid);
  return null;
}

async function launch(
  wish: Wish,
  programs: PostgresBinaries,
  user: ReturnType<typeof databaseUser>,
): Promise<EmbeddedPostgres | null> {
  const { dataDir, password, durable = true } = wish;
  const { guard: pidFile, holders, log } = files(dataDir);
  rmSync(holders, { recursive: true, force: true });
  mkdirSync(holders, { recursive: true });
  const port = await freePort();
  const order = {
    program: programs.postgres,
    args: ['-D', dataDir, '-p', String(port), ...settings(durable).flatMap((setting) => ['-c', setting])],
    options: { ...user, cwd: path.dirname(dataDir), env: databaseEnvironment(), windowsHide: true },
    pidFile,
    holders,
    stopWith: process.platform === 'win32' ? [programs.pgCtl, 'stop', '-D', dataDir, '-m', 'fast'] : null,
  };
  const out = openSync(log, 'w', 0o600);
  const guard = spawn(process.execPath, [GUARD, JSON.stringify(order)], {
    stdio: ['pipe', out, out],
    detached: true,
    windowsHide: true,
    env: databaseEnvironment(),
  });
  closeSync(out);
  const stop = () => release(guard, holders);
  for (let waited = 0; waited < 60_000 && guard.exitCode === null; waited += 50) {
    const answer = await probe(port, password);
    if (answer === 'answers') return { adminUrl: superuserUrl(port, password), dataDir, reused: false, stop };
    if (answer === 'refuses') {
      await stop();
      throw otherKeys(dataDir);
    }
    await pause(50);
  }
  await stop();
  return null;
}

function settings(durable: boolean): string[] {
  const safe = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=128MB',
    'timezone=UTC',
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
  ];
  return durable ? safe : [...safe, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
}

// Ending the guard's input is what stops Postgres; a guard that waits for other users of the cluster is left to it.
async function release(guard: ChildProcess, holders: string): Promise<void> {
  if (guard.exitCode !== null || guard.signalCode !== null) return;
  guard.stdin?.end();
  for (let waited = 0; waited < 8000 && guard.exitCode === null && guard.signalCode === null; waited += 25) {
    await pause(25);
    if (waited === 1000 && existsSync(holders) && anotherHolds(holders)) break;
  }
  guard.unref();
}

function anotherHolds(holders: string): boolean {
  return readdirSync(holders).some((name) => isAlive(Number(name)));
}

function otherKeys(dataDir: string): StartRefusal {
  return new StartRefusal(
    `The database in ${dataDir} was made with other keys: bring back the keys.json that belongs to it.`,
  );
}

function lastWords(dataDir: string): string {
  const { log } = files(dataDir);
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}
