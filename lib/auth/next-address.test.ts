import { expect, it } from 'vitest';
import { nextAddress } from './next-address';

it.each([
  '/en/lawyer',
  '/kk/lawyer/hearings/h3?at=1',
  '/ru/ngo/reviews',
  '/en/account/step-up',
  '/en/lawyer?q=%D0%91',
])('goes on to %s', (address) => {
  expect(nextAddress(address, 'ru')).toBe(address);
});

it.each([
  undefined,
  '',
  '//evil.example',
  '///evil.example/en/lawyer',
  '/\\evil.example',
  '/en/lawyer//evil.example',
  '/en/lawyer/../../api/auth',
  '/en/lawyer/%2e%2e/x',
  'https://evil.example/en/lawyer',
  'javascript:alert(1)',
  ' /en/lawyer',
  '/en/lawyer\n',
  '/en/lawyer@evil.example',
  '/en/lawyers',
  '/en/sign-in/out',
  '/en',
  '/de/lawyer',
  '/en/lawyer#x',
  `/en/lawyer?${'a'.repeat(300)}`,
])('goes home instead of to %j', (address) => {
  expect(nextAddress(address, 'ru')).toBe('/ru/lawyer');
});
