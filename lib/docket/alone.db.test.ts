import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enact } from '@/lib/acts/enact';
import { outcomeInput } from '@/lib/acts/outcome-input';
import { recordOutcome } from '@/lib/acts/record-outcome';
import { as, type Transaction } from '@/lib/db/as';
import { reasonOf } from '@/lib/db/errors';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { publishDue } from './publish';
import { published, trialDossier } from './trial-docket';

// One member alone, with the statements of their own role and no verb in between.

const SUPPORTED = { citations: [{ source: 's1', stance: 'supports' as const }] };
const HEARING = { id: 'h1', kind: 'main', date: { edtf: '2026-11-20' }, time: '10:00', ...SUPPORTED };
let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let next = 0;
beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  lawyer = await team.join('A lawyer');
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

/** A published case that the lawyer leads. */
async function led(): Promise<string> {
  next += 1;
  const caseId = await published(
    trialDossier(`kz-a${String(next).padStart(4, '0')}`, { hearings: [HEARING] }),
  );
  await team.on(caseId, lawyer.id, 'lawyer', true);
  return caseId;
}

const alone = (work: (tx: Transaction) => Promise<unknown>, who = lawyer) =>
  as(who.viewer, async ({ tx }) => {
    await work(tx);
    await tx.execute(sql`set constraints all immediate`);
  }).then(
    () => 'done',
    (error: unknown) => reasonOf(error) ?? (error instanceof Error ? error.message : 'refused'),
  );

const outcome = (caseId: string, what: string) =>
  enact(lawyer.viewer, {
    caseId,
    key: randomUUID(),
    verb: 'record_outcome',
    act: recordOutcome,
    input: outcomeInput.parse({ hearing: 'h1', what, next: '2026-12-03' }),
  });

const inRole = (caseId: string, role: string) => (tx: Transaction) =>
  tx.execute(
    sql`update auth.case_member set role = ${role} where case_id = ${caseId} and member_id = ${lawyer.id}`,
  );
const approve = (caseId: string) => (tx: Transaction) =>
  tx.execute(sql`insert into record.approval (case_id, author, reviewer, reviewer_id, "on", harm, sha256)
    values (${caseId}, 'Somebody', 'A lawyer', ${lawyer.id}, '2026-11-22', 'weighed', ${'0'.repeat(64)})`);
const stand = (caseId: string) => (tx: Transaction) =>
  tx.execute(sql`insert into record.standing_approval (case_id, reviewer_id, reviewer, "on", until, lists, harm)
    values (${caseId}, ${lawyer.id}, 'A lawyer', current_date, current_date + 30, '{hearings}', 'weighed')`);
const event = (caseId: string, at: string, tx = 0) => sql`
  insert into record.event (case_id, at, actor, member_id, verb, facts, salt, digest, tx) values (${caseId},
    ${at}, 'A lawyer', ${lawyer.id}, 'correct', '{h1}', gen_random_uuid(), 'none', ${tx}) returning id, tx`;

describe('who leads a case, and makes themselves its reviewer', () => {
  it('approves nothing of their own, whatever time they say of it', async () => {
    const caseId = await led();
    await alone((tx) => tx.execute(event(caseId, '1999-01-01')));
    await alone(inRole(caseId, 'reviewer'));
    expect(await alone(approve(caseId))).toBe('reviewer_is_no_author');
  });

  it('lets nothing of their own out under a standing approval of theirs', async () => {
    const caseId = await led();
    await alone(inRole(caseId, 'reviewer'));
    expect(await alone(stand(caseId))).toBe('done');
    await alone(inRole(caseId, 'lawyer'));
    expect(await outcome(caseId, 'adjourned')).toMatchObject({ ok: true });
    expect(await publishDue()).toEqual([{ done: 'refused', refusal: 'approval_differs' }]);
    await alone(inRole(caseId, 'reviewer'));
    expect(await alone(stand(caseId))).toBe('reviewer_is_no_author');
  });
});

describe('a member alone', () => {
  it('cannot take a case from the docket, nor say that a request was settled', async () => {
    const caseId = await led();
    const ask = (kind: string, done: string | null) => (tx: Transaction) =>
      tx.execute(
        sql`insert into record.publish_request (case_id, kind, done_at) values (${caseId}, ${kind}, ${done})`,
      );
    expect(await alone(ask('withdraw', null))).not.toBe('done');
    expect(await alone(ask('publish', '2026-01-01'))).not.toBe('done');
    expect(await alone(ask('publish', null))).toBe('done');
  });

  it('writes an event into no transaction but its own, and no past beside the act of another', async () => {
    const caseId = await led();
    let told: unknown;
    await alone(async (tx) => {
      [told] = await tx.execute(event(caseId, '2026-11-22', 4_000_000_000));
    });
    const { id, tx: of } = told as { id: string; tx: string };
    expect(Number(of)).toBeLessThan(4_000_000_000);
    const past = (of: string) => (tx: Transaction) =>
      tx.execute(sql`insert into record.past_fact (case_id, id, version, event_id, list, body)
        values (${caseId}, 'h1', 77, ${of}, 'hearings', '{}')`);
    expect(await alone(past(id))).not.toBe('done');
  });

  it('writes no words in the place of a time zone', async () => {
    const caseId = await led();
    const zone = (name: string) => (tx: Transaction) =>
      tx.execute(sql`update record.hearing set zone = ${name} where case_id = ${caseId} and id = 'h1'`);
    for (const name of ['A name', 'Name', 'name5', 'A/Name', 'Asia/Almaty5'])
      expect(await alone(zone(name))).toBe('hearing_zone_is_a_zone');
    expect(await alone(zone('Asia/Aqtau'))).toBe('change_has_its_event');
  });

  it('changes no source without an event that names it', async () => {
    const caseId = await led();
    const change = (tx: Transaction) =>
      tx.execute(sql`update record.source set title = '{"en": "Other words"}'
      where ref in (select ref from record.case_source where case_id = ${caseId})`);
    expect(await alone(change)).toBe('change_has_its_event');
  });
});
