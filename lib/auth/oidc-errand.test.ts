import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readErrand, sealErrand, stateOf } from './oidc-errand';

const AT = new Date('2026-11-22T06:00:00Z');
const SET_OUT = {
  errand: { what: 'sign_in', locale: 'kk', next: '/kk/lawyer' },
  address: 'https://id.example/authorize?state=s',
  at: AT,
} as const;
const after = (seconds: number) => new Date(AT.getTime() + seconds * 1000);

beforeAll(() => void vi.stubEnv('DOCKET_SECRETS_KEY', 'a key for these tests'));
afterAll(() => void vi.unstubAllEnvs());

it('comes back as it went, for fifteen minutes', () => {
  const sealed = sealErrand(SET_OUT);
  expect(readErrand(sealed, after(899))).toEqual(SET_OUT);
  expect(stateOf(SET_OUT)).toBe('s');
  expect(readErrand(sealed, after(900))).toBeNull();
  expect(readErrand(sealed, after(-1))).toBeNull();
});

it('is nothing when it is missing, altered or of another key', () => {
  const sealed = sealErrand(SET_OUT);
  expect(readErrand(undefined, AT)).toBeNull();
  expect(readErrand('', AT)).toBeNull();
  expect(readErrand(`${sealed.slice(0, -2)}AA`, AT)).toBeNull();
  vi.stubEnv('DOCKET_SECRETS_KEY', 'another key');
  expect(readErrand(sealed, AT)).toBeNull();
});
