import { performance } from 'node:perf_hooks';
import { buildIfChanged } from './build';
import { home } from './home';
import { loadKeys } from './keys';
import { sentenceFor } from './refusal';
import { say } from './say';
import { startSiteUnderTest } from './site-under-test';

// Measures the site as a reader meets it, on this machine, over the loopback. It judges nothing: numbers are for people.

type Measure = { name: string; address: (turn: number) => string; turns: number };

const MEASURES: readonly Measure[] = [
  { name: 'a finished case page', address: () => '/en/cases/kz-r5pxk', turns: 2000 },
  { name: 'a finished register page', address: () => '/ru/cases', turns: 2000 },
  {
    name: 'a page not asked for before',
    address: (turn) => `/kk/cases?page=${(turn % 3) + 1}&year=${2010 + (turn % 8)}`,
    turns: 24,
  },
  {
    name: 'a search by name',
    address: (turn) => `/en/cases?q=${encodeURIComponent(['Боқаев', 'Matayev', 'Kharkova'][turn % 3] ?? '')}`,
    turns: 150,
  },
  { name: 'a case as JSON', address: () => '/api/v1/cases/kz-r5pxk', turns: 500 },
];

/** Milliseconds of each of `turns` requests, one after the other. */
async function take(url: string, { address, turns }: Measure): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    const answer = await fetch(url + address(turn));
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${address(turn)} answered ${answer.status}`);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const share = (times: number[], part: number) =>
  (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(2);

try {
  const actionKey = loadKeys(home()).NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  await buildIfChanged(actionKey, say);
  const site = await startSiteUnderTest(actionKey);
  try {
    for (const measure of MEASURES) {
      const times = await take(site.url, measure);
      say(
        `${measure.name}: median ${share(times, 0.5)} ms, 95 % within ${share(times, 0.95)} ms (${times.length} requests)`,
      );
    }
  } finally {
    await site.stop();
  }
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
}
