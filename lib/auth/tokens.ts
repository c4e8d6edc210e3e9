import { createHash, randomBytes } from 'node:crypto';

/** A secret that opens something once or for a while: 256 random bits, safe in an address. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token (SHA-256, 32 bytes). A token has 256 bits, so a slow hash would add nothing. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A hash as `Viewer` holds it: 64 hexadecimal digits. */
export const hexOf = (hash: Buffer): string => hash.toString('hex');

/** The bytes of such a text; of anything else those of no hash, which match nothing. */
export const bytesOf = (hex: string): Buffer =>
  /^[0-9a-f]{64}$/.test(hex) ? Buffer.from(hex, 'hex') : Buffer.alloc(0);
