import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readOffer, sealOffer } from './offer';
import { keyedHash, seal, unseal } from './secrets';

beforeEach(() => {
  vi.stubEnv('DOCKET_SECRETS_KEY', 'one key of an installation');
});
afterEach(() => vi.unstubAllEnvs());

it('opens what was sealed for the same purpose under the same key, and nothing else', () => {
  const sealed = seal('totp', 'тайна');
  expect(unseal('totp', sealed)).toBe('тайна');
  expect(sealed.toString('latin1')).not.toContain('тайна');
  expect(seal('totp', 'тайна')).not.toEqual(sealed);
  expect(unseal('another purpose', sealed)).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(unseal('totp', altered)).toBeNull();
  }
  expect(unseal('totp', sealed.subarray(0, 20))).toBeNull();
  vi.stubEnv('DOCKET_SECRETS_KEY', 'another key');
  expect(unseal('totp', sealed)).toBeNull();
});

it('refuses to work without a key', () => {
  vi.stubEnv('DOCKET_SECRETS_KEY', '');
  expect(() => seal('totp', 'x')).toThrow(/DOCKET_SECRETS_KEY/);
  expect(() => keyedHash('throttle', 'x')).toThrow(/DOCKET_SECRETS_KEY/);
});

it('an offer is for one owner, one purpose and half an hour', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const sealed = sealOffer('totp', 'owner', 'content', now);
  const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
  expect(readOffer('totp', 'owner', sealed, minutes(29))).toBe('content');
  expect(readOffer('totp', 'owner', sealed, minutes(30))).toBeNull();
  expect(readOffer('totp', 'another', sealed, now)).toBeNull();
  expect(readOffer('recovery codes', 'owner', sealed, now)).toBeNull();
  expect(readOffer('totp', 'owner', 'not sealed at all', now)).toBeNull();
});
