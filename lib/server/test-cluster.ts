import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres';
import { home } from './home';

/**
 * A throwaway cluster for the tests that need Postgres: empty, without waits for the disk, removed on `stop`.
 * `adminUrl` is what `DOCKET_TEST_ADMIN_URL` must hold.
 */
export async function startTestCluster(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const folder = path.join(home(), `test-${process.pid}`);
  const cluster = await startEmbeddedPostgres({
    dataDir: path.join(folder, 'postgres'),
    password: randomBytes(18).toString('base64url'),
    durable: false,
  });
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(path.dirname(cluster.dataDir), { recursive: true, force: true });
  };
  return { adminUrl: cluster.adminUrl, stop: () => cluster.stop().then(remove) };
}
