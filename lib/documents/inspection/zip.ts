import { crc32 } from 'node:zlib';
import type { DocumentRefusal } from '@/drizzle/vocabulary/documents';
import { inflateWithin } from './inflate';

export interface ZipEntry {
  name: string;
  method: number;
  /** Of the packed bytes, in the file. */
  start: number;
  end: number;
  size: number;
  crc: number;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 200 * 1024 * 1024;
const [UNIX, LINK, FILE_KIND] = [3, 0o120000, 0o170000];
const CONTROL = /\p{Cc}/u;

const climbs = (name: string) =>
  name === '' || /^[/\\]|^[a-z]:|\\/i.test(name) || CONTROL.test(name) || name.split('/').includes('..');

/**
 * Reads the central directory of a ZIP archive (APPNOTE 6.3) that fills its file exactly: nothing before the first
 * entry, nothing between entries that could hold another, nothing behind the end.
 * @returns the entries, or why the archive is not taken: damaged, an entry that leads out of the folder or is a link
 * (`program`), entries over each other (`bomb`), sealed with a password (`damaged`)
 */
export function readZip(bytes: Buffer): ZipEntry[] | DocumentRefusal {
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== END) return 'damaged';
  const [count, size, from] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (count > MOST_ENTRIES) return 'bomb';
  if (from + size !== end || count === 0 || bytes.readUInt16LE(end + 20) !== 0) return 'damaged';
  const entries: ZipEntry[] = [];
  const heads: [number, number][] = [];
  let at = from;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) return 'damaged';
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    const kind = (bytes.readUInt32LE(at + 38) >>> 16) & FILE_KIND;
    if (climbs(name) || (bytes[at + 5] === UNIX && kind === LINK)) return 'program';
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) return 'damaged';
    const [packed, head] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    if (head + 30 > from || bytes.readUInt32LE(head) !== LOCAL) return 'damaged';
    const start = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    if (start + packed > from) return 'damaged';
    if (!bytes.subarray(head + 30, head + 30 + (nameEnd - at - 46)).equals(bytes.subarray(at + 46, nameEnd)))
      return 'damaged';
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      start,
      end: start + packed,
      size: bytes.readUInt32LE(at + 24),
      crc: bytes.readUInt32LE(at + 16),
    });
    heads.push([head, start + packed]);
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (at !== end) return 'damaged';
  heads.sort(([a], [b]) => a - b);
  if (heads[0]?.[0] !== 0) return 'polyglot';
  // Entries that share bytes are how a small archive unpacks to petabytes.
  return heads.every(([head], n) => n === 0 || head >= (heads[n - 1]?.[1] ?? 0)) ? entries : 'bomb';
}

/**
 * Unpacks every entry without keeping it, up to 200 MB in all, and compares length and check sum with what it says.
 * `look` is given each entry's pieces. Returns why the archive is not taken, or null.
 */
export async function unpackAll(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  look: (name: string, piece: Buffer) => void,
): Promise<DocumentRefusal | null> {
  let left = MOST_UNPACKED;
  for (const { name, method, start, end, size, crc } of entries) {
    if (size > left) return 'bomb';
    const packed = bytes.subarray(start, end);
    let sum = 0;
    const piece = (part: Buffer) => {
      sum = crc32(part, sum);
      look(name, part);
    };
    if (method === 0) piece(packed);
    else if (method !== 8) return 'damaged';
    const length =
      method === 0 ? packed.length : await inflateWithin(packed, Math.min(size, left), 'raw', piece);
    if (typeof length === 'string') return length;
    if (length !== size || sum !== crc) return 'damaged';
    left -= length;
  }
  return null;
}
