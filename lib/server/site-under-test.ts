import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TRIAL_CLIENT } from '@/lib/auth/trial-provider';
import { freePort } from './free-port';
import { home, inProject } from './home';
import { StartRefusal } from './refusal';

export type SiteUnderTest = {
  url: string;
  /** Its `DOCKET_HOME`: where the operator's commands find its database. */
  home: string;
  /** Where it takes an organisation's identity provider to be; nobody is there until a story starts one. */
  issuer: string;
  stop(): Promise<void>;
};

/**
 * Starts the built site as `npm start` does, on a free port, with an embedded database of its own that is new and holds
 * the seeds. `actionKey` is the one the build was made with. Refuses with the site's own words if it does not come up.
 */
export async function startSiteUnderTest(actionKey: string): Promise<SiteUnderTest> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${await freePort()}`;
  const folder = path.join(home(), `site-${process.pid}`);
  const kept = Object.entries(process.env).filter(([name]) => !/^(DATABASE_URL|DOCKET_|npm_)/.test(name));
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const child = spawn(process.execPath, ['--import', 'tsx', inProject('lib', 'server', 'start.ts')], {
    cwd: inProject(),
    env: {
      ...Object.fromEntries(kept),
      NODE_ENV: 'production',
      PORT: String(port),
      DOCKET_HOME: folder,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey,
      DOCKET_OIDC_ISSUER: issuer,
      DOCKET_OIDC_CLIENT_ID: TRIAL_CLIENT.clientId,
      DOCKET_OIDC_CLIENT_SECRET: TRIAL_CLIENT.clientSecret,
      DOCKET_OIDC_NAME: 'FICTION Bureau',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(child, port, path.join(folder, 'site.log')), home: folder, issuer, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// What the site says is kept beside its data: stories look there for what no log may hold.
function addressOf(child: ChildProcess, port: number, log: string): Promise<string> {
  const url = `http://localhost:${port}`;
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk;
        if (existsSync(path.dirname(log))) appendFileSync(log, chunk);
        if (said.includes(`\n${url}\n`)) resolve(url);
      });
    }
    child.once('close', () => reject(new StartRefusal(`The site did not start:\n${said.trim()}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
