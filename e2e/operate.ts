import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs a command of the project on the site under test, as its operator would; what it said, once it has ended well. */
export function operate(
  name: 'import' | 'approve' | 'withdraw' | 'member',
  ...words: string[]
): Promise<string> {
  const root = path.join(import.meta.dirname, '..');
  // Nothing of the tester's own docket: an address of a real database in the environment would win.
  const kept = Object.entries(process.env).filter(([key]) => !/^(DATABASE_URL|DOCKET_)/.test(key));
  const env = {
    ...Object.fromEntries(kept),
    NODE_ENV: process.env.NODE_ENV,
    DOCKET_HOME: process.env.E2E_HOME,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', `lib/server/${name}.ts`, ...words], {
    cwd: root,
    env,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}
