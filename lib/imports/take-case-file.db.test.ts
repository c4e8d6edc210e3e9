import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, type Context } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, NAMED, NOON, SECRET, trialDossier } from '@/lib/docket/trial-docket';
import { dossier } from '@/lib/dossiers/dossier';
import { readTakings, takeCaseFile } from './take-case-file';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let reviewer: TrialMember;
let stranger: TrialMember;
let caseId: string;
const REF = 'kz-x0001';

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  caseId = await enter(trialDossier(REF));
  await enter(trialDossier('kz-x0002'));
  lawyer = await team.join('A lawyer');
  reviewer = await team.join('A reviewer');
  stranger = await team.join('A stranger');
  await team.on(caseId, lawyer.id, 'lawyer', true);
  await team.on(caseId, reviewer.id, 'reviewer');
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});
const by = <T>(who: TrialMember, fn: (ctx: Context) => Promise<T>) => as(who.viewer, fn, NOON);
const refusal = (done: Promise<unknown>) =>
  done.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );

describe('a case taken out as a file', () => {
  it('is the whole case, under a name that names nobody, and the team sees who took it', async () => {
    const file = await by(lawyer, (ctx) => takeCaseFile(ctx, REF));
    expect(file?.fileName).toBe(`${REF}-2026-11-20.json`);
    const read = dossier.parse(JSON.parse(file?.text ?? '{}').dossier);
    expect(read).toEqual(trialDossier(REF));
    expect(file?.text).toContain(NAMED);
    expect(file?.text).toContain(SECRET[0]);
    const seen = await by(reviewer, (ctx) => readTakings(ctx, REF));
    expect(seen?.taken).toMatchObject([{ actor: 'A lawyer' }]);
    const [row] = await team.admin`select * from record.export_event`;
    const sha256 = createHash('sha256')
      .update(file?.text ?? '')
      .digest('hex');
    expect(row).toMatchObject({ case_id: caseId, member_id: lawyer.id, sha256 });
  });

  it('is not a stranger’s, nor anybody’s whose access has ended, and leaves no line then', async () => {
    const before = await team.admin`select count(*)::int as n from record.export_event`;
    expect(await by(stranger, (ctx) => takeCaseFile(ctx, REF))).toBeNull();
    expect(await by(lawyer, (ctx) => takeCaseFile(ctx, 'kz-x0002'))).toBeNull();
    expect(await by(stranger, (ctx) => readTakings(ctx, REF))).toBeNull();
    const guest = await team.join('A guest');
    await team.on(caseId, guest.id, 'monitor');
    expect(await by(guest, (ctx) => takeCaseFile(ctx, REF))).not.toBeNull();
    await team.admin`update auth.case_member set until = now() where member_id = ${guest.id}`;
    expect(await by(guest, (ctx) => takeCaseFile(ctx, REF))).toBeNull();
    const after = await team.admin`select count(*)::int as n from record.export_event`;
    expect(after[0]?.n).toBe((before[0]?.n ?? 0) + 1);
  });

  it('cannot be noted in another’s name, at another time, or be struck out', async () => {
    const line = (who: TrialMember) => `'${caseId}', '${who.name}', '${who.id}', repeat('a', 64)`;
    const note = (columns: string, values: string) =>
      refusal(
        by(reviewer, ({ tx }) =>
          tx.execute(`insert into record.export_event (${columns}) values (${values})`),
        ),
      );
    const columns = 'case_id, actor, member_id, sha256';
    expect(await note(columns, line(reviewer))).toBe('done');
    expect(await note(columns, line(lawyer))).not.toBe('done');
    expect(await note(`at, ${columns}`, `now(), ${line(reviewer)}`)).not.toBe('done');
    for (const statement of ['delete from record.export_event', "update record.export_event set actor = 'x'"])
      expect(await refusal(team.admin.unsafe(statement))).toBe('23514');
  });
});
