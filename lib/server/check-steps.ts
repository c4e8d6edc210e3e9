import { readFileSync } from 'node:fs';
import { inProject } from './home';
import { missingFromLock } from './lock';
import { finished, toolStep, vitestStep } from './steps';
import { sum, type Tally } from './tally';

/** The half of the tests that needs neither a database nor a browser: format, lint, types, lock file, leftovers, units. */
export async function runChecks(): Promise<Tally> {
  const quick = Promise.all([
    toolStep('format and lint', ['biome', 'check', '--diagnostic-level=warn', '--error-on-warnings', '.']),
    lockStep(),
  ]);
  const types = toolStep('types', ['next', 'typegen'], ['tsc', '--noEmit']);
  const first = [...(await quick), await types];
  const leftovers = await toolStep('nothing unused', ['knip', '--no-progress']);
  return sum([...first, leftovers, await vitestStep('unit')]);
}

async function lockStep(): Promise<Tally> {
  const missing = missingFromLock(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')));
  const words = missing.map(
    ({ name, range, wantedBy }) => `${name} ${range}, wanted by ${wantedBy}, is not in the lock file`,
  );
  return finished(
    'lock file',
    performance.now(),
    { passed: words.length ? 0 : 1, failed: words.length },
    words.join('\n'),
  );
}
