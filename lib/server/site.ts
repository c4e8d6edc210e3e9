import { createHash } from 'node:crypto';
import path from 'node:path';
import { oidcProblem } from '@/lib/auth/oidc-settings';
import { mayConnect } from '@/lib/db/connect';
import { readHead } from '@/lib/docket/head';
import { startPublisher } from '@/lib/docket/publisher';
import { fileStoreProblem } from '@/lib/documents/file-store';
import { startSealer } from '@/lib/history/sealer';
import { mailProblem } from '@/lib/reminders/mail';
import { buildIfChanged } from './build';
import { openDatabase } from './database';
import { portFrom, requireFree } from './free-port';
import { type Front, startFront } from './front/front';
import { quietLog } from './front/quiet-log';
import { home } from './home';
import { loadKeys } from './keys';
import { serveNext } from './next-server';
import { startDestroyingOutboxKeys } from './outbox-keys';
import { StartRefusal } from './refusal';
import { startReminders } from './reminders';
import { complain, type Say, since } from './say';
import { importSeeds } from './seeds';
import { trainingLinks } from './training';

/** `notes` are the lines to print under the address. */
export type Site = { address: string; notes: string[]; stop(): Promise<void> };

type Stop = () => Promise<void>;

/**
 * Starts everything one after the other: database, roles, migrations, case files, the publisher's job, build, Next,
 * the front. What was started is stopped in the opposite order, by `stop` and when a later part refuses.
 */
export async function startSite(options: { importAsked: boolean }, say: Say): Promise<Site> {
  const stops: Stop[] = [];
  const stop = async () => {
    for (let next = stops.pop(); next !== undefined; next = stops.pop()) await next().catch(() => {});
  };
  try {
    return { ...(await startParts(options, say, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(
  options: { importAsked: boolean },
  say: Say,
  stops: Stop[],
): Promise<Omit<Site, 'stop'>> {
  const port = portFrom(process.env.PORT);
  const host = process.env.DOCKET_HOST || '127.0.0.1';
  await requireFree(port, host);
  const misplaced = fileStoreProblem() ?? oidcProblem() ?? mailProblem();
  if (misplaced !== null) throw new StartRefusal(misplaced);
  const keys = loadKeys(home());
  const database = await openDatabase(keys, say);
  stops.push(database.close);
  await importSeeds(database, options.importAsked, say);
  if (mayConnect('publisher')) stops.push(await startPublishing(say));
  if (mayConnect('sealer')) stops.push(startSealer().stop);
  const address = process.env.DOCKET_ORIGIN ?? `http://localhost:${port}`;
  const actionKey = keys.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  const build = await buildIfChanged(actionKey, say);
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey,
    DOCKET_SECRETS_KEY: keys.DOCKET_SECRETS_KEY,
    DOCKET_FILES_KEY: keys.DOCKET_FILES_KEY,
    DOCKET_FILES: process.env.DOCKET_FILES ?? path.join(home(), 'files'),
    DOCKET_ADDRESS: address,
  });
  if (mayConnect('auth')) stops.push(startReminders(address).stop, startDestroyingOutboxKeys().stop);
  const next = await serveNext(port);
  stops.push(next.close);
  const front: Front = await startFront({
    port,
    host,
    next: { socketPath: next.socketPath },
    readHead,
    storeDir: path.join(home(), `pages-${port}`),
    edition: createHash('sha256')
      .update(`${build} ${database.identity} ${address}`)
      .digest('hex')
      .slice(0, 32),
    siteOrigin: process.env.DOCKET_ORIGIN,
    log: quietLog(complain),
  });
  stops.push(front.close);
  return { address, notes: await trainingLinks(database, address) };
}

// What waits is published before the address is told: whoever opens it finds the docket complete.
async function startPublishing(say: Say): Promise<Stop> {
  const start = performance.now();
  const publisher = startPublisher();
  const settled = await publisher.now().catch(() => null);
  if (settled === null) say('publishing: the database does not let it happen now, it will be tried again');
  else say(`publishing: ${settled === 0 ? 'nothing waits' : `${settled} cases`} (${since(start)})`);
  return publisher.stop;
}
