import { type Finding, MOST_PIXELS, refused } from './finding';

export interface RiffChunk {
  type: string;
  start: number;
  /** Its padding byte included. */
  end: number;
}

/** Reads chunks between two places of a RIFF file. Null if they do not fill it exactly. */
export function readChunks(bytes: Buffer, from: number, to: number): RiffChunk[] | null {
  const chunks: RiffChunk[] = [];
  let at = from;
  while (at < to) {
    if (at + 8 > to) return null;
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > to) return null;
    chunks.push({ type: bytes.toString('latin1', at, at + 4), start: at, end });
    at = end;
  }
  return chunks;
}

const FIRST = ['VP8 ', 'VP8L', 'VP8X'];

/** Reads a WebP file (RFC 9649). Null if it is none, or not as long as it says. */
export function readWebp(bytes: Buffer): { chunks: RiffChunk[]; end: number; pixels: number } | null {
  if (bytes.length < 20) return null;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return null;
  const chunks = readChunks(bytes, 12, end);
  const first = chunks?.[0];
  if (chunks === null || first === undefined || !FIRST.includes(first.type)) return null;
  if (!chunks.some(({ type }) => ['VP8 ', 'VP8L', 'ANMF'].includes(type))) return null;
  const extended = first.type === 'VP8X' && first.end - first.start >= 18;
  const pixels = extended ? (bytes.readUIntLE(24, 3) + 1) * (bytes.readUIntLE(27, 3) + 1) : 1;
  return { chunks, end, pixels };
}

/** Whether a file that begins as a WebP is one. */
export function inspectWebp(bytes: Buffer): Finding {
  const webp = readWebp(bytes);
  if (webp === null) return refused('damaged');
  return webp.pixels > MOST_PIXELS ? refused('bomb') : null;
}
