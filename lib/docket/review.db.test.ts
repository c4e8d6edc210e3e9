import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseDraft } from '@/lib/acts/draft';
import { enact } from '@/lib/acts/enact';
import { as, type Context } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { approveCase } from '@/lib/reviews/approve-case';
import { endStanding, standApproval } from '@/lib/reviews/stand-approval';
import { findCase } from './find-case';
import { publishDue } from './publish';
import { listReviews, readReview } from './read-review';
import { enter, NOON, trialDossier } from './trial-docket';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let editor: TrialMember;
let reviewer: TrialMember;
let stranger: TrialMember;
let next = 0;
const HARM = 'she asked for it herself, and her family knows';

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

async function aCase(): Promise<{ ref: string; caseId: string }> {
  next += 1;
  const ref = `kz-r${String(next).padStart(4, '0')}`;
  const caseId = await enter(trialDossier(ref));
  await team.on(caseId, editor.id, 'editor', true);
  await team.on(caseId, reviewer.id, 'reviewer');
  return { ref, caseId };
}
const by = <T>(who: TrialMember, fn: (ctx: Context) => Promise<T>) => as(who.viewer, fn, NOON);
async function shaOf(ref: string): Promise<string> {
  const review = await by(reviewer, (ctx) => readReview(ctx, ref));
  return review?.read.ok ? review.read.sha256 : '';
}
const reason = (done: Promise<unknown>) => done.then(String, (error: Error) => error.message);

describe('a review by somebody with an account', () => {
  it('publishes what was read, once the reviewer says so', async () => {
    const { ref, caseId } = await aCase();
    expect(await by(reviewer, (ctx) => listReviews(ctx, 'en'))).toContainEqual(
      expect.objectContaining({ ref, state: 'never', mayApprove: true }),
    );
    const sha256 = await shaOf(ref);
    expect(await by(reviewer, (ctx) => approveCase(ctx, { caseId, sha256, harm: HARM }))).toEqual({
      ok: true,
    });
    expect(await publishDue(() => NOON)).toEqual([{ done: 'published' }]);
    expect(await findCase(ref)).toMatchObject({ ref, number: 1 });
    const [given] = await team.admin`select author, reviewer from record.approval where case_id = ${caseId}`;
    expect(given).toEqual({ author: 'A trial', reviewer: 'A reviewer' });
  });

  it('is not for an editor, not for a stranger, and not of what changed meanwhile', async () => {
    const { ref, caseId } = await aCase();
    const sha256 = await shaOf(ref);
    for (const who of [editor, stranger])
      expect(await by(who, (ctx) => approveCase(ctx, { caseId, sha256, harm: HARM }))).toEqual({
        ok: false,
        reason: 'not_found',
      });
    await enact(editor.viewer, {
      caseId,
      key: randomUUID(),
      verb: 'describe',
      input: null,
      act: (draft: CaseDraft) => {
        draft.describe({ unknowns: [{ en: 'Who the judge is.' }] });
        return null;
      },
    });
    expect(await by(reviewer, (ctx) => approveCase(ctx, { caseId, sha256, harm: HARM }))).toEqual({
      ok: false,
      reason: 'changed_since',
    });
  });

  it('is refused by the database to whoever wrote any of it', async () => {
    const { ref, caseId } = await aCase();
    const sha256 = await shaOf(ref);
    await team.admin`insert into record.event (case_id, actor, member_id, verb, digest)
      values (${caseId}, 'A reviewer', ${reviewer.id}, 'state', '')`;
    const done = by(reviewer, (ctx) => approveCase(ctx, { caseId, sha256, harm: HARM }));
    expect(await reason(done)).toMatch(/reviewer_is_no_author/);
  });

  it('comes before a standing approval, which anybody on the case may end and nobody take up again', async () => {
    const { ref, caseId } = await aCase();
    const wanted = { caseId, lists: ['hearings' as const], until: '2026-12-31', harm: HARM };
    expect(await reason(by(reviewer, (ctx) => standApproval(ctx, wanted)))).toMatch(
      /standing_rests_on_approval/,
    );
    const sha256 = await shaOf(ref);
    await by(reviewer, (ctx) => approveCase(ctx, { caseId, sha256, harm: HARM }));
    expect(await by(reviewer, (ctx) => standApproval(ctx, { ...wanted, until: '2028-01-01' }))).toEqual({
      ok: false,
      reason: 'not_within_a_year',
    });
    expect(await by(editor, (ctx) => standApproval(ctx, wanted))).toEqual({ ok: false, reason: 'not_found' });
    expect(await by(reviewer, (ctx) => standApproval(ctx, wanted))).toEqual({ ok: true });
    const review = await by(editor, (ctx) => readReview(ctx, ref));
    const id = review?.standing[0]?.id ?? 0;
    expect(await by(stranger, (ctx) => endStanding(ctx, { caseId, id }))).toMatchObject({ ok: false });
    expect(await by(editor, (ctx) => endStanding(ctx, { caseId, id }))).toEqual({ ok: true });
    expect(await by(reviewer, (ctx) => endStanding(ctx, { caseId, id }))).toMatchObject({ ok: false });
  });
});
