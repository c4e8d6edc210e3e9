import { correctionWords } from './qr-correction';
import { emptyGrid, type Grid, putFormat } from './qr-grid';
import { penalty } from './qr-penalty';

// QR codes (ISO/IEC 18004): bytes, correction level L, versions 1 to 15, more than any address of one-time codes needs.

/** Correction words in each block, and the number of blocks, by version (table 9, level L). */
const BLOCKS = '7x1 10x1 15x1 20x1 26x1 18x2 20x2 24x2 30x2 18x4 20x4 24x4 26x4 30x4 22x6'
  .split(' ')
  .map((text) => text.split('x').map(Number) as [words: number, blocks: number]);

type Mask = (x: number, y: number) => boolean;
const MASKS: readonly Mask[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/**
 * The dark modules of a QR code of `text` (UTF-8), row by row, without the quiet zone of four modules around it.
 * Throws for a text that is longer than 520 bytes.
 */
export function qrModules(text: string): boolean[][] {
  const bytes = [...new TextEncoder().encode(text)];
  const version = BLOCKS.findIndex((_, at) => bytes.length <= roomFor(at + 1)) + 1;
  if (version === 0) throw new Error('too long for a QR code of ours');
  const words = interleaved(dataWords(bytes, version), version);
  const drawn = MASKS.map((_, mask) => draw(version, words, mask));
  return drawn.reduce((best, each) => (penalty(each) < penalty(best) ? each : best));
}

/** Where data goes: two columns at a time from the right, up and down in turn, past everything that is taken. */
export function dataPath({ size, taken }: Grid): [x: number, y: number][] {
  const path: [number, number][] = [];
  for (let pair = 0; pair < (size - 1) / 2; pair += 1) {
    const right = size - 1 - pair * 2 - (size - 1 - pair * 2 <= 6 ? 1 : 0);
    for (let step = 0; step < size; step += 1) {
      const y = pair % 2 === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!taken[y]?.[x]) path.push([x, y]);
    }
  }
  return path;
}

const allWords = (version: number) => Math.floor(dataPath(emptyGrid(version)).length / 8);
const lengthBits = (version: number) => (version < 10 ? 8 : 16);
const roomFor = (version: number) => Math.floor((dataRoom(version) * 8 - 4 - lengthBits(version)) / 8);

function dataRoom(version: number): number {
  const [words = 0, blocks = 0] = BLOCKS[version - 1] ?? [];
  return allWords(version) - words * blocks;
}

const bitsOf = (value: number, count: number) =>
  Array.from({ length: count }, (_, at) => (value >>> (count - 1 - at)) & 1);

function dataWords(bytes: readonly number[], version: number): number[] {
  const bits = [0b0100, ...bytes].flatMap((byte, at) =>
    at === 0 ? [...bitsOf(byte, 4), ...bitsOf(bytes.length, lengthBits(version))] : bitsOf(byte, 8),
  );
  const room = dataRoom(version);
  bits.push(...bitsOf(0, Math.min(4, room * 8 - bits.length)));
  bits.push(...bitsOf(0, (8 - (bits.length % 8)) % 8));
  const words = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + bit, 0),
  );
  return [...words, ...Array.from({ length: room - words.length }, (_, at) => (at % 2 === 0 ? 0xec : 0x11))];
}

function interleaved(data: readonly number[], version: number): number[] {
  const [correction, count] = BLOCKS[version - 1] ?? [0, 1];
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  let from = 0;
  const blocks = Array.from({ length: count }, (_, at) => {
    const block = data.slice(from, from + short + (at >= count - longer ? 1 : 0));
    from += block.length;
    return block;
  });
  const corrections = blocks.map((block) => correctionWords(block, correction));
  return [...byColumns(blocks), ...byColumns(corrections)];
}

function byColumns(rows: readonly number[][]): number[] {
  const longest = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row.slice(at, at + 1))).flat();
}

function draw(version: number, words: readonly number[], mask: number): boolean[][] {
  const grid = emptyGrid(version);
  const bits = words.flatMap((word) => bitsOf(word, 8));
  dataPath(grid).forEach(([x, y], at) => {
    const row = grid.dark[y];
    if (row) row[x] = (bits[at] === 1) !== MASKS[mask]?.(x, y);
  });
  putFormat(grid, mask);
  return grid.dark;
}
