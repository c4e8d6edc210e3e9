import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { figure } from '@/lib/db/figures';
import { CASE, SETTING } from '@/lib/db/invariants/setting';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { changePassword } from './account';
import { restore, suspend } from './administer';
import { OPERATOR } from './issuer';
import { listSessions, openSession, revokeAll, revokeListed, revokeSession, rotateSession } from './session';
import { findSignedInByHash } from './signed-in';
import { minutes, seconds, type TrialMember, trialMember } from './trial-member';

// Promise 16: whatever ends a session bites on the very next request. The database is asked, with the record's own door.

let database: TestDatabase;
let admin: postgres.Sql;
let who: TrialMember;

beforeAll(async () => {
  database = await testDatabase();
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(SETTING);
  who = await trialMember(new Date());
  await admin`insert into auth.case_member (case_id, member_id) values (${CASE}, ${who.id})`;
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const hour = 60;
const ago = (count: number) => minutes(new Date(), -count);
const open = (now = new Date(), secondFactor = true) => openSession(who.id, { secondFactor }, now);
/** How many cases the record shows to this session. */
const seen = (sessionHash: string) =>
  as(
    { kind: 'member', sessionHash },
    async ({ tx }) => [...(await tx.execute(sql`select 1 from record.court_case`))].length,
  );
const signedIn = async (hash: string) => (await findSignedInByHash(hash)) !== null;

it('shows the case to a live session, and nothing to one that waits for its second factor', async () => {
  const [full, pending] = [await open(), await open(new Date(), false)];
  expect([await seen(full.hash), await seen(pending.hash)]).toEqual([1, 0]);
  expect((await findSignedInByHash(pending.hash))?.session.secondFactor).toBe(false);
});

const ENDS: [string, (hash: string) => Promise<unknown>][] = [
  ['signing out', (hash) => revokeSession(hash)],
  [
    'ending it from the list',
    async (hash) => revokeListed(who.id, (await findSignedInByHash(hash))?.session.id ?? ''),
  ],
  ['ending all', () => revokeAll(who.id)],
  ['a suspension', () => suspend(OPERATOR, who.login)],
  ['a change of password', async () => changePassword((await open()).hash, 'violet ferry timetable')],
  ['a new token', (hash) => rotateSession(hash)],
  [
    'leaving the case',
    () => admin`update auth.case_member set until = now() - interval '1 second' where member_id = ${who.id}`,
  ],
];

it.each(ENDS)('after %s the next statement sees nothing', async (name, end) => {
  const { hash } = await open();
  expect([await seen(hash), await signedIn(hash)]).toEqual([1, true]);
  await end(hash);
  expect(await seen(hash)).toBe(0);
  expect(await signedIn(hash)).toBe(name === 'leaving the case');
  await restore(OPERATOR, who.login);
  expect(await seen(hash)).toBe(0);
  await admin`update auth.case_member set until = null where member_id = ${who.id}`;
});

it('ends every session of a suspended member for good: restoring opens none of them again', async () => {
  const { hash } = await open();
  await suspend(OPERATOR, who.login);
  await restore(OPERATOR, who.login);
  expect([await seen(hash), await signedIn(hash)]).toEqual([0, false]);
});

it('ends after 30 idle minutes and not before', async () => {
  const [busy, idle] = [await open(ago(29)), await open(ago(31))];
  expect([await seen(busy.hash), await seen(idle.hash)]).toEqual([1, 0]);
  expect(await findSignedInByHash(idle.hash)).toBeNull();
  expect(await findSignedInByHash(busy.hash)).not.toBeNull();
  const [row] = await admin`select seen_at > now() - interval '1 minute' as fresh from auth.session
    where token_hash = decode(${busy.hash}, 'hex')`;
  expect(row?.fresh).toBe(true);
});

it('notes that it was seen at most once a minute', async () => {
  const start = new Date();
  const { hash } = await open(start);
  const seenAt = async () =>
    (await admin`select seen_at from auth.session where token_hash = decode(${hash}, 'hex')`)[0]?.seen_at;
  await findSignedInByHash(hash, seconds(start, 59));
  expect(await seenAt()).toEqual(start);
  await findSignedInByHash(hash, seconds(start, 60));
  expect(await seenAt()).toEqual(seconds(start, 60));
});

it('ends after 12 hours, however busy, and a new token does not lengthen it', async () => {
  const held = await open(ago(12 * hour - 10));
  const busy = (count: number) =>
    admin`update auth.session set seen_at = now() where member_id = ${who.id} and created_at < now() - ${count} * interval '1 hour'`;
  await busy(11);
  const rotated = await rotateSession(held.hash);
  expect(rotated?.expiresAt).toEqual(held.expiresAt);
  expect(await seen(rotated?.hash ?? '')).toBe(1);
  const over = await open(ago(12 * hour + 1));
  await busy(11);
  expect([await seen(over.hash), await signedIn(over.hash)]).toEqual([0, false]);
  expect(await rotateSession(over.hash)).toBeNull();
});

it('changes its token at the second factor and keeps its id; a forged or old token is nobody’s', async () => {
  const pending = await open(new Date(), false);
  const id = (await findSignedInByHash(pending.hash))?.session.id;
  const full = await rotateSession(pending.hash);
  expect(full?.token).not.toBe(pending.token);
  expect((await findSignedInByHash(full?.hash ?? ''))?.session).toMatchObject({ id, secondFactor: true });
  expect([await seen(pending.hash), await seen(full?.hash ?? '')]).toEqual([0, 1]);
  expect(await rotateSession(pending.hash)).toBeNull();
  for (const forged of ['', 'f'.repeat(64), "'; select 1", full?.token ?? ''])
    expect(await signedIn(forged)).toBe(false);
});

it('lists only the live sessions of its own member, and ends no other one’s', async () => {
  await revokeAll(who.id);
  const mine = await openSession(who.id, {
    secondFactor: true,
    device: { kind: 'phone', system: 'android' },
  });
  await open(ago(31));
  await open(new Date(), false);
  const listed = await listSessions(who.id);
  expect(listed.map(({ device }) => device)).toEqual([{ kind: 'phone', system: 'android' }]);
  const other = await trialMember(new Date());
  expect(await revokeListed(other.id, listed[0]?.id ?? '')).toBe(false);
  expect(await seen(mine.hash)).toBe(1);
});

it('throws when the database cannot say: that is not signed out', async () => {
  const { hash } = await open();
  const url = process.env.DOCKET_URL_AUTH;
  process.env.DOCKET_URL_AUTH = 'postgres://docket_auth:wrong@127.0.0.1:9/nowhere';
  await expect(findSignedInByHash(hash)).rejects.toThrow();
  process.env.DOCKET_URL_AUTH = url;
  expect(await signedIn(hash)).toBe(true);
});

it('forgets sessions that ended a month ago, and keeps the others', async () => {
  await open(ago(32 * 24 * hour));
  await open(ago(20 * 24 * hour));
  await open();
  const [row] = await admin`select count(*)::int as old from auth.session
    where member_id = ${who.id} and created_at < now() - interval '1 day'`;
  expect(row?.old).toBe(1);
});

it('keeps nothing of a browser or an address, and of a token only its hash', async () => {
  const columns = await admin`select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'auth' and (data_type = 'inet' or column_name ~ '(^|_)(ip|agent|address|referer|email)($|_)')
      -- The one that a member gave to be reminded at, which nobody but the server can open.
      and column_name <> 'sealed_address'`;
  expect(columns).toEqual([]);
  const { token, hash } = await open();
  const rows = await admin`select to_jsonb(s)::text as text from auth.session s`;
  expect(rows.some(({ text }) => String(text).includes(token))).toBe(false);
  expect(rows.some(({ text }) => String(text).includes(hash))).toBe(true);
  figure(16, `${ENDS.length} ways to end a session, each on the very next statement`);
});
