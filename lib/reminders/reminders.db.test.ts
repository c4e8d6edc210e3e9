import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enact } from '@/lib/acts/enact';
import { outcomeInput } from '@/lib/acts/outcome-input';
import { recordOutcome } from '@/lib/acts/record-outcome';
import {
  confirmReminderAddress,
  findReminderAddress,
  keepReminderAddress,
  removeReminderAddress,
} from '@/lib/auth/reminder-address';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { attentionOf } from './attention';
import { keepAttention } from './keep-attention';
import { sendMail } from './mail';
import { remindDue } from './remind';
import { trialMailServer } from './trial-mail-server';

// A day that needs attention is noted by whoever works on the case; the job reads days and sends the same mail to all.

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let server: Awaited<ReturnType<typeof trialMailServer>>;
let lawyer: TrialMember;
let colleague: TrialMember;
let reviewer: TrialMember;
let stranger: TrialMember;
let caseId: string;
const SITE = 'https://docket.example';
/** Ten in the morning of a day of December 2026 in Almaty. */
const on = (day: number, hour = 10) => new Date(Date.UTC(2026, 11, day, hour - 5));

beforeAll(async () => {
  process.env.DOCKET_SECRETS_KEY = randomBytes(32).toString('base64url');
  database = await testDatabase();
  team = trialTeam(database);
  server = await trialMailServer();
  // The hearing of the trial case is on 10 December 2026, at 10:00.
  caseId = await enter(trialDossier('kz-2b3c4'));
  [lawyer, colleague] = [await team.join('A lawyer'), await team.join('A colleague', 'Another office')];
  [reviewer, stranger] = [await team.join('A reviewer'), await team.join('A stranger')];
  await team.on(caseId, lawyer.id, 'lawyer', true);
  await team.on(caseId, colleague.id, 'monitor');
  await team.on(caseId, reviewer.id, 'reviewer');
});
afterAll(async () => {
  await server.close();
  await team.admin.end();
  await database.drop();
});
beforeEach(async () => {
  server.taken.length = 0;
  server.refusing(false);
  await team.admin`delete from auth.reminder_address`;
  await team.admin`delete from auth.attempt`;
  await team.admin`delete from auth.attention`;
});

const settings = () => ({ url: server.url, from: 'docket@mail.example' });
const round = (now: Date) => remindDue((letter) => sendMail(settings(), letter), SITE, now);
async function wants(who: TrialMember, address: string, now = on(1)): Promise<void> {
  const kept = await keepReminderAddress(who.id, { address, locale: 'ru' }, now);
  if (!kept.ok) throw new Error(kept.reason);
  expect(await confirmReminderAddress(who.id, kept.code, now)).toEqual({ ok: true });
}
const note = (who: TrialMember, now = on(1), ref = 'kz-2b3c4') =>
  as(
    who.viewer,
    async (ctx) => {
      const of = await findMyCase(ctx.tx, ref);
      if (of !== null) await keepAttention(ctx, [of]);
      return of !== null;
    },
    now,
  );
const noted = async (id = caseId) => {
  const rows = await team.admin`select days::text[] as days from auth.attention where case_id = ${id}`;
  return rows[0]?.days ?? null;
};

