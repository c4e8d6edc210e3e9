import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataPath, qrModules } from './qr-code';
import { correctionWords, times } from './qr-correction';
import { emptyGrid, sizeOf } from './qr-grid';

// A reader of its own, as far as a code without any damage needs: format, mask, path, blocks, text.

const MASKS = [
  (i: number, j: number) => (i + j) % 2,
  (i: number) => i % 2,
  (_: number, j: number) => j % 3,
  (i: number, j: number) => (i + j) % 3,
  (i: number, j: number) => ((i >> 1) + Math.floor(j / 3)) % 2,
  (i: number, j: number) => ((i * j) % 2) + ((i * j) % 3),
  (i: number, j: number) => (((i * j) % 2) + ((i * j) % 3)) % 2,
  (i: number, j: number) => (((i + j) % 2) + ((i * j) % 3)) % 2,
];
// Table 9 of the standard at level L: total words, blocks, words of correction in each.
const WORDS: Record<number, [number, number, number]> = {
  1: [26, 1, 7],
  2: [44, 1, 10],
  5: [134, 1, 26],
  6: [172, 2, 18],
  7: [196, 2, 20],
  9: [292, 2, 30],
  10: [346, 4, 18],
  14: [581, 4, 30],
  15: [655, 6, 22],
};

const number = (bits: number[]) => bits.reduce((sum, bit) => sum * 2 + bit, 0);

function read(modules: boolean[][]): string {
  const size = modules.length;
  const version = (size - 17) / 4;
  const at = (x: number, y: number) => (modules[y]?.[x] ? 1 : 0);
  const format = [0, 1, 2, 3, 4, 5, 7].map((x) => at(x, 8));
  const mask = number(format.slice(2, 5)) ^ 0b101;
  expect(number(format.slice(0, 2)) ^ 0b10).toBe(0b01);
  const bits = dataPath(emptyGrid(version)).map(([x, y]) => at(x, y) ^ (MASKS[mask]?.(y, x) === 0 ? 1 : 0));
  const words = Array.from({ length: Math.floor(bits.length / 8) }, (_, k) =>
    number(bits.slice(k * 8, k * 8 + 8)),
  );
  const known = WORDS[version];
  if (!known) throw new Error(`version ${version} is not read here`);
  const [total, blocks, correction] = known;
  expect(words).toHaveLength(total);
  const data = total - blocks * correction;
  const rows: number[][] = Array.from({ length: blocks }, () => []);
  const [short, longer] = [Math.floor(data / blocks), data % blocks];
  for (let k = 0; k < data; k += 1) {
    const row = k < short * blocks ? k % blocks : blocks - longer + (k - short * blocks);
    rows[row]?.push(words[k] ?? 0);
  }
  rows.forEach((row, block) => {
    const found = Array.from({ length: correction }, (_, k) => words[data + k * blocks + block] ?? 0);
    expect(found).toEqual(correctionWords(row, correction));
  });
  const stream = rows.flat().flatMap((word) => [...word.toString(2).padStart(8, '0')].map(Number));
  const wide = version < 10 ? 8 : 16;
  expect(number(stream.slice(0, 4))).toBe(4);
  const length = number(stream.slice(4, 4 + wide));
  const bytes = Array.from({ length }, (_, k) => number(stream.slice(4 + wide + k * 8, 12 + wide + k * 8)));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

describe('a QR code', () => {
  it('is read back as the text it was made of, at every edge of its sizes', () => {
    for (const length of [1, 16, 17, 18, 32, 106, 107, 134, 135, 154, 193, 230, 231, 271, 426, 458, 459, 520])
      expect(read(qrModules('x'.repeat(length)))).toBe('x'.repeat(length));
    expect(() => qrModules('x'.repeat(521))).toThrow('too long');
  });

  it('holds the address of an authenticator, in any script', () => {
    const uri = 'otpauth://totp/Docket:%D0%B0.b?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Docket';
    expect(read(qrModules(uri))).toBe(uri);
    expect(read(qrModules('Сыналған жазба'))).toBe('Сыналған жазба');
  });

  it('has three finders, timing and a dark module where a camera looks for them', () => {
    const modules = qrModules('otpauth://totp/x');
    const size = modules.length;
    const row = (y: number, from: number) =>
      modules[y]
        ?.slice(from, from + 7)
        .map(Number)
        .join('');
    for (const [x, y] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7],
    ] as const) {
      expect([0, 1, 2, 3, 4, 5, 6].map((down) => row(y + down, x))).toEqual(
        '1111111 1000001 1011101 1011101 1011101 1000001 1111111'.split(' '),
      );
    }
    expect(modules[size - 8]?.[8]).toBe(true);
    expect(sizeOf(1)).toBe(21);
  });
});

describe('the correction', () => {
  // The example of the standard's annex I: version 1, the digits 01234567, ten words of correction.
  it('is that of the example in the standard', () => {
    const data = [
      0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11,
    ];
    const wanted = [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55];
    expect(correctionWords(data, 10)).toEqual(wanted);
  });

  it('makes a word that every root of the generator divides', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 60 }), (data) => {
        const word = [...data, ...correctionWords(data, 10)];
        let root = 1;
        for (let power = 0; power < 10; power += 1) {
          expect(word.reduce((sum, term) => times(sum, root) ^ term, 0)).toBe(0);
          root = times(root, 2);
        }
      }),
    );
  });
});
