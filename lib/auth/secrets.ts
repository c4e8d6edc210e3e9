import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

// One key of the installation (`DOCKET_SECRETS_KEY`), and of it one for each purpose: what is sealed for one opens for no other.

function keyFor(purpose: string): Buffer {
  const key = process.env.DOCKET_SECRETS_KEY;
  if (!key) throw new Error('DOCKET_SECRETS_KEY is not set.');
  return Buffer.from(hkdfSync('sha256', key, 'docket', purpose, 32));
}

/** Seals `plain` with AES-256-GCM: nonce (12 bytes), tag (16), ciphertext. */
export function seal(purpose: string, plain: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What `seal` closed for the same purpose; null for anything altered, foreign or closed under another key. */
export function unseal(purpose: string, sealed: Buffer): string | null {
  if (sealed.length < 28) return null;
  try {
    const opened = createDecipheriv('aes-256-gcm', keyFor(purpose), sealed.subarray(0, 12));
    opened.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([opened.update(sealed.subarray(28)), opened.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** A keyed hash (HMAC-SHA-256) of something too short or too telling to be stored under a plain one. */
export function keyedHash(purpose: string, text: string): Buffer {
  return createHmac('sha256', keyFor(purpose)).update(text).digest();
}

/** A key of its own for a library that seals by itself (hex). */
export const keyToLend = (purpose: string): string => keyFor(purpose).toString('hex');
