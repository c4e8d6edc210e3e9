import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { CASE, SETTING } from '@/lib/db/invariants/setting';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { addPasskey, changePassword } from './account';
import { link } from './administer';
import { freezeMember, listFreezes } from './freeze';
import { OPERATOR } from './issuer';
import { askPasskey, offerPasskey } from './passkeys';
import { openSession } from './session';
import { confirmSecondFactor, signIn, signInWithPasskey } from './sign-in';
import { followSignInLink } from './sign-in-links';
import { trialAuthenticator } from './trial-authenticator';
import { codeAt, minutes, PASSWORD, type TrialMember, trialMember } from './trial-member';

// A lost phone: a colleague on a case ends all sessions at once, and what is on the phone opens nothing more.

let database: TestDatabase;
let admin: postgres.Sql;
const now = new Date();

beforeAll(async () => {
  database = await testDatabase();
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(SETTING);
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function onCase(until: Date | null = null, lead = false): Promise<TrialMember> {
  const who = await trialMember(now);
  await admin`insert into auth.case_member (case_id, member_id, until, lead)
    values (${CASE}, ${who.id}, ${until}, ${lead})`;
  return who;
}
const seen = (sessionHash: string) =>
  as(
    { kind: 'member', sessionHash },
    async ({ tx }) => [...(await tx.execute(sql`select 1 from record.court_case`))].length,
  );

it('ends every session of a colleague on the very next statement, and says who did it', async () => {
  const [lost, colleague] = [await onCase(), await onCase()];
  const sessions = [
    lost.session,
    await openSession(lost.id, { secondFactor: true }),
    await openSession(lost.id, { secondFactor: true }),
  ];
  expect(await Promise.all(sessions.map(({ hash }) => seen(hash)))).toEqual([1, 1, 1]);
  expect(await freezeMember(colleague.session.hash, lost.id, now)).toEqual({ ok: true, sessionsEnded: 3 });
  expect(await Promise.all(sessions.map(({ hash }) => seen(hash)))).toEqual([0, 0, 0]);
  expect(await seen(colleague.session.hash)).toBe(1);
  expect(await freezeMember(colleague.session.hash, lost.id, now)).toEqual({ ok: true, sessionsEnded: 0 });
  expect(await listFreezes(lost.id)).toEqual([
    { frozenAt: now, byName: 'Trial Person', sessionsEnded: 3, liftedAt: null },
  ]);
});

it('is for colleagues on a case only: a stranger, one who left and a session on its way in change nothing', async () => {
  const lost = await onCase();
  const [stranger, left] = [await trialMember(now), await onCase(minutes(now, -1))];
  for (const by of [stranger, left])
    expect(await freezeMember(by.session.hash, lost.id, now)).toEqual({ ok: false, reason: 'not_found' });
  const colleague = await onCase();
  const pending = await openSession(colleague.id, { secondFactor: false }, now);
  expect(await freezeMember(pending.hash, lost.id, now)).toEqual({ ok: false, reason: 'signed_out' });
  expect(await freezeMember('f'.repeat(64), lost.id, now)).toEqual({ ok: false, reason: 'signed_out' });
  expect(await freezeMember(colleague.session.hash, 'nobody', now)).toEqual({
    ok: false,
    reason: 'not_found',
  });
  expect(await seen(lost.session.hash)).toBe(1);
});

it('lets a frozen member in with a recovery code, and with nothing that may be on the phone', async () => {
  const [lost, colleague] = [await onCase(), await onCase()];
  const phone = trialAuthenticator();
  const { challengeId, options } = await offerPasskey(lost.id, lost.login, now);
  await addPasskey(lost.session.hash, { challengeId, response: phone.make(options), name: 'phone' }, now);
  await freezeMember(colleague.session.hash, lost.id, now);
  const asked = await askPasskey(null, now);
  const byPasskey = { ...asked, response: phone.answer(asked.options) };
  expect(await signInWithPasskey(byPasskey, undefined, now)).toEqual({ ok: false, reason: 'frozen' });
  const first = await signIn({ login: lost.login, password: PASSWORD }, undefined, now);
  if (!first.ok) throw new Error(first.reason);
  expect(first.factors).toEqual(['recovery_code']);
  const { hash } = first.session;
  const totp = { kind: 'totp', code: codeAt(lost.secret, minutes(now, 1)) } as const;
  expect(await confirmSecondFactor(hash, totp, minutes(now, 1))).toEqual({ ok: false, reason: 'frozen' });
  expect(await changePassword(hash, 'violet ferry timetable', undefined, now)).toEqual({
    ok: false,
    reason: 'frozen',
  });
  const code = { kind: 'recovery_code', code: lost.codes[0] ?? '' } as const;
  const opened = await confirmSecondFactor(hash, code, now);
  expect(opened.ok && (await seen(opened.session.hash))).toBe(1);
  expect(await listFreezes(lost.id)).toMatchObject([{ liftedAt: now }]);
});

it('lets a frozen member in with a fresh link of the operator', async () => {
  const [lost, colleague] = [await onCase(), await onCase()];
  await freezeMember(colleague.session.hash, lost.id, now);
  const made = await link(OPERATOR, lost.login, now);
  if (!made.ok) throw new Error(made.reason);
  const opened = await followSignInLink(made.token, {}, undefined, now);
  expect(opened.ok && (await seen(opened.session.hash))).toBe(1);
});

it('lifts nothing by a link that was handed over before', async () => {
  const [lost, colleague] = [await onCase(), await onCase()];
  const before = await link(OPERATOR, lost.login, now);
  if (!before.ok) throw new Error(before.reason);
  await freezeMember(colleague.session.hash, lost.id, now);
  const refusal = { ok: false, reason: 'link_not_valid' };
  expect(await followSignInLink(before.token, {}, undefined, now)).toEqual(refusal);
  expect(await listFreezes(lost.id)).toMatchObject([{ liftedAt: null }]);
});

it('is refused to a colleague whose freeze was lifted within the hour, and to no other, nor to a lead', async () => {
  const [lost, colleague, other, lead] = [
    await onCase(),
    await onCase(),
    await onCase(),
    await onCase(null, true),
  ];
  const lifted = (who: TrialMember, minutesAgo: number) =>
    admin`insert into auth.freeze (member_id, frozen_by, frozen_at, sessions_ended, lifted_at)
      values (${lost.id}, ${who.id}, ${minutes(now, -90)}, 1, ${minutes(now, -minutesAgo)})`;
  const open = async (n: number) => {
    expect(await seen(lost.session.hash)).toBe(n);
  };
  await lifted(colleague, 59);
  await lifted(lead, 59);
  const again = { ok: false, reason: 'frozen_lately' };
  expect(await freezeMember(colleague.session.hash, lost.id, now)).toEqual(again);
  await open(1);
  expect(await freezeMember(lead.session.hash, lost.id, now)).toEqual({ ok: true, sessionsEnded: 1 });
  await open(0);
  await admin`update auth.freeze set lifted_at = ${minutes(now, -200)} where member_id = ${lost.id}`;
  await lifted(colleague, 61);
  await lifted(other, 5);
  expect(await freezeMember(colleague.session.hash, lost.id, now)).toMatchObject({ ok: true });
});