describe('the days of a case', () => {
  it('are noted by those who write it, and by nobody else', async () => {
    expect(await note(lawyer)).toBe(true);
    expect(await noted()).toEqual(expect.arrayContaining(['2026-12-09', '2026-12-11']));
    expect(await note(stranger)).toBe(false);
    await team.admin`delete from auth.attention`;
    await expect(note(reviewer)).rejects.toThrow();
    const write = sql`insert into auth.attention (case_id, days) values (${caseId}, '{2026-12-09}')`;
    await expect(as(stranger.viewer, ({ tx }) => tx.execute(write))).rejects.toThrow();
    expect(await noted()).toBeNull();
    await note(colleague);
    const read = sql`select days from auth.attention`;
    expect(await as(lawyer.viewer, ({ tx }) => tx.execute(read))).toHaveLength(1);
    expect(await as(stranger.viewer, ({ tx }) => tx.execute(read))).toHaveLength(0);
  });

  it('follow the case: an act notes them anew in its own transaction', async () => {
    const hearings = [
      {
        id: 'h1',
        kind: 'main',
        date: { edtf: '2026-12-10' },
        citations: [{ source: 's1', stance: 'supports' }],
      },
    ];
    const own = await enter(trialDossier('kz-5d6f7', { hearings }));
    await team.on(own, lawyer.id, 'lawyer', true);
    await note(lawyer, on(1), 'kz-5d6f7');
    expect(await noted(own)).toEqual(expect.arrayContaining(['2026-12-09', '2026-12-11']));
    const input = outcomeInput.parse({
      hearing: 'h1',
      what: 'adjourned',
      next: '2026-12-24',
      nextTime: '11:30',
    });
    const order = {
      caseId: own,
      key: randomUUID(),
      verb: 'record_outcome' as const,
      act: recordOutcome,
      input,
    };
    expect(await enact(lawyer.viewer, { ...order, seen: { h1: 1 } }, on(10, 12))).toMatchObject({ ok: true });
    expect(await noted(own)).toEqual(['2026-12-23', '2026-12-25']);
    await team.admin`delete from auth.case_member where case_id = ${own}`;
  });

  it('are told as counts to whoever is on the case', async () => {
    const count = (who: TrialMember, day: number) => as(who.viewer, attentionOf, on(day));
    expect(await count(lawyer, 9)).toMatchObject({ hearings: 1, outcomes: 0 });
    expect(await count(lawyer, 11)).toMatchObject({ hearings: 0, outcomes: 1 });
    expect(await count(stranger, 9)).toEqual({ hearings: 0, outcomes: 0, deadlines: 0, orders: 0 });
  });
});

describe('the address', () => {
  it('is confirmed by the code that was sent, once, within half an hour, and lies sealed', async () => {
    const kept = await keepReminderAddress(lawyer.id, { address: 'anna@mail.example', locale: 'ru' }, on(1));
    if (!kept.ok) throw new Error(kept.reason);
    expect(await findReminderAddress(lawyer.id)).toEqual({ address: 'a…@mail.example', confirmed: false });
    const wrong = kept.code === '000000' ? '000001' : '000000';
    expect(await confirmReminderAddress(lawyer.id, wrong, on(1))).toEqual({
      ok: false,
      reason: 'wrong_code',
    });
    // Nobody confirms with the code of another.
    expect(await confirmReminderAddress(colleague.id, kept.code, on(1))).toMatchObject({ ok: false });
    expect(await confirmReminderAddress(lawyer.id, kept.code, on(1))).toEqual({ ok: true });
    expect(await findReminderAddress(lawyer.id)).toMatchObject({ confirmed: true });
    expect(await confirmReminderAddress(lawyer.id, kept.code, on(1))).toMatchObject({ ok: false });
    // A new address is not confirmed by what confirmed the one before, and a code grows old.
    const other = await keepReminderAddress(
      lawyer.id,
      { address: 'b@mail.example', locale: 'ru' },
      on(1, 12),
    );
    if (!other.ok) throw new Error(other.reason);
    expect(await findReminderAddress(lawyer.id)).toEqual({ address: 'b…@mail.example', confirmed: false });
    const late = new Date(on(1, 12).getTime() + 30 * 60_000);
    expect(await confirmReminderAddress(lawyer.id, other.code, late)).toMatchObject({ ok: false });
    const [row] = await team.admin`select sealed_address from auth.reminder_address`;
    expect(Buffer.from(row?.sealed_address).includes('mail.example')).toBe(false);
    await removeReminderAddress(lawyer.id);
    expect(await findReminderAddress(lawyer.id)).toBeNull();
  });

  it('is no way to guess a code, nor to send many', async () => {
    await keepReminderAddress(lawyer.id, { address: 'anna@mail.example', locale: 'ru' }, on(1));
    const tries = [];
    for (let i = 0; i < 6; i += 1) tries.push(await confirmReminderAddress(lawyer.id, 'no', on(1)));
    expect(tries.at(-1)).toMatchObject({ ok: false, reason: 'slow_down' });
    const sent = [];
    for (let i = 0; i < 6; i += 1)
      sent.push(await keepReminderAddress(lawyer.id, { address: 'b@mail.example', locale: 'ru' }, on(1)));
    expect(sent.filter(({ ok }) => ok).length).toBeLessThan(6);
  });

  it('is closed to every role but one', async () => {
    const read = sql`select * from auth.reminder_address`;
    await expect(as(lawyer.viewer, ({ tx }) => tx.execute(read))).rejects.toThrow();
    await expect(as({ kind: 'operator', name: 'a test' }, ({ tx }) => tx.execute(read))).rejects.toThrow();
  });
});

