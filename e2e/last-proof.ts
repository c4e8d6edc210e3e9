import path from 'node:path';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '@/lib/server/embedded-postgres';
import { loadKeys } from '@/lib/server/keys';

/** Moves the last second step of everybody's session of a login to some minutes ago: nobody waits five minutes in a story. */
export async function provedMinutesAgo(login: string, minutes: number): Promise<void> {
  const home = process.env.E2E_HOME ?? '';
  const password = loadKeys(home, {}).DOCKET_POSTGRES_PASSWORD;
  const server = await startEmbeddedPostgres({ dataDir: path.join(home, 'postgres'), password });
  const url = new URL(server.adminUrl);
  url.pathname = '/docket';
  const admin = postgres(url.href, { max: 1, onnotice: () => {} });
  try {
    await admin`
      update auth.session set stepped_up_at = now() - make_interval(mins => ${minutes})
       where member_id = (select id from auth.member where login = ${login})`;
  } finally {
    await admin.end();
    await server.stop();
  }
}
