import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { caseOf } from './addresses';
import { ask } from './ask';

// The database freezes, or falls: whoever reads what has been read before notices nothing, and it comes back by itself.

test.describe.configure({ mode: 'serial' });

const claim = path.join(process.env.E2E_HOME ?? '', 'postgres', 'postmaster.pid');
// Freezing a process and reading whose it is are Linux's; elsewhere this story cannot be told.
test.skip(
  !process.env.E2E_HOME || process.platform !== 'linux' || !existsSync(claim),
  'no embedded database that we may freeze',
);

const STORED = `/en/cases/${caseOf('R01')}`;
const parentOf = (pid: string) => Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);

/** The server of the site under test and all its children, the server first. */
function processes(): number[] {
  const server = Number(readFileSync(claim, 'utf8').split('\n')[0]);
  const children = readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && parentOf(name) === server;
    } catch {
      return false;
    }
  });
  return [server, ...children.map(Number)];
}

function signal(name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL', pids: number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended by itself.
    }
  }
}

const unseen = () => `/en/cases?q=${Math.random().toString(36).slice(2)}`;

async function isAnsweredAgain(): Promise<void> {
  const start = performance.now();
  await expect
    .poll(async () => (await ask(unseen())).status, { timeout: 20_000, intervals: [100] })
    .toBe(200);
  expect(performance.now() - start).toBeLessThan(5000);
}

test('while the database is frozen, what was read before is read on, and the rest says so', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const before = await ask(STORED);
  const frozen = processes();
  signal('SIGSTOP', frozen);
  try {
    for (let second = 0; second < 6; second += 1) {
      const now = await ask(STORED);
      expect(now.status).toBe(200);
      expect(now.headers.etag).toBe(before.headers.etag);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    const answer = await page.goto(unseen());
    expect(answer?.status()).toBe(503);
    expect(answer?.headers()['retry-after']).toBeDefined();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The docket cannot answer right now');
    await page.goto(STORED);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Maks Bokaev');
  } finally {
    signal('SIGCONT', frozen);
  }
  await isAnsweredAgain();
});

test('a database that is killed comes back by itself', async () => {
  test.setTimeout(60_000);
  const before = await ask(STORED);
  signal('SIGKILL', processes());
  expect((await ask(STORED)).headers.etag).toBe(before.headers.etag);
  await isAnsweredAgain();
});
