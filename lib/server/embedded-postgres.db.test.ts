import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { inProject } from './home';
import { isAlive, probe, runningClaim } from './postgres-cluster';

let folder: string;
let dataDir: string;
const password = 'only for this test';
const start = (given = password): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDir, password: given, durable: false });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'embedded-'));
  chmodSync(folder, 0o755);
  dataDir = path.join(folder, 'postgres');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const guardPid = () => Number(readFileSync(`${dataDir}.guard`, 'utf8'));
const port = (cluster: EmbeddedPostgres) => Number(new URL(cluster.adminUrl).port);

async function until(what: () => boolean): Promise<void> {
  for (let waited = 0; !what(); waited += 25) {
    if (waited > 10_000) throw new Error('it did not happen');
    await pause(25);
  }
}

/** Another process of ours that starts the same cluster and then only waits. */
async function starter(): Promise<ChildProcess> {
  const code = `import { startEmbeddedPostgres } from '@/lib/server/embedded-postgres';
    await startEmbeddedPostgres(${JSON.stringify({ dataDir, password, durable: false })});
    console.log('started'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    cwd: inProject(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}

test('a cluster lets in only who has the password, and is gone after its stop', async () => {
  const cluster = await start();
  expect(await probe(port(cluster), password)).toBe('answers');
  expect(await probe(port(cluster), 'another')).toBe('refuses');
  await cluster.stop();
  expect(await probe(port(cluster), password)).toBe('silent');
  expect(runningClaim(dataDir)).toBeNull();
});

test('data made with other keys is refused, running or not, and left running', async () => {
  await expect(start('another')).rejects.toThrow(/other keys/);
  const cluster = await start();
  await expect(start('another')).rejects.toThrow(/other keys/);
  expect(await probe(port(cluster), password)).toBe('answers');
  await cluster.stop();
});

test('a second process uses the running cluster, which outlives the first for it', async () => {
  const first = await starter();
  const second = await start();
  expect(second.reused).toBe(true);
  first.kill('SIGKILL');
  await pause(1000);
  expect(await probe(port(second), password)).toBe('answers');
  const guard = guardPid();
  await second.stop();
  await until(() => !isAlive(guard));
});

test('kill -9 of the starter leaves no server behind', async () => {
  const child = await starter();
  const [guard, server] = [guardPid(), runningClaim(dataDir)?.pid ?? 0];
  child.kill('SIGKILL');
  await until(() => !isAlive(guard) && !isAlive(server));
});

test('a server that lost its guard is replaced at the next start', async () => {
  const child = await starter();
  const [guard, server] = [guardPid(), runningClaim(dataDir)?.pid ?? 0];
  process.kill(guard, 'SIGKILL');
  child.kill('SIGKILL');
  await until(() => !isAlive(guard));
  const cluster = await start();
  expect(isAlive(server)).toBe(false);
  expect(cluster.reused).toBe(false);
  await cluster.stop();
});

test('a start after everything was killed at once does not believe the claim that is left', async () => {
  const child = await starter();
  const server = runningClaim(dataDir)?.pid ?? 0;
  for (const pid of [guardPid(), server]) process.kill(pid, 'SIGKILL');
  child.kill('SIGKILL');
  await until(() => !isAlive(server));
  const cluster = await start();
  expect(await probe(port(cluster), password)).toBe('answers');
  await cluster.stop();
});

test('two starts at once share one server', async () => {
  const [one, other] = await Promise.all([start(), start()]);
  expect(port(one)).toBe(port(other));
  await other.stop();
  await one.stop();
  expect(runningClaim(dataDir)).toBeNull();
});
