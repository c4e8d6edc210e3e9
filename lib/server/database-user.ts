import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { StartRefusal } from './refusal';

/** The user and group a child process runs as; empty when it simply runs as we do. */
export type RunAs = { uid?: number; gid?: number };

/** Whom the embedded Postgres runs as. It refuses to run as root, so root hands it to an unprivileged user. */
export function databaseUser(): RunAs {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new StartRefusal(
    'Postgres does not run as root, and this machine has neither a user "postgres" nor a user "nobody" to run it as.',
  );
}

function idOf(which: '-u' | '-g', name: string): number | null {
  const answer = spawnSync('id', [which, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout) : null;
}

/** Whether `user` may pass through every folder from the root of the disk down to `place` (itself included). */
export function mayEnter(place: string, user: RunAs): boolean {
  if (user.uid === undefined) return true;
  for (let folder = path.resolve(place); ; folder = path.dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found !== undefined) {
      const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
      if ((found.mode & bit) === 0) return false;
    }
    if (folder === path.dirname(folder)) return true;
  }
}
