import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RolePasswords } from '@/lib/db/provision';
import { StartRefusal } from './refusal';

/** Every secret of an installation, by the name of the environment variable that overrides it. */
const KEY_NAMES = [
  'DOCKET_PUBLIC_PASSWORD',
  'DOCKET_MEMBER_PASSWORD',
  'DOCKET_AUTH_PASSWORD',
  'DOCKET_PUBLISHER_PASSWORD',
  'DOCKET_OPERATOR_PASSWORD',
  'DOCKET_SEALER_PASSWORD',
  'DOCKET_POSTGRES_PASSWORD',
  'DOCKET_SECRETS_KEY',
  'DOCKET_FILES_KEY',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
] as const;

type KeyName = (typeof KEY_NAMES)[number];

export type Keys = Record<KeyName, string>;

type Environment = Record<string, string | undefined>;

/**
 * The secrets of this installation: each from the environment if it is set there, else from `keys.json` in `folder`,
 * else made now (256 random bits) and kept in that file, readable by its owner only. What the environment gives is
 * never written down. Refuses a key file that cannot be read as one.
 */
export function loadKeys(folder: string, environment: Environment = process.env): Keys {
  const file = path.join(folder, 'keys.json');
  const kept = existsSync(file) ? readKept(file) : {};
  const made: Partial<Keys> = {};
  const keys = {} as Keys;
  for (const name of KEY_NAMES) {
    const given = environment[name] || kept[name];
    keys[name] = given ?? newKey(name);
    if (given === undefined) made[name] = keys[name];
  }
  if (Object.keys(made).length > 0) write(file, { ...kept, ...made });
  return keys;
}

/** The passwords of the six login roles, as `provision` takes them. */
export function rolePasswords(keys: Keys): RolePasswords {
  return {
    public: keys.DOCKET_PUBLIC_PASSWORD,
    member: keys.DOCKET_MEMBER_PASSWORD,
    auth: keys.DOCKET_AUTH_PASSWORD,
    publisher: keys.DOCKET_PUBLISHER_PASSWORD,
    operator: keys.DOCKET_OPERATOR_PASSWORD,
    sealer: keys.DOCKET_SEALER_PASSWORD,
  };
}

// Next wants its key as plain base64 of an AES key; the passwords travel in addresses, so without + and /.
function newKey(name: KeyName): string {
  return randomBytes(32).toString(name === 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY' ? 'base64' : 'base64url');
}

function readKept(file: string): Partial<Keys> {
  try {
    chmodSync(file, 0o600);
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept === 'object' && kept !== null && Object.values(kept).every((v) => typeof v === 'string'))
      return kept;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new StartRefusal(`The key file ${file} cannot be read: bring it back from a copy.`);
}

// Written beside and renamed: a start killed half-way leaves the old file or the new one, never half of one.
function write(file: string, keys: Partial<Keys>): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, file);
}
