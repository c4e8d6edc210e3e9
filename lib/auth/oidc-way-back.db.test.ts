import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { suspend } from './administer';
import { UNKNOWN_DEVICE } from './device';
import { OPERATOR } from './issuer';
import { beginDance, danceCookieName, ERRAND } from './oidc-dance';
import { type Errand, sealErrand } from './oidc-errand';
import { linkIdentity, listIdentities, unlinkIdentity } from './oidc-identities';
import type { OidcSettings } from './oidc-settings';
import { comeBack } from './oidc-way-back';
import { openSession } from './session';
import { confirmSecondFactor } from './sign-in';
import { findSignedIn, findSignedInByHash } from './signed-in';
import { codeAt, minutes, type TrialMember, trialMember } from './trial-member';
import { startTrialProvider, TRIAL_CLIENT, type TrialProvider } from './trial-provider';

// A member's identity at their organisation: who is let in by it, with how many factors, and how it is linked.

let database: TestDatabase;
let admin: postgres.Sql;
let provider: TrialProvider;
let settings: OidcSettings;
let who: TrialMember;
const start = minutes(new Date(), -3);
const SIGN_IN: Errand = { what: 'sign_in', locale: 'ru', next: '/ru/account' };
const REFUSED = { to: '/ru/sign-in?provider=refused&next=%2Fru%2Faccount' };

beforeAll(async () => {
  vi.stubEnv('DOCKET_ORIGIN', 'http://localhost:3000');
  database = await testDatabase();
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  provider = await startTrialProvider();
  settings = { ...TRIAL_CLIENT, issuer: provider.issuer, name: 'FICTION', mfaAcr: null };
});
beforeEach(async () => {
  who = await trialMember(start);
  Object.assign(provider.ways, { subject: who.login, methods: ['pwd', 'otp'], age: 0, claims: {} });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await provider.close();
  await admin.end();
  await database.drop();
});

/** A whole visit to the provider, with what a test changes on the way back. */
async function visit(
  errand: Errand,
  { as, query = {}, cookies = {} }: { as?: string; query?: object; cookies?: Record<string, string> } = {},
) {
  const begun = await beginDance(settings);
  if (!begun.ok) throw new Error(begun.reason);
  const sealed = sealErrand({ errand, address: begun.address, at: new Date() });
  const kept = { [danceCookieName(ERRAND)]: sealed };
  for (const { name, value } of begun.cookies) kept[name] = value;
  Object.assign(kept, cookies);
  const sent = await fetch(begun.address, { redirect: 'manual' });
  const back = new URLSearchParams(new URL(sent.headers.get('location') ?? '').search);
  for (const [name, value] of Object.entries(query)) back.set(name, String(value));
  const came = {
    search: `?${back}`,
    cookie: Object.entries(kept)
      .map((pair) => pair.join('='))
      .join('; '),
    errand: kept[danceCookieName(ERRAND)],
    signedIn: as === undefined ? null : await findSignedInByHash(as),
    device: UNKNOWN_DEVICE,
  };
  return { came, arrived: await comeBack(settings, came) };
}

const linked = (hash: string, subject = who.login) =>
  linkIdentity(hash, { issuer: provider.issuer, subject }, new Date());
const sessionOf = async (hash: string) => (await findSignedInByHash(hash))?.session.id ?? '';

describe('signs in by an identity that was linked', () => {
  it('at once, if the provider asked for two factors just now', async () => {
    await linked(who.session.hash);
    const { arrived } = await visit(SIGN_IN);
    expect(arrived.to).toBe('/ru/account');
    const signedIn = await findSignedIn(arrived.session?.token ?? '');
    expect(signedIn?.member.id).toBe(who.id);
    expect(signedIn?.session.secondFactor).toBe(true);
  });

  it.each([
    ['one factor', { methods: ['pwd'] }],
    ['two factors an hour ago', { age: 3600 }],
    ['two factors, and does not say when', { claims: { auth_time: undefined } }],
  ])('with our own second step after %s', async (_what, ways) => {
    Object.assign(provider.ways, ways);
    await linked(who.session.hash);
    const { arrived } = await visit(SIGN_IN);
    expect(arrived.to).toBe('/ru/sign-in/code?next=%2Fru%2Faccount');
    const hash = arrived.session?.hash ?? '';
    expect((await findSignedInByHash(hash))?.session.secondFactor).toBe(false);
    const now = new Date();
    const proved = await confirmSecondFactor(hash, { kind: 'totp', code: codeAt(who.secret, now) }, now);
    expect(proved).toMatchObject({ ok: true });
  });

  it('a frozen member only to where a recovery code is asked', async () => {
    await linked(who.session.hash);
    await admin`insert into auth.freeze (member_id, sessions_ended) values (${who.id}, 0)`;
    const { arrived } = await visit(SIGN_IN);
    expect(arrived.to).toContain('/sign-in/code');
    const hash = arrived.session?.hash ?? '';
    const code = { kind: 'totp', code: codeAt(who.secret, new Date()) } as const;
    expect(await confirmSecondFactor(hash, code)).toMatchObject({ ok: false, reason: 'frozen' });
  });

  it('somebody without a second factor of their own to where one is set up', async () => {
    await linked(who.session.hash);
    await admin`delete from auth.totp where member_id = ${who.id}`;
    await admin`delete from auth.recovery_code where member_id = ${who.id}`;
    provider.ways.methods = ['pwd'];
    expect((await visit(SIGN_IN)).arrived.to).toContain('/sign-in/set-up');
  });

  it('and keeps nothing of what else the provider says', async () => {
    await linked(who.session.hash);
    await visit(SIGN_IN);
    const rows = await admin`select i::text, m::text as whole from auth.oidc_identity i
      join auth.member m on m.id = i.member_id where i.member_id = ${who.id}`;
    expect(JSON.stringify(rows)).toContain(who.login);
    expect(JSON.stringify(rows)).not.toMatch(/provider\.invalid|Name at the provider/);
  });
});

