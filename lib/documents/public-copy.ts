import type { DocumentFormat } from '@/drizzle/vocabulary/documents';
import { readJpeg, SCAN, type Segment } from './inspection/jpeg';
import { readPng, SIGNATURE } from './inspection/png';
import { type RiffChunk, readChunks, readWebp } from './inspection/webp';
import { orientationBlock, orientationOf } from './orientation';

// A copy is built from a list of what a picture needs to be drawn; whatever is not on the list stays behind.

const [JFIF, EXIF, ADOBE] = [0xe0, 0xe1, 0xee];
const TABLES = [0xc4, 0xcc, 0xdb, 0xdc, 0xdd, 0xde, 0xdf];
const PLAIN_JFIF = Buffer.from('ffe000104a46494600010100000100010000', 'hex');
const [FIRST_MARKER, LAST_MARKER] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])];

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf;

function strippedJpeg(bytes: Buffer): Buffer | null {
  const jpeg = readJpeg(bytes);
  if (jpeg === null) return null;
  const body = ({ start, end }: Segment) => bytes.subarray(start + 4, end);
  const says = (segment: Segment, words: string) =>
    body(segment).subarray(0, words.length).toString('latin1') === words;
  const exif = jpeg.segments.find((s) => s.marker === EXIF && says(s, 'Exif\0\0'));
  const orientation = exif === undefined ? 1 : orientationOf(body(exif).subarray(6));
  const kept = jpeg.segments.filter((segment) => {
    const { marker, start, end } = segment;
    // Adobe's mark tells how colours are coded; it is 12 bytes long and holds nothing else.
    if (marker === ADOBE) return end - start === 16 && says(segment, 'Adobe');
    return marker === SCAN || TABLES.includes(marker) || isFrame(marker);
  });
  const head = [FIRST_MARKER];
  if (jpeg.segments.some((s) => s.marker === JFIF && says(s, 'JFIF\0'))) head.push(PLAIN_JFIF);
  if (orientation !== 1) {
    const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationBlock(orientation)]);
    head.push(Buffer.from([0xff, EXIF, 0, block.length + 2]), block);
  }
  return Buffer.concat([...head, ...kept.map(({ start, end }) => bytes.subarray(start, end)), LAST_MARKER]);
}

const PNG_KEPT = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'];

function strippedPng(bytes: Buffer): Buffer | null {
  const png = readPng(bytes);
  if (png === null) return null;
  const kept = png.chunks.filter(({ type }) => PNG_KEPT.includes(type));
  return Buffer.concat([SIGNATURE, ...kept.map(({ start, end }) => bytes.subarray(start, end))]);
}

const WEBP_KEPT = ['VP8X', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L'];
const [FRAME_HEAD, PROFILE_EXIF_XMP] = [16, 0x20 | 0x08 | 0x04];

function riff(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

function keptWebp(bytes: Buffer, { type, start, end }: RiffChunk): Buffer {
  const body = Buffer.from(bytes.subarray(start + 8, start + 8 + bytes.readUInt32LE(start + 4)));
  if (type === 'VP8X') body[0] = (body[0] ?? 0) & ~PROFILE_EXIF_XMP;
  if (type !== 'ANMF') return riff(type, body);
  const inner = readChunks(bytes, start + 8 + FRAME_HEAD, end) ?? [];
  const kept = inner.filter((chunk) => WEBP_KEPT.includes(chunk.type)).map((chunk) => keptWebp(bytes, chunk));
  return riff(type, Buffer.concat([body.subarray(0, FRAME_HEAD), ...kept]));
}

function strippedWebp(bytes: Buffer): Buffer | null {
  const webp = readWebp(bytes);
  if (webp === null) return null;
  const kept = webp.chunks.filter(({ type }) => WEBP_KEPT.includes(type));
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...kept.map((chunk) => keptWebp(bytes, chunk))]));
}

/**
 * A copy of a picture that carries no metadata: no Exif, XMP, position, colour profile, comment, text, preview, nor
 * anything behind the picture; only which way is up. The picture itself is taken over byte by byte, not drawn anew.
 * @returns null for formats of which no such copy is made (everything but JPEG, PNG and WebP) and for a broken file
 */
export function publicCopy(bytes: Buffer, format: DocumentFormat): Buffer | null {
  if (format === 'jpeg') return strippedJpeg(bytes);
  if (format === 'png') return strippedPng(bytes);
  return format === 'webp' ? strippedWebp(bytes) : null;
}
