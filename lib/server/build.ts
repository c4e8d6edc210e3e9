import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fingerprint } from './build-inputs';
import { home, inProject } from './home';
import { StartRefusal } from './refusal';
import { type Say, since } from './say';
import { oneAtATime } from './start-lock';

const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

/**
 * Builds the site unless the build that is there was made from the same files, by the same Node and with the same
 * action key. Returns the fingerprint, which names the build. Refuses with Next's own words if the build fails.
 */
export function buildIfChanged(actionKey: string, say: Say): Promise<string> {
  return oneAtATime(path.join(home(), 'build.starting'), () => build(actionKey, say));
}

async function build(actionKey: string, say: Say): Promise<string> {
  const madeFrom = inProject('.next', 'made-from');
  const wanted = fingerprint(inProject(), [process.versions.node.split('.')[0] ?? '', actionKey]);
  const complete = existsSync(inProject('.next', 'BUILD_ID')) && existsSync(madeFrom);
  if (complete && readFileSync(madeFrom, 'utf8') === wanted) {
    say('build: nothing changed');
    return wanted;
  }
  const start = performance.now();
  say('build: making the site, which takes about half a minute …');
  rmSync(madeFrom, { force: true });
  const { code, said } = await nextBuild(actionKey);
  if (code !== 0 && /ENOSPC|No space left on device/.test(said)) throw new Error('No space left on device');
  if (code !== 0) throw new StartRefusal(`The site could not be built. Next said:\n${said.trim()}`);
  writeFileSync(madeFrom, wanted);
  say(`build: done (${since(start)})`);
  return wanted;
}

// A build asks no database: it gets none of the addresses, so that a page that would ask fails here and not later.
function nextBuild(actionKey: string): Promise<{ code: number | null; said: string }> {
  const passed = Object.entries(process.env).filter(([name]) => !/^(DATABASE_URL|DOCKET_)/.test(name));
  const env = {
    ...Object.fromEntries(passed),
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [NEXT, 'build'], {
      cwd: inProject(),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    }
    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    child.once('error', reject).once('close', (code) => {
      process.off('exit', end);
      resolve({ code, said });
    });
  });
}
