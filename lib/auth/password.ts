import { hash, verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { password } from '@/drizzle/schema/accounts';
import type { Transaction } from '@/lib/db/as';
import { isCommonPassword } from './common-passwords';
import { foldPassword } from './fold-password';

export const SHORTEST = 12;
const LONGEST = 256;

export type PasswordRefusal =
  | 'password_too_short'
  | 'password_too_long'
  | 'password_common'
  | 'password_has_name';

/** Whose password it is to be: nothing of this may stand in it. */
export type Owner = { name: string; login: string; organisation: string };

// argon2id is the library's default algorithm; 19 MiB and two passes are OWASP's first choice.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// The same text typed on two keyboards may be two strings; after this it is one.
const plain = (text: string) => text.normalize('NFKC');

/** The argon2id hash to store. */
export const hashPassword = (text: string): Promise<string> => hash(plain(text), COST);

/** A hash of nobody's password, so that an unknown login takes as long to answer as a known one. */
let nobodys: Promise<string> | undefined;

/** Whether `text` is the password of `stored`. With null it works as long and answers false. */
export async function verifyPassword(stored: string | null, text: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const against = stored ?? (await nobodys);
  const right = await verify(against, plain(text.slice(0, LONGEST * 4)));
  return right && stored !== null;
}

/** Why `text` may not become this member's password; null if it may. Length is counted in characters as people see them. */
export function refusePassword(text: string, owner: Owner): PasswordRefusal | null {
  const length = [...plain(text)].length;
  if (length < SHORTEST) return 'password_too_short';
  if (length > LONGEST) return 'password_too_long';
  if (holdsName(text, owner)) return 'password_has_name';
  return isCommonPassword(plain(text)) ? 'password_common' : null;
}

function holdsName(text: string, { name, login, organisation }: Owner): boolean {
  const folded = foldPassword(text);
  const parts = [login, ...`${name} ${organisation}`.split(/[\s.,«»"'()-]+/)];
  return parts
    .map(foldPassword)
    .filter((part) => [...part].length >= 4)
    .some((part) => folded.includes(part));
}

/** Stores a hash as the member's only password. */
export async function keepPassword(
  tx: Transaction,
  memberId: string,
  made: string,
  now: Date,
): Promise<void> {
  await tx
    .insert(password)
    .values({ memberId, hash: made, changedAt: now })
    .onConflictDoUpdate({ target: password.memberId, set: { hash: made, changedAt: now } });
}

/** The stored hash of a member's password; null if they have none. */
export async function passwordOf(tx: Transaction, memberId: string): Promise<string | null> {
  const [row] = await tx.select().from(password).where(eq(password.memberId, memberId));
  return row?.hash ?? null;
}
