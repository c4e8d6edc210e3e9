import { afterEach, expect, it, vi } from 'vitest';
import { cookieName, sessionCookie } from './cookie';

afterEach(() => vi.unstubAllEnvs());

it('is bound to this host over TLS, and out of reach of scripts and other sites', () => {
  vi.stubEnv('DOCKET_ORIGIN', 'https://docket.example');
  expect(sessionCookie('token', new Date(0))).toEqual({
    name: '__Host-docket',
    value: 'token',
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    expires: new Date(0),
  });
});

it('has a plain name on this machine, where there is no TLS', () => {
  vi.stubEnv('DOCKET_ORIGIN', '');
  vi.stubEnv('DOCKET_ADDRESS', 'http://localhost:3000');
  expect(cookieName()).toBe('docket');
  expect(sessionCookie('token', new Date(0))).toMatchObject({
    httpOnly: true,
    secure: false,
    sameSite: 'lax',
  });
});
