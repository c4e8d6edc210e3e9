import { expect, it } from 'vitest';
import { oidcProblem, oidcSettings } from './oidc-settings';

const WHOLE = {
  DOCKET_OIDC_ISSUER: 'https://id.example/realm',
  DOCKET_OIDC_CLIENT_ID: 'docket',
  DOCKET_OIDC_CLIENT_SECRET: 'FICTION',
};

it('knows a provider by its three settings, and calls it by its host unless told otherwise', () => {
  expect(oidcSettings(WHOLE)).toEqual({
    issuer: 'https://id.example/realm',
    clientId: 'docket',
    clientSecret: 'FICTION',
    name: 'id.example',
    mfaAcr: null,
  });
  const more = { ...WHOLE, DOCKET_OIDC_NAME: 'A bureau', DOCKET_OIDC_MFA_ACR: 'urn:two' };
  expect(oidcSettings(more)).toMatchObject({ name: 'A bureau', mfaAcr: 'urn:two' });
});

it('has none, and no problem, where nothing is set', () => {
  expect([oidcSettings({}), oidcProblem({})]).toEqual([null, null]);
  expect(oidcProblem({ DOCKET_OIDC_NAME: 'A bureau' })).toBeNull();
});

it.each(Object.keys(WHOLE))('names %s if it alone is missing', (name) => {
  const most = { ...WHOLE, [name]: '' };
  expect(oidcProblem(most)).toContain(name);
  expect(oidcSettings(most)).toBeNull();
});

it.each([
  'http://id.example',
  'ftp://id.example',
  'id.example',
  'https://a:b@id.example',
  'https://id.example?x=1',
  'https://id.example#x',
  'http://127.0.0.1.evil.example',
])('refuses the issuer %s', (issuer) => {
  expect(oidcProblem({ ...WHOLE, DOCKET_OIDC_ISSUER: issuer })).toContain('https://');
});

it('takes a provider on this machine without TLS', () => {
  expect(oidcProblem({ ...WHOLE, DOCKET_OIDC_ISSUER: 'http://127.0.0.1:4444' })).toBeNull();
});
