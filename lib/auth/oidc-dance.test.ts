import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginDance, danceCookieName, endDance } from './oidc-dance';
import type { OidcSettings } from './oidc-settings';
import { startTrialProvider, TRIAL_CLIENT, type TrialProvider, type TrialWays } from './trial-provider';

let provider: TrialProvider;
let settings: OidcSettings;
const RIGHT: TrialWays = { subject: 'one', methods: ['pwd', 'otp'], age: 0, claims: {}, cancels: false };

beforeAll(async () => {
  vi.stubEnv('DOCKET_SECRETS_KEY', 'a key for these tests');
  vi.stubEnv('DOCKET_ORIGIN', 'http://localhost:3000');
  provider = await startTrialProvider();
  settings = { ...TRIAL_CLIENT, issuer: provider.issuer, name: 'FICTION', mfaAcr: null };
});
afterAll(async () => {
  await provider.close();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  Object.assign(provider.ways, RIGHT);
});

async function begun() {
  const dance = await beginDance(settings);
  if (!dance.ok) throw new Error(dance.reason);
  const cookie = dance.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return { ...dance, cookie };
}

/** Goes to the provider as a browser does; the query with which it sends the reader back. */
async function visited(address: string): Promise<string> {
  const answer = await fetch(address, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '').search;
}

describe('the way to the provider and back', () => {
  it('ends with who the provider says it is, and asks for nothing else', async () => {
    const { address, cookie, cookies } = await begun();
    expect(await endDance(settings, { search: await visited(address), cookie })).toEqual({
      ok: true,
      proved: {
        issuer: provider.issuer,
        subject: 'one',
        methods: ['pwd', 'otp'],
        context: null,
        at: expect.any(Date),
      },
    });
    const asked = new URL(address).searchParams;
    expect(asked.get('scope')).toBe('openid');
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toBe('http://localhost:3000/api/auth/callback/oidc');
    expect(asked.get('nonce')).toBeTruthy();
    for (const each of cookies) expect(each).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' });
  });

  it('binds its cookies to the host and to TLS where there is TLS', async () => {
    vi.stubEnv('DOCKET_ORIGIN', 'https://docket.example');
    const { address, cookies } = await begun();
    expect(cookies.map(({ name }) => name).every((name) => name.startsWith('__Host-'))).toBe(true);
    expect(cookies.every(({ secure }) => secure)).toBe(true);
    expect(new URL(address).searchParams.get('redirect_uri')).toMatch(/^https:\/\/docket\.example\//);
    vi.stubEnv('DOCKET_ORIGIN', 'http://localhost:3000');
  });

  it('asks for the configured class of authentication', async () => {
    const dance = await beginDance({ ...settings, mfaAcr: 'urn:two' });
    expect(dance.ok && new URL(dance.address).searchParams.get('acr_values')).toBe('urn:two');
  });

  it('seals its cookies under our key', async () => {
    const { address, cookie } = await begun();
    const search = await visited(address);
    vi.stubEnv('DOCKET_SECRETS_KEY', 'another key');
    expect(await endDance(settings, { search, cookie })).toEqual({ ok: false, reason: 'not_proved' });
    vi.stubEnv('DOCKET_SECRETS_KEY', 'a key for these tests');
    expect(await endDance(settings, { search, cookie })).toMatchObject({ ok: true });
  });
});

describe('is refused', () => {
  const refused = { ok: false, reason: 'not_proved' };

  it('with another state', async () => {
    const { address, cookie } = await begun();
    const search = new URLSearchParams(await visited(address));
    search.set('state', `${search.get('state')}x`);
    expect(await endDance(settings, { search: `?${search}`, cookie })).toEqual(refused);
    search.delete('state');
    expect(await endDance(settings, { search: `?${search}`, cookie })).toEqual(refused);
  });

  it.each(['state', 'pkceCodeVerifier', 'nonce'])('without its cookie %s', async (what) => {
    const { address, cookies } = await begun();
    const search = await visited(address);
    const cookie = cookies
      .filter(({ name }) => name !== danceCookieName(what))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    expect(await endDance(settings, { search, cookie })).toEqual(refused);
  });

  it('with the cookies of another dance', async () => {
    const [one, other] = [await begun(), await begun()];
    const search = await visited(one.address);
    expect(await endDance(settings, { search, cookie: other.cookie })).toEqual(refused);
  });

  it('with another dance’s verifier', async () => {
    const [one, other] = [await begun(), await begun()];
    const name = danceCookieName('pkceCodeVerifier');
    const mixed = one.cookies.map((each) =>
      each.name === name ? (other.cookies.find((theirs) => theirs.name === name) ?? each) : each,
    );
    const cookie = mixed.map((each) => `${each.name}=${each.value}`).join('; ');
    expect(await endDance(settings, { search: await visited(one.address), cookie })).toEqual(refused);
  });

  it('with a code that was used', async () => {
    const { address, cookie } = await begun();
    const search = await visited(address);
    expect(await endDance(settings, { search, cookie })).toMatchObject({ ok: true });
    expect(await endDance(settings, { search, cookie })).toEqual(refused);
  });

  it.each([
    ['another nonce', { nonce: 'of another dance' }],
    ['no nonce', { nonce: undefined }],
    ['another audience', { aud: 'another client' }],
    ['another issuer', { iss: 'https://other.invalid' }],
    ['a token that has expired', { exp: 1_000_000_000 }],
    ['nobody', { sub: '' }],
  ])('with an id token of %s', async (_what, claims) => {
    Object.assign(provider.ways, { claims });
    const { address, cookie } = await begun();
    expect(await endDance(settings, { search: await visited(address), cookie })).toEqual(refused);
  });

  it('when the reader turns back at the provider', async () => {
    provider.ways.cancels = true;
    const { address, cookie } = await begun();
    expect(await endDance(settings, { search: await visited(address), cookie })).toEqual(refused);
  });

  it('when our secret is not the client’s', async () => {
    const { address, cookie } = await begun();
    const wrong = { ...settings, clientSecret: 'another' };
    expect(await endDance(wrong, { search: await visited(address), cookie })).toEqual(refused);
  });

  it('when the provider names itself differently', async () => {
    const other = { ...settings, issuer: provider.issuer.replace('127.0.0.1', 'localhost') };
    expect(await beginDance(other)).toEqual(refused);
  });

  it('as unreachable when nobody answers, at the beginning and at the end', async () => {
    const gone = await startTrialProvider();
    await gone.close();
    const away = { ...settings, issuer: gone.issuer };
    expect(await beginDance(away)).toEqual({ ok: false, reason: 'unreachable' });
    const { address, cookie } = await begun();
    const search = await visited(address);
    expect(await endDance(away, { search, cookie })).toEqual({ ok: false, reason: 'unreachable' });
  });
});
