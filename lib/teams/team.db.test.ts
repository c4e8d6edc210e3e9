import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Context } from '@/lib/db/as';
import { reasonOf, sqlState } from '@/lib/db/errors';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { addColleague } from './add-colleague';
import { changeColleague } from './change-colleague';
import { enterCounsel, listCounsel } from './counsel';
import { endAccess } from './end-access';
import { passLead } from './pass-lead';
import { listTeamEvents, readTeam } from './team';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lead: TrialMember;
let monitor: TrialMember;
let stranger: TrialMember;
let next = 0;

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  await enter(trialDossier('kz-00000'));
  lead = await team.join('A lead');
  monitor = await team.join('A monitor', 'An association');
  stranger = await team.join('A stranger', 'Another office');
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

/** A case of its own, led by the lead, with the monitor on it. */
async function aCase(): Promise<{ ref: string; caseId: string }> {
  next += 1;
  const ref = `kz-t${String(next).padStart(4, '0')}`;
  const caseId = await enter(trialDossier(ref));
  await team.on(caseId, lead.id, 'lawyer', true);
  await team.on(caseId, monitor.id, 'monitor');
  return { ref, caseId };
}

const codeOf = async ({ id }: TrialMember) =>
  String((await team.admin`select code from auth.member where id = ${id}`)[0]?.code);
const by = <T>(who: TrialMember, work: (ctx: Context) => Promise<T>) => as(who.viewer, work);
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => reasonOf(error) ?? sqlState(error),
  );
const sees = (who: TrialMember, ref: string) =>
  by(who, async ({ tx }) => (await findMyCase(tx, ref)) !== null);

