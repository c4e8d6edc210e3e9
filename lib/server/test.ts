import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { figuresIn } from '@/lib/db/figures';
import { findBrowser } from './browser';
import { buildIfChanged } from './build';
import { runChecks } from './check-steps';
import { home } from './home';
import { loadKeys } from './keys';
import { sentenceFor } from './refusal';
import { say } from './say';
import { startSiteUnderTest } from './site-under-test';
import { finished, playwrightStep, vitestStep } from './steps';
import { lastLine, sum, type Tally } from './tally';
import { startTestCluster } from './test-cluster';

// Whatever is running is stopped in the end, also when someone presses Ctrl-C.
const stops: (() => Promise<void>)[] = [];

async function stopAll(): Promise<void> {
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop().catch(() => {});
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stopAll().finally(() => process.exit(1)));
}

/** A step that could not be carried out counts as one failure, and says why. */
async function attempt(name: string, work: () => Promise<Tally>): Promise<Tally> {
  const start = performance.now();
  try {
    return await work();
  } catch (error) {
    return finished(name, start, { passed: 0, failed: 1 }, sentenceFor(error));
  } finally {
    await stopAll();
  }
}

async function database(filters: string[]): Promise<Tally> {
  const cluster = await startTestCluster();
  stops.push(cluster.stop);
  return vitestStep('db', { DOCKET_TEST_ADMIN_URL: cluster.adminUrl }, filters);
}

async function browser(): Promise<Tally> {
  const chromium = await findBrowser();
  const actionKey = loadKeys(home()).NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  await buildIfChanged(actionKey, say);
  const site = await startSiteUnderTest(actionKey);
  stops.push(site.stop);
  const { url, home: siteHome, issuer } = site;
  return playwrightStep({
    ...chromium.env,
    CHROMIUM_PATH: chromium.path,
    E2E_BASE_URL: url,
    E2E_HOME: siteHome,
    E2E_ISSUER: issuer,
  });
}

// What the tests of the promises measured is gathered in a file and told at the end.
const figures = path.join(home(), 'reports', `figures-${process.pid}`);
mkdirSync(path.dirname(figures), { recursive: true });
process.once('exit', () => rmSync(figures, { force: true }));
process.env.DOCKET_FIGURES = figures;

// `npm test -- lib/dates` runs only the database tests that stand there: for work on one part.
const filters = process.argv.slice(2);
const tallies = filters.length > 0 ? [] : [await attempt('checks', runChecks)];
tallies.push(await attempt('tests: db', () => database(filters)));
if (filters.length === 0) tallies.push(await attempt('stories in the browser', browser));
const all = sum(tallies);
for (const line of ['', ...figuresIn(figures)]) process.stdout.write(`${line}\n`);
process.stdout.write(`\n${lastLine(all)}\n`);
process.exit(all.failed === 0 ? 0 : 1);
