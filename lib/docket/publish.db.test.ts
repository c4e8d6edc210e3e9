import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestPublication } from '@/lib/cases/request-publication';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { canonicalJson } from '@/lib/dossiers/canonical';
import { redact } from '@/lib/dossiers/redact';
import { readHead } from './head';
import { narrowDue, publishDue } from './publish';
import { findCase, findRevision, listLatestEntries } from './queries';
import { approve, ask, enter, NAMED, NOON, published, REVIEWED, TRIAL, trialDossier } from './trial-docket';
import { verifyChain } from './verify-chain';

let database: TestDatabase;
let admin: postgres.Sql;
const at = (day: string) => new Date(`${day}T07:00:00Z`);

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

describe('the gate', () => {
  it('publishes nothing without an approval', async () => {
    const caseId = await enter(trialDossier('kz-aaaa2'));
    expect(await ask(caseId)).toBe('not_approved');
    expect(await findCase('kz-aaaa2')).toBeNull();
  });

  it('refuses an approval of anything but what it would publish', async () => {
    const caseId = await enter(trialDossier('kz-aaaa3'));
    await approve(caseId, REVIEWED, 'a'.repeat(64));
    expect(await ask(caseId)).toBe('approval_differs');
    await approve(caseId);
    expect(await ask(caseId)).toBe('done');
  });

  it('refuses a record that was changed after the review, and a basis given after it', async () => {
    const before = trialDossier('kz-aaaa4');
    const caseId = await published(before);
    await enter({ ...before, unknowns: [{ en: 'Who the judge is.' }] });
    expect(await ask(caseId)).toBe('approval_differs');
    const later = { ...before.bases[1], id: 'b3', scope: 'public_named', given: '2026-11-10' };
    await enter(trialDossier('kz-aaaa4', { bases: [...before.bases, later] }));
    expect(await ask(caseId)).toBe('done');
    const found = await findCase('kz-aaaa4');
    expect(found?.revisions).toHaveLength(1);
    await enter(trialDossier('kz-aaaa4', { bases: [...before.bases, { ...later, given: '2026-10-20' }] }));
    expect(await ask(caseId)).toBe('approval_differs');
  });

  it('refuses one person as author and reviewer, in the database', async () => {
    const caseId = await enter(trialDossier('kz-aaaa5'));
    const sole = admin`insert into record.approval (case_id, author, reviewer, "on", harm, sha256)
      values (${caseId}, 'Someone', 'someone', '2026-11-01', 'looked at it', ${'a'.repeat(64)})`;
    await expect(sole).rejects.toThrow(/approval_by_another_person/);
  });

  it('refuses a reference that another case has published under', async () => {
    await published(trialDossier('kz-aaaa6'));
    await admin`update docket.origin set case_id = gen_random_uuid() where ref = 'kz-aaaa6'`;
    const [row] = await admin`select id from record.court_case where ref = 'kz-aaaa6'`;
    expect(await ask(String(row?.id))).toBe('reference_taken');
    expect(await ask(String(row?.id), 'withdraw')).toBe('done');
    expect((await findCase('kz-aaaa6'))?.withdrawn).toBeUndefined();
  });

  it('publishes the redacted dossier as it was reviewed, once, in a chain that verifies', async () => {
    const d = trialDossier('kz-aaaa7');
    const caseId = await published(d);
    const seen = redact(d, 'public', REVIEWED);
    const found = await findCase('kz-aaaa7');
    if (found === null || found.withdrawn || !seen.ok) throw new Error('not published');
    expect(canonicalJson(found.dossier)).toBe(canonicalJson(seen.dossier));
    const head = await readHead();
    expect(await ask(caseId)).toBe('done');
    expect(await readHead()).toEqual(head);
    expect((await verifyChain()).ok).toBe(true);
  });

  it('numbers revisions and tells what each changed', async () => {
    const before = trialDossier('kz-aaaa8');
    const caseId = await published(before);
    const [first] = before.hearings;
    await enter(
      trialDossier('kz-aaaa8', { hearings: [first, { ...first, id: 'h2', date: { edtf: '2026-12-17' } }] }),
    );
    await approve(caseId);
    expect(await ask(caseId)).toBe('done');
    const found = await findCase('kz-aaaa8');
    expect(found).toMatchObject({ number: 2, revisions: [{ number: 2 }, { number: 1 }] });
    expect(found?.withdrawn || found?.changes).toMatchObject([
      { number: 2, changes: [{ kind: 'event', list: 'hearings', fact: 'h2' }] },
      { number: 1, changes: [] },
    ]);
    const [entry] = await listLatestEntries(1);
    expect(entry?.saying.en).toBe('New: hearing (main trial), 17 December 2026');
    expect(await findRevision('kz-aaaa8', 1)).toMatchObject({ number: 1 });
    expect(await findRevision('kz-aaaa8', 3)).toBeNull();
  });

  it('gives one revision for many requests and many publishers at once', async () => {
    const ids = await Promise.all(
      ['kz-bbbb2', 'kz-bbbb3', 'kz-bbbb4'].map((ref) => enter(trialDossier(ref))),
    );
    for (const id of ids) await approve(id);
    for (const id of [...ids, ...ids, ...ids]) await as(TRIAL, (ctx) => requestPublication(ctx, id));
    const settled = (await Promise.all([1, 2, 3, 4].map(() => publishDue(() => NOON)))).flat();
    expect(settled.filter(({ done }) => done === 'published')).toHaveLength(3);
    expect(settled.filter(({ done }) => done === 'unchanged')).toHaveLength(6);
    for (const ref of ['kz-bbbb2', 'kz-bbbb3', 'kz-bbbb4']) expect(await bodies(ref)).toHaveLength(1);
    expect((await verifyChain()).ok).toBe(true);
  });

  it('does not let a request that cannot be settled stand in the way', async () => {
    const broken = await enter(trialDossier('kz-bbbb5'));
    await approve(broken);
    await admin`update record.court_case set ref = 'no reference' where id = ${broken}`;
    expect(await ask(broken)).toBe('failed');
    expect(await ask(await enter(trialDossier('kz-bbbb6')))).toBe('not_approved');
  });
});