describe('a team', () => {
  it('takes a colleague of another organisation by their code, and is told so', async () => {
    const { ref, caseId } = await aCase();
    const code = await codeOf(stranger);
    expect(await sees(stranger, ref)).toBe(false);
    expect(await by(lead, (ctx) => addColleague(ctx, { ref, code, role: 'reviewer' }))).toMatchObject({
      ok: true,
    });
    expect(await sees(stranger, ref)).toBe(true);
    expect(await by(lead, (ctx) => addColleague(ctx, { ref, code, role: 'editor' }))).toEqual({
      ok: false,
      reason: 'already_on',
    });
    const { colleagues } = await by(monitor, (ctx) => readTeam(ctx, caseId));
    expect(colleagues.map(({ name, organisation, role }) => [name, organisation, role])).toEqual([
      ['A lead', 'A trial', 'lawyer'],
      ['A monitor', 'An association', 'monitor'],
      ['A stranger', 'Another office', 'reviewer'],
    ]);
    expect(await by(monitor, (ctx) => listTeamEvents(ctx, caseId))).toMatchObject([
      { what: 'added', actor: 'A lead', name: 'A stranger', role: 'reviewer' },
    ]);
  });

  it('is set by its lead alone: for others there is nothing to set, in the database either', async () => {
    const { ref, caseId } = await aCase();
    const code = await codeOf(stranger);
    const add = (ctx: Context) => addColleague(ctx, { ref, code, role: 'editor' });
    expect(await by(monitor, add)).toEqual({ ok: false, reason: 'not_lead' });
    expect(await by(stranger, add)).toEqual({ ok: false, reason: 'not_found' });
    const change = { ref, member: lead.id, role: 'reviewer' as const };
    expect(await by(monitor, (ctx) => changeColleague(ctx, change))).toEqual({
      ok: false,
      reason: 'not_lead',
    });
    expect(await by(monitor, (ctx) => endAccess(ctx, { ref, member: lead.id }))).toMatchObject({
      reason: 'not_lead',
    });
    const raw = (who: TrialMember, statement: ReturnType<typeof sql>) =>
      refusalOf(by(who, ({ tx }) => tx.execute(statement)));
    const insert = sql`insert into auth.case_member (case_id, member_id, role, lead, added_by)
      values (${caseId}, ${stranger.id}, 'editor', false, ${monitor.id})`;
    expect(await raw(monitor, insert)).toBe('42501');
    await raw(monitor, sql`update auth.case_member set lead = true where member_id = ${monitor.id}`);
    expect((await by(monitor, (ctx) => readTeam(ctx, caseId))).iLead).toBe(false);
    const forged = sql`insert into record.team_event (case_id, actor, actor_id, what, name, member_id, role)
      values (${caseId}, 'A lead', ${lead.id}, 'added', 'A stranger', ${stranger.id}, 'editor')`;
    expect(await raw(lead, forged)).toBe('42501');
    expect(await raw(lead, sql`update record.team_event set name = 'x'`)).toBe('42501');
    const bad = { ref, code: 'm-000000000000', role: 'editor' as const };
    expect(await by(lead, (ctx) => addColleague(ctx, bad))).toEqual({ ok: false, reason: 'no_such_code' });
  });

  it('opens a case until a day, and no longer; whoever comes back is told too', async () => {
    const { ref, caseId } = await aCase();
    const code = await codeOf(stranger);
    const past = { ref, code, role: 'lawyer' as const, until: '2020-01-01' };
    expect(await by(lead, (ctx) => addColleague(ctx, past))).toEqual({ ok: false, reason: 'until_is_past' });
    await by(lead, (ctx) => addColleague(ctx, { ...past, until: '2999-01-01' }));
    expect(await sees(stranger, ref)).toBe(true);
    await team.admin`update auth.case_member set until = now() - interval '1 second'
      where case_id = ${caseId} and member_id = ${stranger.id}`;
    expect(await sees(stranger, ref)).toBe(false);
    expect((await by(stranger, (ctx) => listTeamEvents(ctx, caseId))).length).toBe(0);
    await by(lead, (ctx) => addColleague(ctx, { ref, code, role: 'editor' }));
    expect(await sees(stranger, ref)).toBe(true);
    expect(await by(lead, (ctx) => endAccess(ctx, { ref, member: stranger.id }))).toEqual({
      ok: true,
      mine: false,
    });
    expect(await sees(stranger, ref)).toBe(false);
    const told = await by(monitor, (ctx) => listTeamEvents(ctx, caseId));
    expect(told.map(({ what }) => what)).toEqual(['ended', 'returned', 'added']);
  });

  it('is left by whoever wants to, who can change nothing else of their place; the team is told', async () => {
    const { ref, caseId } = await aCase();
    const raw = (set: ReturnType<typeof sql>) =>
      refusalOf(
        by(monitor, ({ tx }) =>
          tx.execute(sql`update auth.case_member set ${set} where case_id = ${caseId}`),
        ),
      );
    const more = [
      sql`role = 'lawyer'`,
      sql`lead = true`,
      sql`until = now() + interval '1 year'`,
      sql`until = now() - interval '1 day'`,
      sql`until = now(), role = 'lawyer'`,
    ];
    for (const set of more) expect(await raw(set)).toBe('42501');
    expect(await by(monitor, (ctx) => endAccess(ctx, { ref, member: monitor.id }))).toEqual({
      ok: true,
      mine: true,
    });
    expect(await sees(monitor, ref)).toBe(false);
    expect(await by(lead, (ctx) => listTeamEvents(ctx, caseId))).toMatchObject([
      { what: 'ended', actor: 'A monitor', name: 'A monitor', role: 'monitor' },
    ]);
    await by(monitor, ({ tx }) =>
      tx.execute(sql`update auth.case_member set until = null where case_id = ${caseId}`),
    );
    expect(await sees(monitor, ref)).toBe(false);
    expect(await by(monitor, (ctx) => endAccess(ctx, { ref, member: lead.id }))).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });

  it('is never without a lead: the last one passes the lead on before leaving', async () => {
    const { ref, caseId } = await aCase();
    const leave = (ctx: Context) => endAccess(ctx, { ref, member: lead.id });
    expect(await refusalOf(by(lead, leave))).toBe('last_lead_stays');
    const limited = sql`update auth.case_member set until = now() + interval '1 day'
      where case_id = ${caseId} and member_id = ${lead.id}`;
    expect(await refusalOf(by(lead, ({ tx }) => tx.execute(limited)))).toBe('lead_has_no_end');
    const pass = (mine: 'share' | 'leave') => (ctx: Context) =>
      passLead(ctx, { ref, member: monitor.id, mine });
    expect(await by(lead, pass('share'))).toEqual({ ok: true, left: false });
    // Two leads who leave at once: one of them stays.
    const ends = await Promise.all([
      refusalOf(by(lead, leave)),
      refusalOf(by(monitor, (ctx) => endAccess(ctx, { ref, member: monitor.id }))),
    ]);
    expect(ends.toSorted()).toEqual(['done', 'last_lead_stays']);
    const other = await aCase();
    const handed = await by(lead, (ctx) =>
      passLead(ctx, { ref: other.ref, member: monitor.id, mine: 'leave' }),
    );
    expect(handed).toEqual({ ok: true, left: true });
    expect(await sees(lead, other.ref)).toBe(false);
    expect(await by(monitor, (ctx) => readTeam(ctx, other.caseId))).toMatchObject({ iLead: true });
  });
});

