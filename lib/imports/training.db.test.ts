import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { publishDue } from '@/lib/docket/publish';
import { checkDossier } from '@/lib/dossiers/check';
import { prepareTraining } from './prepare-training';
import { trainingCase } from './training-case';

let database: TestDatabase;
let admin: postgres.Sql;
beforeAll(async () => {
  database = await testDatabase();
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

describe('the training organisation', () => {
  it('has one case that is a valid dossier on any day', () => {
    for (const day of ['2026-11-22', '2028-02-28', '2027-01-01'])
      expect(checkDossier(trainingCase('kz-00001', day))).toEqual([]);
  });

  it('is made once, with four people and no password', async () => {
    await prepareTraining();
    await prepareTraining();
    const [counted] = await admin`select
      (select count(*)::int from auth.member) as members, (select count(*)::int from record.court_case) as cases,
      (select count(*)::int from auth.case_member) as team, (select count(*)::int from auth.password) as passwords`;
    expect(counted).toEqual({ members: 4, cases: 1, team: 3, passwords: 0 });
  });

  it('can never be published: the record refuses every approval, and a request finds none', async () => {
    const approve = (
      caseId: string,
    ) => admin`insert into record.approval (case_id, author, reviewer, "on", harm, sha256)
      values (${caseId}, 'One', 'Another', '2026-11-01', 'looked at it', ${'a'.repeat(64)})`;
    const [own] = await admin`select id from record.court_case`;
    await expect(approve(String(own?.id))).rejects.toThrow(/invented case is never published/);
    await admin`insert into record.publish_request (case_id, kind) values (${String(own?.id)}, 'publish')`;
    expect(await publishDue()).toEqual([{ done: 'refused', refusal: 'not_approved' }]);
    // The positive control: the same approval is taken for a case of another organisation.
    await admin`update auth.tenant set training = false`;
    await admin`update record.fact set visibility = 'internal'`;
    await expect(approve(String(own?.id))).resolves.toHaveLength(0);
  });
});