describe('refuses in the same words', () => {
  it('an identity that nobody has, whatever its address says', async () => {
    Object.assign(provider.ways, { subject: 'a stranger', claims: { email: who.login } });
    expect((await visit(SIGN_IN)).arrived).toEqual(REFUSED);
  });
  it('a suspended member', async () => {
    await linked(who.session.hash);
    await suspend(OPERATOR, who.login, new Date());
    expect((await visit(SIGN_IN)).arrived).toEqual(REFUSED);
  });
  it('the same subject at another provider', async () => {
    await linkIdentity(who.session.hash, { issuer: 'https://other.invalid', subject: who.login }, new Date());
    expect((await visit(SIGN_IN)).arrived).toEqual(REFUSED);
  });
  it('another state, another nonce, a code that was used', async () => {
    await linked(who.session.hash);
    expect((await visit(SIGN_IN, { query: { state: 'x' } })).arrived).toEqual(REFUSED);
    const { came, arrived } = await visit(SIGN_IN);
    expect(arrived.session).toBeDefined();
    expect(await comeBack(settings, came)).toEqual(REFUSED);
    provider.ways.claims = { nonce: 'another' };
    expect((await visit(SIGN_IN)).arrived).toEqual(REFUSED);
  });
  it('an errand that is missing, altered, or of another dance', async () => {
    await linked(who.session.hash);
    const other = sealErrand({ errand: SIGN_IN, address: `${provider.issuer}?state=x`, at: new Date() });
    const name = danceCookieName(ERRAND);
    expect((await visit(SIGN_IN, { cookies: { [name]: other } })).arrived).toEqual(REFUSED);
    const lost = { to: '/en/sign-in?provider=refused' };
    expect((await visit(SIGN_IN, { cookies: { [name]: 'x' } })).arrived).toEqual(lost);
    expect((await visit(SIGN_IN, { cookies: { [name]: '' } })).arrived).toEqual(lost);
  });
  it('but says so when the provider does not answer', async () => {
    const { came } = await visit(SIGN_IN);
    const gone = await startTrialProvider();
    await gone.close();
    const { to } = await comeBack({ ...settings, issuer: gone.issuer }, came);
    expect(to).toContain('provider=unreachable');
  });
});

describe('links an identity', () => {
  const link = (session: string): Errand => ({ what: 'link', locale: 'en', session });
  const told = (what: string) => ({ to: `/en/account?provider=${what}#provider` });
  const mine = async () => (await listIdentities(who.id)).map(({ subject }) => subject);
  const fresh = async () => (await openSession(who.id, { secondFactor: true })).hash;

  it('to the account that set out, and takes it away again', async () => {
    const hash = await fresh();
    const { arrived } = await visit(link(await sessionOf(hash)), { as: hash });
    expect(arrived).toEqual(told('linked'));
    expect(await mine()).toEqual([who.login]);
    const identity = { issuer: provider.issuer, subject: who.login };
    const another = await trialMember(start);
    expect(await unlinkIdentity(another.id, identity)).toMatchObject({ reason: 'not_found' });
    expect(await unlinkIdentity(who.id, identity)).toEqual({ ok: true });
    expect(await mine()).toEqual([]);
  });

  it('to nobody else, and not without their session', async () => {
    const another = await trialMember(start);
    const hash = await fresh();
    const errand = link(await sessionOf(hash));
    expect((await visit(errand, { as: another.session.hash })).arrived).toEqual(told('refused'));
    expect((await visit(errand)).arrived).toEqual(told('refused'));
    expect([...(await mine()), ...(await listIdentities(another.id))]).toEqual([]);
  });

  it('only with a second factor that was fresh when it began', async () => {
    const stale = await openSession(who.id, { secondFactor: true }, minutes(new Date(), -6));
    expect(await linked(stale.hash)).toMatchObject({ reason: 'step_up_needed' });
    const pending = await openSession(who.id, { secondFactor: false });
    expect(await linked(pending.hash)).toMatchObject({ reason: 'signed_out' });
    expect(await mine()).toEqual([]);
  });

  it('not to a frozen account', async () => {
    const hash = await fresh();
    await admin`insert into auth.freeze (member_id, sessions_ended) values (${who.id}, 0)`;
    expect(await linked(hash)).toMatchObject({ reason: 'frozen' });
  });

  it('never twice: another member’s is refused and stays theirs, one’s own is linked already', async () => {
    const another = await trialMember(start);
    await linked(another.session.hash);
    const hash = await fresh();
    expect((await visit(link(await sessionOf(hash)), { as: hash })).arrived).toEqual(told('refused'));
    expect((await listIdentities(another.id)).length).toBe(1);
    expect(await linked(another.session.hash)).toEqual({ ok: true });
  });
});

it('throws, and refuses nobody, while the database does not answer', async () => {
  await linked(who.session.hash);
  await admin`alter table auth.oidc_identity rename to away`;
  try {
    await expect(visit(SIGN_IN)).rejects.toThrow();
  } finally {
    await admin`alter table auth.away rename to oidc_identity`;
  }
});