describe('counsel', () => {
  it('are entered, corrected and ended with what was before; no stranger and no publisher reads them', async () => {
    const { ref, caseId } = await aCase();
    const told = { ref, party: 'y1', name: 'An Advocate', kind: 'retained' as const, power: 'order 7' };
    expect(await by(monitor, (ctx) => enterCounsel(ctx, { ...told, party: 'y9' }))).toMatchObject({
      reason: 'no_such_party',
    });
    expect(await by(stranger, (ctx) => enterCounsel(ctx, told))).toMatchObject({ reason: 'not_found' });
    expect(await by(lead, (ctx) => enterCounsel(ctx, told))).toEqual({ ok: true });
    const [first] = await by(lead, (ctx) => listCounsel(ctx, caseId));
    const ended = { ...told, until: '2026-11-01', replaces: first?.id };
    expect(await by(monitor, (ctx) => enterCounsel(ctx, ended))).toEqual({ ok: true });
    expect(await refusalOf(by(lead, (ctx) => enterCounsel(ctx, ended)))).toBe('counsel_replaced_once');
    const [now, ...others] = await by(lead, (ctx) => listCounsel(ctx, caseId));
    expect(others).toEqual([]);
    expect(now).toMatchObject({ until: '2026-11-01', enteredByName: 'A monitor', past: [{ until: null }] });
    expect(await by(stranger, (ctx) => listCounsel(ctx, caseId))).toEqual([]);
    const [may] =
      await team.admin`select has_table_privilege('docket_publisher', 'record.counsel', 'select') as p,
      has_table_privilege('docket_auth', 'record.counsel', 'select') as a`;
    expect(may).toEqual({ p: false, a: false });
  });

  it('are entered once however often the form is sent, and the same form takes no other words', async () => {
    const { ref, caseId } = await aCase();
    const key = crypto.randomUUID();
    const told = {
      ref,
      party: 'y1',
      name: 'FICTION Advocate',
      kind: 'retained' as const,
      from: '2026-11-02',
    };
    const send = (who: TrialMember, more = {}) =>
      by(who, (ctx) => enterCounsel(ctx, { ...told, ...more }, key));
    expect(await Promise.all([send(lead), send(lead), send(lead)])).toEqual(Array(3).fill({ ok: true }));
    const reused = { ok: false, reason: 'key_reused' };
    expect(await send(lead, { name: 'FICTION Other' })).toEqual(reused);
    expect(await send(lead, { power: 'order 8' })).toEqual(reused);
    expect(await send(monitor)).toEqual(reused);
    expect(await by(lead, (ctx) => listCounsel(ctx, caseId))).toHaveLength(1);
    const [first] = await by(lead, (ctx) => listCounsel(ctx, caseId));
    const again = { ...told, until: '2026-11-03', replaces: first?.id };
    const ending = crypto.randomUUID();
    for (let n = 0; n < 2; n += 1)
      expect(await by(lead, (ctx) => enterCounsel(ctx, again, ending))).toEqual({ ok: true });
  });
});
