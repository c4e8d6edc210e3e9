import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sent } from '@/lib/auth/action';
import { as, type Context } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { findCase } from '@/lib/docket/find-case';
import { findPerson } from '@/lib/docket/find-person';
import { publishDue } from '@/lib/docket/publish';
import { readCasePeople } from '@/lib/docket/read-case-people';
import { readReview } from '@/lib/docket/read-review';
import { enter, NAMED, NOON, published, SECRET, trialDossier } from '@/lib/docket/trial-docket';
import { approveCase } from '@/lib/reviews/approve-case';
import { enterBasis, enterNarrowing } from './basis-forms';
import { enact } from './enact';
import type { narrowBasis } from './narrow-basis';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let editor: TrialMember;
let reviewer: TrialMember;
let stranger: TrialMember;
let next = 0;
const HARM = 'he asked for it himself, in writing';

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  editor = await team.join('An editor');
  reviewer = await team.join('A reviewer');
  stranger = await team.join('A stranger', 'Another organisation');
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

async function aCase(make: typeof enter = enter): Promise<{ ref: string; caseId: string }> {
  next += 1;
  const ref = `kz-n${String(next).padStart(4, '0')}`;
  const caseId = await make(trialDossier(ref));
  await team.on(caseId, editor.id, 'editor', true);
  await team.on(caseId, reviewer.id, 'reviewer');
  return { ref, caseId };
}
const by = <T>(who: TrialMember, fn: (ctx: Context) => Promise<T>) => as(who.viewer, fn, NOON);
const sent = (key: string = randomUUID()): Sent => ({ locale: 'en', key });
const naming = (ref: string, scope: 'public_named' | 'partners' = 'public_named') => ({
  ...{ ref, person: 'p2', scope, ground: 'consent' as const, harm: HARM },
});
const withdrawing = (ref: string, basis: string, version = 1) => ({
  ...{ ref, person: 'p1', basis, how: 'withdraw' as const, reason: 'he changed his mind' },
  seen: { [basis]: version },
});
const give = (who: TrialMember, ref: string, form = sent()) =>
  by(who, (ctx) => enterBasis(ctx, naming(ref), form));
const withdraw = (who: TrialMember, ref: string, basis: string, version = 1) =>
  by(who, (ctx) => enterNarrowing(ctx, withdrawing(ref, basis, version), sent()));
const bodies = (ref: string) =>
  team.admin`select number, body, salt from docket.revision where ref = ${ref} and kind = 'revision' order by number`;

async function approve(ref: string, caseId: string): Promise<void> {
  const review = await by(reviewer, (ctx) => readReview(ctx, ref));
  const sha256 = review?.read.ok ? review.read.sha256 : '';
  expect(await by(reviewer, (ctx) => approveCase(ctx, { caseId, sha256, harm: HARM }))).toEqual({ ok: true });
}

