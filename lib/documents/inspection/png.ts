import { crc32 } from 'node:zlib';
import { type Finding, MOST_PIXELS, refused } from './finding';
import { inflateWithin } from './inflate';

export interface Chunk {
  type: string;
  /** Where the chunk stands, its length and check sum included. */
  start: number;
  end: number;
}

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_CHUNKS = 100_000;
const MOST_TEXT = 4 * 1024 * 1024;

/** Reads the chunks of a PNG file (ISO/IEC 15948), check sums included, from IHDR to IEND. Null if it is none. */
export function readPng(bytes: Buffer): { chunks: Chunk[]; end: number; pixels: number } | null {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return null;
  const chunks: Chunk[] = [];
  let [at, pixels] = [8, 0];
  while (at + 12 <= bytes.length && chunks.length < MOST_CHUNKS) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) return null;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null;
    if ((chunks.length === 0) !== (type === 'IHDR')) return null;
    if (type === 'IHDR') {
      if (length !== 13) return null;
      pixels = bytes.readUInt32BE(at + 8) * bytes.readUInt32BE(at + 12);
    }
    chunks.push({ type, start: at, end });
    if (type === 'IEND') {
      return pixels > 0 && chunks.some((chunk) => chunk.type === 'IDAT') ? { chunks, end, pixels } : null;
    }
    at = end;
  }
  return null;
}

/** Whether a file that begins as a PNG is one, and whether its texts and profiles inflate to what a reader can hold. */
export async function inspectPng(bytes: Buffer): Promise<Finding> {
  const png = readPng(bytes);
  if (png === null) return refused('damaged');
  if (png.pixels > MOST_PIXELS) return refused('bomb');
  for (const { type, start, end } of png.chunks) {
    if (!['zTXt', 'iTXt', 'iCCP'].includes(type)) continue;
    // The deflated part stands after the last of the fields that end with a zero byte; tried at each of them.
    const data = bytes.subarray(start + 8, end - 4);
    for (let at = data.indexOf(0); at >= 0 && at < 400; at = data.indexOf(0, at + 1)) {
      for (const from of [at + 1, at + 2]) {
        const length = await inflateWithin(data.subarray(from), MOST_TEXT, 'zlib');
        if (length === 'bomb') return refused('bomb');
      }
    }
  }
  return null;
}
