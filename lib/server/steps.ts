import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { home, inProject } from './home';
import { since } from './say';
import { countPlaywright, countVitest, type Tally } from './tally';

type Environment = Record<string, string | undefined>;

const PROGRAMS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  tsc: 'node_modules/typescript/bin/tsc',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;

type Command = [program: keyof typeof PROGRAMS, ...args: string[]];

/** Runs a tool, or several until one fails; its words are shown only if it fails. Counts as one check. */
export async function toolStep(name: string, ...commands: Command[]): Promise<Tally> {
  const start = performance.now();
  for (const command of commands) {
    const { ok, said } = await run(command, {});
    if (!ok) return finished(name, start, { passed: 0, failed: 1 }, said);
  }
  return finished(name, start, { passed: 1, failed: 0 });
}

/** Runs one project of vitest (only the files that `filters` name, if any) and counts its tests. */
export async function vitestStep(
  project: 'unit' | 'db',
  env: Environment = {},
  filters: string[] = [],
): Promise<Tally> {
  const start = performance.now();
  const report = reportFile(`vitest-${project}`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { ok, said } = await run(['vitest', ...args, ...filters], env);
  const tally = settled(ok, report, countVitest);
  return finished(`tests: ${project}`, start, tally, tally.failed > 0 ? said : '');
}

/** Runs Playwright, showing each story as it is done, and counts them. */
export async function playwrightStep(env: Environment): Promise<Tally> {
  const start = performance.now();
  const report = reportFile('playwright');
  const { ok } = await run(['playwright', 'test'], { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }, true);
  return finished('stories in the browser', start, settled(ok, report, countPlaywright));
}

/** Prints how a step ended, and its words if it failed. */
export function finished(name: string, start: number, tally: Tally, said = ''): Tally {
  const count = tally.passed + tally.failed > 1 ? `, ${tally.passed} passed` : '';
  const mark = tally.failed === 0 ? 'ok    ' : 'FAILED';
  process.stdout.write(
    `${mark}  ${name} (${since(start)}${count})\n${said === '' ? '' : `${said.trim()}\n\n`}`,
  );
  return tally;
}

// A program that ends badly has failed, whatever its report says or does not say.
function settled(ok: boolean, report: string, count: (report: unknown) => Tally): Tally {
  const counted = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return !ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function reportFile(name: string): string {
  const folder = path.join(home(), 'reports');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}-${process.pid}.json`);
  rmSync(file, { force: true });
  process.once('exit', () => rmSync(file, { force: true }));
  return file;
}

function run(
  [program, ...args]: Command,
  env: Environment,
  shown = false,
): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inProject(PROGRAMS[program]), ...args], {
      cwd: inProject(),
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    }
    child.once('error', (error) => resolve({ ok: false, said: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, said }));
  });
}