describe('a basis in the record', () => {
  it('names somebody only after a reviewer approved it, and withdrawn takes the name away with every body that told it', async () => {
    const { ref, caseId } = await aCase(published);
    const [, secret = ''] = SECRET;
    expect(JSON.stringify(await findCase(ref))).not.toContain(secret);
    expect(await give(editor, ref)).toEqual({ ok: true, to: `/ngo/cases/${ref}/people/p2#stands` });
    await publishDue(() => NOON);
    expect(JSON.stringify(await findCase(ref))).not.toContain(secret);
    expect((await by(editor, (ctx) => readCasePeople(ctx, ref)))?.people[1]).toMatchObject({
      shown: { public: 'named' },
      published: 'pseudonymous',
    });

    await approve(ref, caseId);
    expect(await publishDue(() => NOON)).toEqual([{ done: 'published' }]);
    expect(JSON.stringify(await findCase(ref))).toContain(secret);

    expect(await withdraw(editor, ref, 'b3')).toMatchObject({ ok: true });
    await publishDue(() => NOON);
    const now = await findCase(ref);
    expect(JSON.stringify(now)).not.toContain(secret);
    expect(now).toMatchObject({ number: 3 });
    const kept = await bodies(ref);
    expect(kept.map(({ number, body }) => [number, body === null])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(kept[0])).toContain(NAMED);
    expect((await by(editor, (ctx) => readCasePeople(ctx, ref)))?.people[1]).toMatchObject({
      shown: { public: 'pseudonymous' },
      published: 'pseudonymous',
    });
  });

  it('withdrawn from the one person who was named leaves no name on any page of the case', async () => {
    const person = 'per-9n9n9';
    const alone = trialDossier('kz-nnnnn');
    const people = alone.people.map((one) => (one.id === 'p1' ? { ...one, ref: person } : one));
    const { ref } = await aCase((d) => published({ ...d, people }));
    expect(JSON.stringify(await findCase(ref))).toContain(NAMED);
    expect(await findPerson(person)).not.toBeNull();
    expect(await withdraw(editor, ref, 'b1')).toMatchObject({ ok: true });
    await publishDue(() => NOON);
    expect(JSON.stringify((await findCase(ref)) ?? null)).not.toContain(NAMED);
    expect(JSON.stringify(await bodies(ref))).not.toContain(NAMED);
    expect(await findPerson(person)).toBeNull();
  });

  it('is given once however often it is sent, has its event, and its reason stands with what was before', async () => {
    const { ref, caseId } = await aCase();
    const form = sent();
    expect(await give(editor, ref, form)).toMatchObject({ ok: true });
    expect(await give(editor, ref, form)).toMatchObject({ ok: true });
    expect(await give(editor, ref)).toEqual({
      ok: false,
      reason: 'stands_already',
      fields: { scope: 'stands_already' },
    });
    expect(await by(editor, (ctx) => enterBasis(ctx, naming(ref), sent('no uuid')))).toMatchObject({
      reason: 'key_reused',
    });
    await withdraw(editor, ref, 'b3');
    const events =
      await team.admin`select verb, actor, facts from record.event where case_id = ${caseId} order by id`;
    expect(events.slice(1)).toEqual([
      { verb: 'give_basis', actor: 'An editor', facts: ['b3'] },
      { verb: 'narrow_basis', actor: 'An editor', facts: ['b3'] },
    ]);
    const past = await team.admin`select id, reason, body from record.past_fact where case_id = ${caseId}`;
    expect(past).toEqual([
      { id: 'b3', reason: 'he changed his mind', body: expect.objectContaining({ given: '2026-11-20' }) },
    ]);
    expect(past[0]?.body).not.toHaveProperty('withdrawn');
  });

  it('of two people at once, the second sees what the first did', async () => {
    const { ref } = await aCase();
    const until = { ...withdrawing(ref, 'b1'), how: 'end' as const, until: '2027-01-01' };
    expect(await by(editor, (ctx) => enterNarrowing(ctx, until, sent()))).toMatchObject({ ok: true });
    const second = await withdraw(editor, ref, 'b1');
    expect(second).toMatchObject({ ok: false, conflict: { seen: { 'seen.b1': '2' } } });
    expect(JSON.stringify(second)).toContain('1 January 2027');
    expect(await withdraw(editor, ref, 'b1', 2)).toMatchObject({ ok: true });
    expect(await withdraw(editor, ref, 'b1', 3)).toEqual({ ok: false, reason: 'ended_already' });
  });

  it('is not a reviewer’s nor a stranger’s to give or withdraw, nor of a case or basis that is not there', async () => {
    const { ref } = await aCase();
    const refused = { ok: false, reason: 'not_found' };
    for (const who of [reviewer, stranger]) {
      expect(await give(who, ref)).toEqual(refused);
      expect(await withdraw(who, ref, 'b1')).toEqual(refused);
    }
    expect(await give(editor, 'kz-00000')).toEqual(refused);
    expect(await withdraw(editor, ref, 'b9', 0)).toEqual(refused);
    expect(await by(stranger, (ctx) => readCasePeople(ctx, ref))).toBeNull();
    expect(await by(reviewer, (ctx) => readCasePeople(ctx, ref))).toMatchObject({ of: { mayWrite: false } });
  });

  it('is never widened, whatever an act says', async () => {
    const { ref, caseId } = await aCase();
    await withdraw(editor, ref, 'b1');
    const widened = await enact(editor.viewer, {
      caseId,
      key: randomUUID(),
      verb: 'narrow_basis',
      input: { basis: 'b1', how: 'withdraw' as const },
      act: (draft: Parameters<typeof narrowBasis>[0]) => {
        draft.replace('bases', 'b1', (entry) =>
          Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'withdrawn')),
        );
        return null;
      },
    });
    expect(widened).toEqual({ ok: false, reason: 'basis_only_narrows' });
  });
});
