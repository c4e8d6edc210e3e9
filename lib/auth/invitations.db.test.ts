import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROLES, type Role } from '@/lib/db/connect';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { acceptInvitation } from './accept-invitation';
import { setTotp } from './account';
import { link, list, restore, suspend } from './administer';
import { credentialsOf } from './factors';
import { invite, readInvitation } from './invitations';
import { type Issuer, OPERATOR } from './issuer';
import { ensureMember } from './members';
import { openSession } from './session';
import { signIn } from './sign-in';
import { followSignInLink, readSignInLink } from './sign-in-links';
import { findSignedInByHash } from './signed-in';
import { offerTotp } from './totp';
import { codeAt, minutes, PASSWORD, seconds, type TrialMember, trialMember } from './trial-member';

let database: TestDatabase;
let who: TrialMember;
const now = new Date();
const input = (login: string) =>
  ({ organisation: 'A new office', name: 'New Person', login, orgRole: 'member', locale: 'ru' }) as const;

beforeAll(async () => {
  database = await testDatabase();
  who = await trialMember(now);
});
afterAll(() => database.drop());

async function invited(login: string) {
  const made = await invite(OPERATOR, input(login), now);
  if (!made.ok) throw new Error(made.reason);
  const read = await readInvitation(made.token, now);
  if (!read.ok) throw new Error(read.reason);
  const { secret, sealed } = offerTotp(read.invitation.id, login, now);
  const right = { kind: 'password_and_code', password: PASSWORD, sealed, code: codeAt(secret, now) } as const;
  return { ...made, right };
}

it('an invitation opens once, within 72 hours, with both factors; until then it stays open', async () => {
  const { token, path, right } = await invited('new-person');
  expect(path).toBe(`/ru/sign-in/invitation/${token}`);
  const accept = (given: Partial<typeof right>, at = now) =>
    acceptInvitation(token, { ...right, ...given }, undefined, at);
  expect(await accept({ password: 'short' })).toEqual({ ok: false, reason: 'password_too_short' });
  expect(await accept({ password: 'password12345' })).toEqual({ ok: false, reason: 'password_common' });
  expect(await accept({ password: 'the new-person kettle' })).toEqual({
    ok: false,
    reason: 'password_has_name',
  });
  expect(await accept({ code: '000000' })).toEqual({ ok: false, reason: 'wrong_code' });
  expect(await accept({ sealed: offerTotp('another', 'x', now).sealed })).toMatchObject({
    reason: 'offer_expired',
  });
  expect(await accept({}, minutes(now, 72 * 60))).toEqual({ ok: false, reason: 'invitation_not_valid' });
  const both = await Promise.all([accept({}), accept({})]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await accept({})).toEqual({ ok: false, reason: 'invitation_not_valid' });
  expect(await acceptInvitation('invented', right, undefined, now)).toMatchObject({
    reason: 'invitation_not_valid',
  });
  const made = both.find(({ ok }) => ok);
  expect(made?.ok && (await credentialsOf(made.memberId))).toMatchObject({ password: true, totp: true });
});

it('a login is one person’s on the whole site; a second invitation ends the first', async () => {
  expect(await invite(OPERATOR, input(who.login), now)).toEqual({ ok: false, reason: 'login_taken' });
  for (const login of ['', 'A b', '1abc', 'x', 'name@example.org', 'я-сам'])
    expect(await invite(OPERATOR, input(login), now)).toEqual({ ok: false, reason: 'login_not_valid' });
  const [first, second] = [await invited('asked-twice'), await invited('Asked-Twice')];
  expect(await readInvitation(first.token, now)).toMatchObject({ ok: false });
  expect(await readInvitation(second.token, now)).toMatchObject({ ok: true });
  expect(await invite(OPERATOR, { ...input('asked-twice'), organisation: 'Elsewhere' }, now)).toMatchObject({
    ok: false,
  });
});

