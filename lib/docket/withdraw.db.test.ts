import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC } from '@/lib/auth/viewer';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { readHead } from './head';
import { findCase, findRevision } from './queries';
import { approve, ask, enter, NOON, published, TRIAL, trialDossier } from './trial-docket';
import { verifyChain } from './verify-chain';
import { withdraw } from './withdraw';

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

const bodies = (ref: string) =>
  admin`select number, body, salt from docket.revision where ref = ${ref} order by number`;

describe('withdrawal', () => {
  it('leaves a tombstone, no body and no row of a read model, and only a new approval brings it back', async () => {
    const caseId = await published(trialDossier('kz-dddd2'));
    const { seq, withdrawals } = await readHead();
    expect(await ask(caseId, 'withdraw')).toBe('done');
    expect(await readHead()).toEqual({ seq: seq + 1, withdrawals: withdrawals + 1 });
    expect(await findCase('kz-dddd2')).toMatchObject({ withdrawn: true, number: 2 });
    for (const row of await bodies('kz-dddd2')) expect(row).toMatchObject({ body: null, salt: null });
    for (const table of ['register', 'spelling', 'person', 'entry', 'hearing', 'last_known', 'source']) {
      expect(await admin`select 1 from docket.${admin(table)} where ref = 'kz-dddd2'`).toHaveLength(0);
    }
    expect((await verifyChain()).ok).toBe(true);
    await admin`update record.approval set created_at = ${new Date(NOON.getTime() - 1000)} where case_id = ${caseId}`;
    expect(await ask(caseId)).toBe('withdrawn');
    await approve(caseId);
    await admin`update record.approval set created_at = ${new Date(NOON.getTime() + 1000)}
      where id = (select max(id) from record.approval)`;
    expect(await ask(caseId)).toBe('done');
    expect(await findCase('kz-dddd2')).toMatchObject({ number: 3, dossier: { ref: 'kz-dddd2' } });
  });

  it('of the last revision ends the case, and no older one takes its place', async () => {
    const caseId = await published(trialDossier('kz-dddd4'));
    await enter(trialDossier('kz-dddd4', { unknowns: [{ en: 'Who the judge is.' }] }));
    await approve(caseId);
    expect(await ask(caseId)).toBe('done');
    expect(await withdraw(TRIAL, 'kz-dddd4', [2])).toBe(1);
    expect(await findCase('kz-dddd4')).toMatchObject({ withdrawn: true, number: 3 });
    expect(await findRevision('kz-dddd4', 1)).toMatchObject({ number: 1, dossier: {}, changes: [] });
    expect(await admin`select 1 from docket.person where ref = 'kz-dddd4'`).toHaveLength(0);
    expect((await verifyChain()).ok).toBe(true);
  });

  it('of an earlier revision leaves the last one as it is', async () => {
    const caseId = await published(trialDossier('kz-dddd5'));
    await enter(trialDossier('kz-dddd5', { unknowns: [{ en: 'Who the judge is.' }] }));
    await approve(caseId);
    expect(await ask(caseId)).toBe('done');
    expect(await withdraw(TRIAL, 'kz-dddd5', [1])).toBe(1);
    expect(await findCase('kz-dddd5')).toMatchObject({
      number: 2,
      dossier: {},
      changes: [{ number: 1, changes: [] }],
    });
    expect(await findRevision('kz-dddd5', 1)).toMatchObject({ withdrawn: true });
  });

  it('is refused to the public, by the database', async () => {
    await published(trialDossier('kz-dddd3'));
    await expect(withdraw(PUBLIC, 'kz-dddd3')).rejects.toThrow();
    expect(await withdraw(TRIAL, 'kz-dddd3')).toBe(1);
    expect(await withdraw(TRIAL, 'kz-dddd3')).toBe(0);
  });
});
