import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BrokenSeal,
  newFileKey,
  openRecord,
  SEAL_BYTES,
  sealRecord,
  unwrapKey,
  wrapKey,
} from './sealed-record';

const [ID, OTHER] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const SECRET = 'a secret of an installation, long enough';
const plain = Buffer.from('FICTION: the ruling of a court');
const place = { document: ID, number: 3, last: false };

describe('a sealed record', () => {
  const key = newFileKey();
  const sealed = sealRecord(key, plain, place);

  it('opens in its place, and shows nothing of what is in it', () => {
    expect(openRecord(key, sealed, place)).toEqual(plain);
    expect(sealed.length).toBe(plain.length + SEAL_BYTES);
    expect(sealed.includes('ruling')).toBe(false);
    expect(sealRecord(key, plain, place)).not.toEqual(sealed);
  });

  it.each([
    ['as another record', { ...place, number: 4 }],
    ['as the end of a file that goes on', { ...place, last: true }],
    ['in another file', { ...place, document: OTHER }],
  ])('does not open %s', (_, elsewhere) => {
    expect(() => openRecord(key, sealed, elsewhere)).toThrow(BrokenSeal);
  });

  it('does not open with another key, cut anywhere, or with any bit turned', () => {
    expect(() => openRecord(newFileKey(), sealed, place)).toThrow(BrokenSeal);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        expect(() => openRecord(key, sealed.subarray(0, at), place)).toThrow(BrokenSeal);
        const turned = Buffer.from(sealed);
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(() => openRecord(key, turned, place)).toThrow(BrokenSeal);
      }),
    );
  });
});

describe('the key of a file', () => {
  it('is new for each, and opens under the same secret for the same document only', () => {
    const key = newFileKey();
    expect(newFileKey()).not.toEqual(key);
    const wrapped = wrapKey(key, SECRET, ID);
    expect(wrapped.length).toBe(60);
    expect(wrapped.includes(key)).toBe(false);
    expect(unwrapKey(wrapped, SECRET, ID)).toEqual(key);
    expect(() => unwrapKey(wrapped, `${SECRET}.`, ID)).toThrow(BrokenSeal);
    expect(() => unwrapKey(wrapped, SECRET, OTHER)).toThrow(BrokenSeal);
  });
});