it('an administrator looks after one organisation, with a fresh factor, and a member after none', async () => {
  const admin = await trialMember(now, { orgRole: 'administrator', organisation: 'Office One' });
  const [mine, other] = [await trialMember(now, { organisation: 'Office One' }), who];
  const by: Issuer = { kind: 'administrator', sessionHash: admin.session.hash };
  const made = await invite(by, input('for-office-one'), now);
  if (!made.ok) throw new Error(made.reason);
  expect(await readInvitation(made.token, now)).toMatchObject({ invitation: { organisation: 'Office One' } });
  const listed = await list(by, now);
  expect(listed.ok && listed.members.map(({ id }) => id).sort()).toEqual([admin.id, mine.id].sort());
  expect(listed.ok && listed.invitations).toMatchObject([{ login: 'for-office-one' }]);
  for (const verb of [suspend, restore, link])
    expect(await verb(by, other.login, now)).toEqual({ ok: false, reason: 'not_found' });
  expect(await invite(by, input('too-late'), minutes(now, 6))).toEqual({
    ok: false,
    reason: 'step_up_needed',
  });
  const nobody: Issuer = { kind: 'administrator', sessionHash: mine.session.hash };
  for (const refusal of [
    await list(nobody, now),
    await suspend(nobody, admin.login, now),
    await link(nobody, mine.login, now),
  ])
    expect(refusal).toEqual({ ok: false, reason: 'not_found' });
  expect(await suspend(by, mine.login, now)).toMatchObject({ ok: true, sessionsEnded: 1 });
  expect(await signIn({ login: mine.login, password: PASSWORD }, undefined, now)).toMatchObject({
    ok: false,
  });
});

it('the operator’s link opens once within 15 minutes, as both factors', async () => {
  const made = await link(OPERATOR, who.login, now);
  if (!made.ok) throw new Error(made.reason);
  expect(await readSignInLink(made.token, now)).toEqual({
    ok: true,
    name: 'Trial Person',
    locale: 'en',
    asksPassword: false,
  });
  const follow = (at: Date) => followSignInLink(made.token, {}, undefined, at);
  expect(await follow(minutes(now, 15))).toEqual({ ok: false, reason: 'link_not_valid' });
  const answers = await Promise.all([follow(now), follow(now), follow(now)]);
  const opened = answers.filter(({ ok }) => ok);
  expect(opened).toHaveLength(1);
  const [{ ok, ...first } = { ok: false }] = opened;
  const hash = ok && 'session' in first ? first.session.hash : '';
  expect((await findSignedInByHash(hash, now))?.session).toMatchObject({
    secondFactor: true,
    steppedUpAt: now,
  });
  expect(await link(OPERATOR, 'nobody-there', now)).toEqual({ ok: false, reason: 'not_found' });
});

it('an administrator’s link stands for the second factor only: without the password it opens nothing', async () => {
  const admin = await trialMember(now, { orgRole: 'administrator', organisation: 'Office Two' });
  const mine = await trialMember(now, { organisation: 'Office Two' });
  const made = await link({ kind: 'administrator', sessionHash: admin.session.hash }, mine.login, now);
  if (!made.ok) throw new Error(made.reason);
  expect(await readSignInLink(made.token, now)).toMatchObject({ asksPassword: true });
  const follow = (password?: string) => followSignInLink(made.token, { password }, undefined, now);
  expect(await follow()).toEqual({ ok: false, reason: 'wrong_login_or_password' });
  expect(await follow('not this one at all')).toEqual({ ok: false, reason: 'wrong_login_or_password' });
  expect(await follow(PASSWORD)).toMatchObject({ ok: true, memberId: mine.id });
});

it('an account without a second factor can only set one up', async () => {
  const id = await ensureMember(
    { tenantId: who.tenantId, name: 'Bare', login: 'bare', orgRole: 'member', locale: 'en' },
    now,
  );
  const pending = await openSession(id, { secondFactor: false }, now);
  const offer = offerTotp(id, 'bare', now);
  const set = await setTotp(pending.hash, { sealed: offer.sealed, code: codeAt(offer.secret, now) }, now);
  if (!set.ok) throw new Error(set.reason);
  expect((await findSignedInByHash(set.session.hash, seconds(now, 1)))?.session.secondFactor).toBe(true);
});

it('what signs members in is read by one role and by no other', async () => {
  const tables =
    'attempt challenge freeze invitation oidc_identity passkey password recovery_code sign_in_link totp'.split(
      ' ',
    );
  const answers = new Map<string, string>();
  for (const role of ROLES) {
    const sql = postgres(database.urlFor(role), { max: 1, onnotice: () => {} });
    for (const table of tables)
      answers.set(
        `${role} ${table}`,
        await sql.unsafe(`select 1 from auth.${table}`).then(() => 'ok', codeOf),
      );
    await sql.end();
  }
  const expected = (role: Role) => (role === 'auth' ? 'ok' : '42501');
  expect(Object.fromEntries(answers)).toEqual(
    Object.fromEntries(ROLES.flatMap((role) => tables.map((table) => [`${role} ${table}`, expected(role)]))),
  );
});

const codeOf = (error: unknown) => (error instanceof postgres.PostgresError ? error.code : String(error));
