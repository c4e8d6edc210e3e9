import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Of } from './canonical';

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, turned(held)]),
  );
}

describe('canonicalJson', () => {
  it('sorts keys, drops undefined, keeps arrays, and writes one form of every letter', () => {
    expect(canonicalJson({ b: [2, 1], a: undefined, aa: { z: null, y: true } })).toBe(
      '{"aa":{"y":true,"z":null},"b":[2,1]}',
    );
    expect(canonicalJson('и\u0306')).toBe('"й"');
    expect(canonicalJson(-0)).toBe('0');
  });

  it.each([[[undefined]], [Number.NaN], [new Date(0)], [{ й: 1, 'и\u0306': 2 }]])('refuses %j', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('does not depend on the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme-ascii' }), (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('sha256Of', () => {
  it('is the SHA-256 of the text in UTF-8', () => {
    expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