describe('a basis that ends', () => {
  it('narrows at the next request, and the bodies that show more are gone', async () => {
    const d = trialDossier('kz-cccc2');
    const [first, second] = d.bases;
    const caseId = await published(d);
    const { withdrawals } = await readHead();
    await enter(trialDossier('kz-cccc2', { bases: [{ ...first, withdrawn: '2026-11-15' }, second] }));
    expect(await ask(caseId)).toBe('done');
    const found = await findCase('kz-cccc2');
    expect(found).toMatchObject({ number: 2, revisions: [{ withdrawn: false }, { withdrawn: true }] });
    expect(JSON.stringify(found)).not.toContain('Testbaeva');
    expect(await bodies('kz-cccc2')).toMatchObject([{ body: null, salt: null }, { number: 2 }]);
    expect((await readHead()).withdrawals).toBe(withdrawals + 1);
    expect(await findRevision('kz-cccc2', 1)).toMatchObject({ withdrawn: true });
    const [entry] = await listLatestEntries(1);
    expect(entry).toMatchObject({ ref: 'kz-cccc2', kind: 'narrowed' });
    expect((await verifyChain()).ok).toBe(true);
  });

  it('narrows also where the record has changed since and publication is refused', async () => {
    const d = trialDossier('kz-cccc3');
    const [first, second] = d.bases;
    const caseId = await published(d);
    const bases = [{ ...first, withdrawn: '2026-11-15' }, second];
    await enter(trialDossier('kz-cccc3', { bases, unknowns: [{ en: 'Who the judge is.' }] }));
    expect(await ask(caseId)).toBe('approval_differs');
    const found = await findCase('kz-cccc3');
    expect(found).toMatchObject({ number: 2 });
    expect(JSON.stringify(found)).not.toMatch(/Testbaeva|Who the judge is/);
    const [row] = await bodies('kz-cccc3');
    expect(row?.body).toBeNull();
  });

  it('takes the case away where nothing may stay', async () => {
    const d = trialDossier('kz-cccc4');
    const caseId = await published(d);
    const bases = d.bases.map((basis) => ({ ...basis, withdrawn: '2026-11-15' }));
    const gone = trialDossier('kz-cccc4', { bases, matter: { en: `posts of ${NAMED}` } });
    await enter(gone);
    expect(await ask(caseId)).not.toBe('done');
    const left = await findCase('kz-cccc4');
    expect(JSON.stringify(left)).not.toContain('Testbaeva');
  });

  it('is noticed by the day, without any request', async () => {
    await narrowDue('2026-11-20', NOON);
    const d = trialDossier('kz-cccc5');
    const [first, second] = d.bases;
    const bounded = trialDossier('kz-cccc5', { bases: [{ ...first, until: '2026-11-25' }, second] });
    await published(bounded);
    expect(await narrowDue('2026-11-24', at('2026-11-24'))).toBe(0);
    expect(JSON.stringify(await findCase('kz-cccc5'))).toContain('Testbaeva');
    expect(await narrowDue('2026-11-25', at('2026-11-25'))).toBe(1);
    expect(await narrowDue('2026-11-25', at('2026-11-25'))).toBe(0);
    expect(JSON.stringify(await findCase('kz-cccc5'))).not.toContain('Testbaeva');
    expect((await verifyChain()).ok).toBe(true);
  });

  it('narrows what stands published exactly as publishing the record on that day would', async () => {
    const d = trialDossier('kz-cccc6');
    const [first, second] = d.bases;
    const caseId = await published(
      trialDossier('kz-cccc6', { bases: [{ ...first, until: '2026-11-25' }, second] }),
    );
    await narrowDue('2026-11-26', at('2026-11-26'));
    const before = await bodies('kz-cccc6');
    expect(await ask(caseId, 'publish', at('2026-11-26'))).toBe('done');
    expect(await bodies('kz-cccc6')).toHaveLength(before.length);
  });
});
