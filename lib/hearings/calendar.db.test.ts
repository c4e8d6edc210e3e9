import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, asCalendar } from '@/lib/db/as';
import { CASE, SETTING } from '@/lib/db/invariants/setting';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { listCalendars, offerCalendar, openCalendar, revokeCalendar } from './calendar-address';
import { readCalendar } from './calendar-feed';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let other: TrialMember;

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  await team.admin.unsafe(SETTING);
  lawyer = await team.join('A lawyer');
  other = await team.join('Another lawyer');
  await team.on(CASE, lawyer.id, 'lawyer');
  await team.admin`insert into record.fact (case_id, id, list, position)
    values (${CASE}, 'h8', 'hearings', 90), (${CASE}, 'q8', 'courts', 91)`;
  await team.admin`insert into record.court (case_id, id, type, described)
    values (${CASE}, 'q8', 'city', '{"en": "a court of a fairy tale"}')`;
  await team.admin`insert into record.hearing (case_id, id, kind, date_edtf, time)
    values (${CASE}, 'h8', 'main', '2026-12-03', '10:00')`;
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

async function open(who: TrialMember): Promise<string> {
  const token = offerCalendar();
  await as(who.viewer, (ctx) => openCalendar(ctx, { token, titles: 'plain', locale: 'ru' }));
  return token;
}

describe('a calendar address', () => {
  it('tells the hearings of its member and of nobody else', async () => {
    const [mine, theirs] = [await open(lawyer), await open(other)];
    expect(await readCalendar(mine)).toContain('20261203T050000Z');
    expect(await readCalendar(theirs)).not.toContain('DTSTART');
    expect(await readCalendar('A'.repeat(43))).toBeNull();
    expect(await readCalendar("'; select 1")).toBeNull();
  });

  it('opens hearings and courts, and of all else not a row', async () => {
    const token = await open(lawyer);
    const { hashOf, hexOf } = await import('@/lib/auth/tokens');
    const tables = await team.admin`select c.relname as name from pg_class c
      where c.relnamespace = 'record'::regnamespace and c.relkind = 'r'
        and has_table_privilege('docket_member', c.oid, 'select')`;
    expect(tables.length).toBeGreaterThan(40);
    const seen = [];
    for (const { name } of tables) {
      const rows = await asCalendar(hexOf(hashOf(token)), ({ tx }) =>
        tx.execute(sql`select * from record.${sql.identifier(String(name))}`),
      );
      if (rows.length > 0) seen.push(String(name));
    }
    const openToAll = ['code_edition', 'deadline_rule', 'holiday', 'holiday_year', 'place_name', 'provision'];
    expect(seen.filter((name) => !openToAll.includes(name)).sort()).toEqual([
      'calendar_address',
      'court',
      'fact',
      'hearing',
    ]);
  });

  it('ends at once when it is revoked, when its member leaves the case, and when they are suspended', async () => {
    const [first, second] = [await open(lawyer), await open(lawyer)];
    const listed = await as(lawyer.viewer, listCalendars);
    const revoke = (who: TrialMember, id = '') => as(who.viewer, (ctx) => revokeCalendar(ctx, { id }));
    const newest = listed[0]?.id;
    expect(await revoke(other, newest)).toEqual({ ok: false, reason: 'not_found' });
    expect(await revoke(lawyer, newest)).toEqual({ ok: true });
    expect(
      [await readCalendar(first), await readCalendar(second)].filter((text) => text === null),
    ).toHaveLength(1);
    const [still = ''] = (await readCalendar(first)) === null ? [second] : [first];
    await team.admin`update auth.case_member set until = now() - interval '1 minute' where member_id = ${lawyer.id}`;
    expect(await readCalendar(still)).not.toContain('DTSTART');
    await team.admin`update auth.case_member set until = null where member_id = ${lawyer.id}`;
    expect(await readCalendar(still)).toContain('DTSTART');
    await team.admin`insert into auth.freeze (member_id, sessions_ended) values (${lawyer.id}, 0)`;
    expect(await readCalendar(still)).not.toContain('DTSTART');
    await team.admin`update auth.freeze set lifted_at = now() where member_id = ${lawyer.id}`;
    expect(await readCalendar(still)).toContain('DTSTART');
    await team.admin`update auth.member set suspended_at = now() where id = ${lawyer.id}`;
    expect(await readCalendar(still)).not.toContain('DTSTART');
  });
});
