import { type Finding, MOST_PIXELS, refused } from './finding';

/** A part of a JPEG file: its marker, and where it stands, marker included. A scan holds its coded data too. */
export interface Segment {
  marker: number;
  start: number;
  end: number;
}

export interface Jpeg {
  segments: Segment[];
  /** Where the image ends; cameras put films and second pictures behind it. */
  end: number;
  pixels: number;
}

export const SCAN = 0xda;
const [START, END, RESTART_FIRST, RESTART_LAST] = [0xd8, 0xd9, 0xd0, 0xd7];
const MOST_SEGMENTS = 20_000;

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Where the coded data of a scan ends: at the next marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    const coded = next === 0 || next === 0xff || (next >= RESTART_FIRST && next <= RESTART_LAST);
    if (!coded) return at;
  }
  return -1;
}

/** Reads the segments of a JPEG file (ITU-T T.81, annex B) from the first to the end of the image. Null if it is none. */
export function readJpeg(bytes: Buffer): Jpeg | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  const segments: Segment[] = [];
  let [at, pixels, scans] = [2, 0, 0];
  while (at + 3 < bytes.length + 2 && segments.length < MOST_SEGMENTS) {
    const start = at;
    if (bytes[at] !== 0xff) return null;
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at] ?? 0;
    at += 1;
    if (marker === END) return scans > 0 && pixels > 0 ? { segments, end: at, pixels } : null;
    if (marker === 0 || marker === START || (marker >= RESTART_FIRST && marker <= RESTART_LAST)) return null;
    if (at + 2 > bytes.length) return null;
    const length = bytes.readUInt16BE(at);
    at += length;
    if (length < 2 || at > bytes.length) return null;
    if (isFrame(marker) && length >= 8) {
      pixels = bytes.readUInt16BE(at - length + 3) * bytes.readUInt16BE(at - length + 5);
    }
    if (marker === SCAN) {
      scans += 1;
      at = scanEnd(bytes, at);
      if (at < 0) return null;
    }
    segments.push({ marker, start, end: at });
  }
  return null;
}

/** Whether a file that begins as a JPEG is one. */
export function inspectJpeg(bytes: Buffer): Finding {
  const jpeg = readJpeg(bytes);
  if (jpeg === null) return refused('damaged');
  return jpeg.pixels > MOST_PIXELS ? refused('bomb') : null;
}
