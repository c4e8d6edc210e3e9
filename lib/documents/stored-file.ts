import { randomBytes } from 'node:crypto';
import { RECORD_BYTES } from './document';
import { fileStore, filesSecret } from './file-store';
import { BrokenSeal, newFileKey, openRecord, sealRecord, unwrapKey, wrapKey } from './sealed-record';

/** What the database knows of where a file lies and how it opens. */
export interface Place {
  id: string;
  storedAs: string;
  fileKey: Buffer;
}

/** A new place and key for the document `id`: neither tells anything of the file. */
export function newPlace(id: string): Place {
  const name = randomBytes(16).toString('hex');
  return { id, storedAs: `${name.slice(0, 2)}/${name}`, fileKey: wrapKey(newFileKey(), filesSecret(), id) };
}

const recordName = (place: Place, number: number) => `${place.storedAs}/${String(number).padStart(3, '0')}`;

/**
 * Seals and stores consecutive records. `offset` is where `part` begins in the file and a multiple of a record's length;
 * `last` says that the file ends with it. Written again, the same records are replaced.
 */
export async function storePart(place: Place, offset: number, part: Buffer, last: boolean): Promise<void> {
  const key = unwrapKey(place.fileKey, filesSecret(), place.id);
  const store = fileStore();
  const first = offset / RECORD_BYTES;
  const count = Math.ceil(part.length / RECORD_BYTES);
  await Promise.all(
    Array.from({ length: count }, (_, n) => {
      const plain = part.subarray(n * RECORD_BYTES, (n + 1) * RECORD_BYTES);
      const position = { document: place.id, number: first + n, last: last && n === count - 1 };
      return store.write(recordName(place, first + n), sealRecord(key, plain, position));
    }),
  );
}

/**
 * The records of a whole file of `bytes` bytes, opened one after the other. Throws BrokenSeal at the first that is
 * missing, changed, moved or cut, so that nothing false is ever handed out.
 */
export async function* readRecords(place: Place, bytes: number): AsyncGenerator<Buffer> {
  const key = unwrapKey(place.fileKey, filesSecret(), place.id);
  const store = fileStore();
  const count = Math.ceil(bytes / RECORD_BYTES);
  for (let number = 0; number < count; number += 1) {
    const sealed = await store.read(recordName(place, number));
    if (sealed === null) throw new BrokenSeal();
    const plain = openRecord(key, sealed, { document: place.id, number, last: number === count - 1 });
    const expected = Math.min(RECORD_BYTES, bytes - number * RECORD_BYTES);
    if (plain.length !== expected) throw new BrokenSeal();
    yield plain;
  }
}

/** The whole file, for looking into it: at most 50 MB. */
export async function readWhole(place: Place, bytes: number): Promise<Buffer> {
  const records: Buffer[] = [];
  for await (const record of readRecords(place, bytes)) records.push(record);
  return Buffer.concat(records);
}

/** Removes what lies at a place. */
export const removeStored = (place: Place): Promise<void> => fileStore().remove(place.storedAs);
