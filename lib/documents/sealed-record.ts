import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// AES-256-GCM (NIST SP 800-38D). A sealed piece is nonce (12 bytes), ciphertext, tag (16 bytes).
const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
export const SEAL_BYTES = NONCE + TAG;

/** Where a record stands: in which file, as which record from 0, and whether the file ends with it. */
export interface RecordPlace {
  document: string;
  number: number;
  last: boolean;
}

/** A piece was changed, cut, or stands where it was not written. */
export class BrokenSeal extends Error {
  constructor() {
    super('a sealed piece does not open: it was changed, moved, or sealed with another key');
    this.name = 'BrokenSeal';
  }
}

// A random nonce each time, so that a record which is sent and sealed again never meets the same nonce twice; a file
// has at most 200 records, far below the bound of 2^32 for one key.
function seal(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function open(key: Buffer, sealed: Buffer, about: string): Buffer {
  if (sealed.length < SEAL_BYTES) throw new BrokenSeal();
  const end = sealed.length - TAG;
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, end)), decipher.final()]);
  } catch {
    throw new BrokenSeal();
  }
}

const aboutKey = (document: string) => `docket file key, document ${document}`;
const aboutRecord = ({ document, number, last }: RecordPlace) =>
  `docket record ${number}${last ? ', the last' : ''}, document ${document}`;

// The secret of the installation may be any long text: a key of the right length is derived from it (RFC 5869).
function wrappingKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'docket: keys of files', 32));
}

/** A fresh key for one file: 256 random bits. */
export const newFileKey = (): Buffer => randomBytes(32);

/** A file's key as the database keeps it: sealed under the secret of the installation, for this document only. */
export function wrapKey(fileKey: Buffer, secret: string, document: string): Buffer {
  return seal(wrappingKey(secret), fileKey, aboutKey(document));
}

/** Opens what `wrapKey` made. Throws BrokenSeal for another secret, another document or a changed byte. */
export function unwrapKey(wrapped: Buffer, secret: string, document: string): Buffer {
  return open(wrappingKey(secret), wrapped, aboutKey(document));
}

/** Seals one record of a file; which record it is, and whether it ends the file, is sealed with it. */
export function sealRecord(fileKey: Buffer, plain: Buffer, place: RecordPlace): Buffer {
  return seal(fileKey, plain, aboutRecord(place));
}

/** Opens one record. Throws BrokenSeal for a changed byte, another place, another file, or a file that was cut there. */
export function openRecord(fileKey: Buffer, sealed: Buffer, place: RecordPlace): Buffer {
  return open(fileKey, sealed, aboutRecord(place));
}
