import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { enact } from './enact';
import { deadlinesOfCases } from './my-work';
import { recordStep } from './record-step';

// The day on which a copy was handed over, from the form to the term that runs from it. FICTION.

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let caseId: string;
const NOW = new Date('2026-11-20T07:00:00Z');
const cited = { citations: [{ source: 's1', paragraph: 1, stance: 'supports' }] };

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  caseId = await enter(
    trialDossier('kz-2b3c4', {
      charges: [{ id: 'c1', party: 'y1', described: { en: 'incitement' }, stage: 'convicted', ...cited }],
      decisions: [{ id: 'd1', kind: 'verdict', instance: 1, date: { edtf: '2026-11-10' }, ...cited }],
      findings: [{ id: 'v1', decision: 'd1', party: 'y1', charge: 'c1', outcome: 'guilty', ...cited }],
    }),
  );
  lawyer = await team.join('A lawyer');
  await team.on(caseId, lawyer.id, 'lawyer', true);
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

const values = (fields: object = {}) => ({
  kind: 'copy_served',
  date: { edtf: '2026-11-16' },
  party: 'y1',
  decision: 'd1',
  ...fields,
});
const serve = (fields: object = {}) =>
  enact(
    lawyer.viewer,
    {
      caseId,
      verb: 'record_step',
      act: recordStep.run,
      key: randomUUID(),
      input: { values: values(fields), rests: null, visibility: 'internal' },
    },
    NOW,
  );
const terms = () =>
  as(
    lawyer.viewer,
    async (ctx) => {
      const of = await findMyCase(ctx.tx, 'kz-2b3c4');
      const all = of === null ? [] : await deadlinesOfCases(ctx, [of]);
      return all
        .filter(({ deadline }) => deadline.rule.trigger === 'verdict_copy_served')
        .map(({ deadline }) => [deadline.trigger.date?.edtf, deadline.trigger.entered, deadline.due?.to]);
    },
    NOW,
  );

it('starts the term of whoever is held, which had no last day before', async () => {
  const before = await terms();
  expect(before.length).toBeGreaterThan(0);
  expect(before.every(([date, entered, to]) => date === '2026-11-10/..' && !entered && to === null)).toBe(
    true,
  );
  expect(await serve()).toMatchObject({ ok: true });
  const after = await terms();
  expect(after).toHaveLength(before.length);
  expect(after.every(([date, entered]) => date === '2026-11-16' && entered)).toBe(true);
  expect(after.some(([, , to]) => typeof to === 'string' && to > '2026-11-16')).toBe(true);
});

it('is refused of a decision that the case does not have', async () => {
  expect(await serve({ decision: 'd9' })).toMatchObject({ ok: false });
  expect(await serve({ decision: 'h1' })).toMatchObject({ ok: false });
});
