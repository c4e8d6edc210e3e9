// The modules of a QR code that are the same for every text of one size (ISO/IEC 18004, 6.3).

/** `taken` are modules that carry no data. */
export type Grid = { size: number; dark: boolean[][]; taken: boolean[][] };

/** Modules on one side of a code of this version. */
export const sizeOf = (version: number) => 17 + 4 * version;

/** A code of this version without any data: finders, timing, alignment, and the places of format and version. */
export function emptyGrid(version: number): Grid {
  const size = sizeOf(version);
  const square = () => Array.from({ length: size }, () => Array.from<boolean>({ length: size }).fill(false));
  const grid: Grid = { size, dark: square(), taken: square() };
  for (let at = 0; at < size; at += 1) {
    put(grid, at, 6, at % 2 === 0);
    put(grid, 6, at, at % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    rings(grid, x, y, 4, (ring) => ring !== 2 && ring !== 4);
  for (const [x, y] of alignments(version)) rings(grid, x, y, 2, (ring) => ring !== 1);
  putFormat(grid, 0);
  if (version >= 7) putVersion(grid, version);
  return grid;
}

/** Draws one module that carries no data; outside the code it is nothing. */
function put(grid: Grid, x: number, y: number, dark: boolean): void {
  const [darks, takens] = [grid.dark[y], grid.taken[y]];
  if (!darks || !takens || x < 0 || x >= grid.size) return;
  darks[x] = dark;
  takens[x] = true;
}

function rings(grid: Grid, x: number, y: number, radius: number, dark: (ring: number) => boolean): void {
  for (let down = -radius; down <= radius; down += 1)
    for (let right = -radius; right <= radius; right += 1)
      put(grid, x + right, y + down, dark(Math.max(Math.abs(right), Math.abs(down))));
}

function alignments(version: number): [number, number][] {
  if (version === 1) return [];
  const gaps = Math.floor(version / 7) + 1;
  const last = sizeOf(version) - 7;
  const step = Math.ceil((last - 6) / gaps / 2) * 2;
  const lines = [6, ...Array.from({ length: gaps }, (_, at) => last - step * (gaps - 1 - at))];
  const pairs = lines.flatMap((x) => lines.map((y): [number, number] => [x, y]));
  return pairs.filter(([x, y]) => !((x === 6 && (y === 6 || y === last)) || (x === last && y === 6)));
}

const remainder = (value: number, divisor: number, bits: number) => {
  let rest = value << bits;
  for (let at = 31; at >= bits; at -= 1) if ((rest >>> at) & 1) rest ^= divisor << (at - bits);
  return rest;
};

/** Writes twice which mask was laid over the data, and that the correction is of level L (annex C). */
export function putFormat(grid: Grid, mask: number): void {
  const data = 0b01000 | mask;
  const word = ((data << 10) | remainder(data, 0x537, 10)) ^ 0x5412;
  const { size } = grid;
  for (let at = 0; at < 15; at += 1) {
    const dark = ((word >>> at) & 1) === 1;
    const along = at < 6 ? at : at < 8 ? at + 1 : size - 15 + at;
    const across = at < 8 ? size - 1 - at : at === 8 ? 7 : 14 - at;
    put(grid, 8, along, dark);
    put(grid, across, 8, dark);
  }
  put(grid, 8, size - 8, true);
}

/** Writes the version twice (annex D). */
function putVersion(grid: Grid, version: number): void {
  const word = (version << 12) | remainder(version, 0x1f25, 12);
  for (let at = 0; at < 18; at += 1) {
    const [far, near] = [grid.size - 11 + (at % 3), Math.floor(at / 3)];
    put(grid, far, near, ((word >>> at) & 1) === 1);
    put(grid, near, far, ((word >>> at) & 1) === 1);
  }
}
