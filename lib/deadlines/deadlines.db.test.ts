import { createHash, randomUUID } from 'node:crypto';
import { sql as query } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { as, type Context } from '@/lib/db/as';
import { CASE, SETTING } from '@/lib/db/invariants/setting';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { confirmDeadline } from './confirm-deadline';
import type { DeadlineConfirmation } from './input';
import { readConfirmations, readHolidays, readRules } from './queries';

// Who reads rules and calendars, and whose word on a deadline is taken. People and cases here are FICTION.

let database: TestDatabase;
let admin: postgres.Sql;
const OTHER = '00000000-0000-4000-8000-000000000002';
const PEOPLE = ['lawyer', 'editor', 'reviewer', 'stranger'] as const;
type Who = (typeof PEOPLE)[number];
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

beforeAll(async () => {
  database = await testDatabase();
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(SETTING);
  for (const name of PEOPLE) {
    const [row] =
      await admin`insert into auth.member (tenant_id, name) values (${CASE}, ${name}) returning id`;
    const id = String(row?.id);
    const [case_id, role] = name === 'stranger' ? [OTHER, 'lawyer'] : [CASE, name];
    await admin`insert into auth.case_member (case_id, member_id, role) values (${case_id}, ${id}, ${role})`;
    await admin`insert into auth.session (token_hash, member_id, expires_at, second_factor_at)
      values (decode(${hashOf(name)}, 'hex'), ${id}, now() + interval '1 hour', now())`;
  }
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const of = <T>(who: Who, fn: (ctx: Context) => Promise<T>) =>
  as({ kind: 'member', sessionHash: hashOf(who) }, fn);
const saying = (fields: Partial<DeadlineConfirmation> = {}): DeadlineConfirmation => ({
  key: randomUUID(),
  caseId: CASE,
  rule: 'verdict-appeal',
  fact: 'd1',
  party: 'y1',
  kind: 'confirmed',
  dueOn: '2016-12-13',
  reason: null,
  ...fields,
});
const say = (who: Who, said: DeadlineConfirmation) => of(who, (ctx) => confirmDeadline(ctx, said));
const answer = (who: Who, statement: ReturnType<typeof query>) =>
  of(who, ({ tx }) => tx.execute(statement)).then(
    () => 'ok',
    (error: Error) => error.message,
  );

describe('rules and calendars', () => {
  it('are read by every member, and name source, certainty and note in three languages', async () => {
    const [rules, calendar] = await of(
      'stranger',
      async (ctx) => [await readRules(ctx), await readHolidays(ctx)] as const,
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    const texts = [
      ...rules.flatMap((rule) => [rule.source, rule.note]),
      ...calendar.years.flatMap((year) => [year.source, year.note]),
      ...calendar.holidays.map((day) => day.name),
    ];
    for (const text of texts) expect(LOCALES.filter((locale) => !text[locale])).toEqual([]);
    // No number, no certainty: what our notes leave open is never called certain.
    expect(rules.filter((rule) => rule.term === null && rule.certainty !== 'unverified')).toEqual([]);
    expect(calendar.years.map(({ year, movesKnown }) => [year, movesKnown])).toEqual([
      [2023, false],
      [2024, false],
      [2025, false],
      [2026, true],
      [2027, false],
    ]);
    expect(calendar.holidays.find(({ day }) => day === '2026-10-26')?.certainty).toBe('certain');
    expect(calendar.holidays.filter(({ day }) => day.endsWith('08-30')).map(({ day }) => day)).toEqual([
      '2023-08-30',
      '2024-08-30',
      '2025-08-30',
    ]);
  });

  it('are written by no member', async () => {
    for (const statement of [
      query`update record.deadline_rule set length = 30`,
      query`insert into record.holiday_year (year, moves_known, source, note) values (2030, true, '{"en": "a"}', '{"en": "a"}')`,
      query`delete from record.holiday`,
    ])
      expect(await answer('lawyer', statement)).toMatch(/42501/);
  });

  it.each([
    [
      'deadline_rule_length_has_unit',
      `update record.deadline_rule set length = null where id = 'verdict-appeal'`,
    ],
    [
      'deadline_rule_length_has_unit',
      `update record.deadline_rule set length = 0 where id = 'verdict-appeal'`,
    ],
    [
      'deadline_rule_without_length_is_unverified',
      `update record.deadline_rule set certainty = 'certain' where id = 'cassation-court'`,
    ],
    [
      'deadline_rule_hours_run_from_the_hour',
      `update record.deadline_rule set counting = 'from_next_day' where id = 'police-detention-48-hours'`,
    ],
    [
      'deadline_rule_from_edtf_is_a_date',
      `update record.deadline_rule set from_edtf = 'spring' where id = 'verdict-appeal'`,
    ],
    ['holiday_is_of_its_year', `update record.holiday set year = 2026 where day = '2027-01-01'`],
    [
      'deadline_rule_limits_is_in_its_list',
      `update record.deadline_rule set limits = 'sleep' where id = 'verdict-appeal'`,
    ],
  ])('hold what %s says', async (constraint, statement) => {
    await expect(admin.unsafe(statement)).rejects.toMatchObject({ constraint_name: constraint });
  });
});

describe("counsel's word", () => {
  it('is taken from a lawyer of the case alone', async () => {
    expect(await say('editor', saying())).toEqual({ ok: false, reason: 'counsel_only' });
    expect(await say('reviewer', saying())).toEqual({ ok: false, reason: 'counsel_only' });
    // To a stranger the case, and to everybody a fact that is not there, is simply not found.
    expect(await say('stranger', saying())).toEqual({ ok: false, reason: 'not_found' });
    expect(await say('lawyer', saying({ caseId: OTHER }))).toEqual({ ok: false, reason: 'not_found' });
    expect(await say('lawyer', saying({ fact: 'd9' }))).toEqual({ ok: false, reason: 'not_found' });
    expect(await say('lawyer', saying({ rule: 'no-such-rule' }))).toEqual({ ok: false, reason: 'not_found' });
    expect(await of('lawyer', (ctx) => readConfirmations(ctx, [CASE]))).toEqual([]);
    expect(await say('lawyer', saying())).toEqual({ ok: true, again: false });
    expect(await of('editor', (ctx) => readConfirmations(ctx, [CASE]))).toMatchObject([
      { caseId: CASE, rule: 'verdict-appeal', fact: 'd1', party: 'y1', kind: 'confirmed', by: 'lawyer' },
    ]);
    expect(await of('stranger', (ctx) => readConfirmations(ctx, [CASE, OTHER]))).toEqual([]);
  });

  it('is taken once however often it is sent, and its key serves nothing else', async () => {
    const said = saying({ kind: 'overridden', dueOn: '2016-12-09', reason: 'FICTION: served early' });
    const both = await Promise.all([say('lawyer', said), say('lawyer', said)]);
    expect(both).toEqual(
      expect.arrayContaining([
        { ok: true, again: false },
        { ok: true, again: true },
      ]),
    );
    expect(await say('lawyer', { ...said, dueOn: '2016-12-10' })).toEqual({ ok: false, reason: 'key_used' });
    const kept = await of('lawyer', (ctx) => readConfirmations(ctx, [CASE]));
    expect(kept.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['confirmed', '2016-12-13'],
      ['overridden', '2016-12-09'],
    ]);
  });

  it('is added by the rules of the database alone, whatever the program asks', async () => {
    const add = (values: ReturnType<typeof query>) =>
      query`insert into record.deadline (key, case_id, rule, fact, kind, due_on, reason, member_id, at)
        select gen_random_uuid(), ${CASE}::uuid, 'verdict-appeal', 'd1', ${values}`;
    const own = (name: string) => query`(select id from auth.member where name = ${name})`;
    expect(
      await answer('editor', add(query`'confirmed', date '2016-12-13', null, ${own('editor')}, now()`)),
    ).toMatch(/42501/);
    expect(
      await answer('lawyer', add(query`'confirmed', date '2016-12-13', null, ${own('editor')}, now()`)),
    ).toMatch(/42501/);
    expect(
      await answer(
        'lawyer',
        add(query`'confirmed', date '2016-12-13', null, ${own('lawyer')}, now() - interval '1 day'`),
      ),
    ).toMatch(/42501/);
    expect(await answer('lawyer', add(query`'confirmed', null, null, ${own('lawyer')}, now()`))).toMatch(
      /deadline_confirms_a_date/,
    );
    expect(
      await answer('lawyer', add(query`'overridden', date '2016-12-13', ' ', ${own('lawyer')}, now()`)),
    ).toMatch(/deadline_says_why/);
    expect(await answer('lawyer', add(query`'waived', null, null, ${own('lawyer')}, now()`))).toMatch(
      /deadline_says_why/,
    );
    expect(await answer('lawyer', add(query`'done', null, null, ${own('lawyer')}, now()`))).toBe('ok');
  });

  it('is never changed or taken away, by nobody', async () => {
    expect(await answer('lawyer', query`update record.deadline set reason = 'another'`)).toMatch(/42501/);
    expect(await answer('lawyer', query`delete from record.deadline`)).toMatch(/42501/);
    for (const statement of ['update record.deadline set reason = null', 'delete from record.deadline'])
      await expect(admin.unsafe(statement)).rejects.toMatchObject({ code: '23514' });
  });
});