describe('a reminder', () => {
  it('goes to each who asked for it on the day, once, and says nothing of the case', async () => {
    await note(colleague);
    await wants(lawyer, 'anna@mail.example');
    await wants(colleague, 'berik@mail.example');
    await wants(stranger, 'dana@mail.example');
    expect(await round(on(8))).toEqual({ sent: 0, failed: 0 });
    expect(await round(on(9))).toEqual({ sent: 2, failed: 0 });
    expect(await round(on(9, 15))).toEqual({ sent: 0, failed: 0 });
    expect(await round(on(10))).toEqual({ sent: 0, failed: 0 });
    expect(server.taken.map(({ to }) => to).sort()).toEqual(['anna@mail.example', 'berik@mail.example']);
    const text = server.taken.map(({ raw }) => raw).join('\n');
    expect(text).toContain('Content-Type: text/plain; charset=utf-8');
    expect([...server.greetings]).toEqual(['mail.example']);
    expect(text).not.toMatch(/kz-2b3c4|Testbaeva|text\/html|list-unsubscribe|x-mailer/i);
    // The job starts over on the next day that brings something: the outcome is missing.
    expect(await round(on(11))).toEqual({ sent: 2, failed: 0 });
  });

  it('does not go to an address that is not confirmed or was removed, nor to who left the case or was suspended', async () => {
    await note(lawyer);
    await keepReminderAddress(lawyer.id, { address: 'anna@mail.example', locale: 'ru' }, on(1));
    await wants(colleague, 'berik@mail.example');
    await removeReminderAddress(colleague.id);
    expect(await round(on(9))).toEqual({ sent: 0, failed: 0 });
    await wants(colleague, 'berik@mail.example');
    await team.admin`update auth.case_member set until = ${on(5)} where member_id = ${colleague.id}`;
    expect(await round(on(9))).toEqual({ sent: 0, failed: 0 });
    await team.admin`update auth.case_member set until = null where member_id = ${colleague.id}`;
    await team.admin`update auth.member set suspended_at = now() where id = ${colleague.id}`;
    expect(await round(on(9))).toEqual({ sent: 0, failed: 0 });
    await team.admin`update auth.member set suspended_at = null where id = ${colleague.id}`;
    expect(await round(on(9))).toEqual({ sent: 1, failed: 0 });
  });

  it('is tried again when the server does not take it, and is sent by one of two jobs', async () => {
    await note(lawyer);
    await wants(lawyer, 'anna@mail.example');
    server.refusing(true);
    expect(await round(on(9))).toEqual({ sent: 0, failed: 1 });
    server.refusing(false);
    const both = await Promise.all([round(on(9)), round(on(9))]);
    expect(both.map(({ sent }) => sent).sort()).toEqual([0, 1]);
  });

  it('wakes nobody, and is caught up with for two days and no longer', async () => {
    await note(lawyer);
    await wants(lawyer, 'anna@mail.example');
    for (const hour of [6, 21, 23]) expect(await round(on(9, hour))).toEqual({ sent: 0, failed: 0 });
    expect(await round(on(10, 7))).toEqual({ sent: 1, failed: 0 });
    await removeReminderAddress(lawyer.id).then(() => wants(lawyer, 'anna@mail.example'));
    expect(await round(on(14))).toEqual({ sent: 0, failed: 0 });
    expect(await round(on(13, 20))).toEqual({ sent: 1, failed: 0 });
  });

  it('begins with the day on which the address was confirmed', async () => {
    await note(lawyer);
    await wants(lawyer, 'anna@mail.example', on(10));
    expect(await round(on(10))).toEqual({ sent: 0, failed: 0 });
  });
});
