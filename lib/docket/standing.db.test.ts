import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enact, type Order } from '@/lib/acts/enact';
import { type OutcomeInput, outcomeInput } from '@/lib/acts/outcome-input';
import { recordOutcome } from '@/lib/acts/record-outcome';
import { undo } from '@/lib/acts/undo';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { findCase } from './find-case';
import { publishDue } from './publish';
import { NOON, published, trialDossier } from './trial-docket';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let reviewer: TrialMember;
let next = 0;
const SUPPORTED = { citations: [{ source: 's1', stance: 'supports' as const }] };
const HEARING = { id: 'h1', kind: 'main', date: { edtf: '2026-11-20' }, time: '10:00', ...SUPPORTED };

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  await published(trialDossier('kz-zzzzz'));
  lawyer = await team.join('A lawyer');
  reviewer = await team.join('A reviewer');
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

/** A published case with a hearing today, and a standing approval of some lists until a day. */
async function standing(lists: string[] = ['hearings'], until = '2026-12-31') {
  next += 1;
  const ref = `kz-s${String(next).padStart(4, '0')}`;
  const caseId = await published(trialDossier(ref, { hearings: [HEARING] }));
  await team.on(caseId, lawyer.id, 'lawyer', true);
  if (lists.length > 0)
    await team.admin`insert into record.standing_approval (case_id, reviewer_id, reviewer, "on", until, lists, harm)
      values (${caseId}, ${reviewer.id}, 'somebody', '2026-11-01', ${until}, ${lists}, 'weighed')`;
  return { ref, caseId };
}

const order = (caseId: string, fields: Record<string, unknown>): Order<OutcomeInput> => ({
  caseId,
  key: randomUUID(),
  verb: 'record_outcome',
  act: recordOutcome,
  input: outcomeInput.parse({ hearing: 'h1', what: 'adjourned', next: '2026-12-03', ...fields }),
});
async function outcome(caseId: string, fields: Record<string, unknown> = {}, change = {}) {
  const done = await enact(lawyer.viewer, { ...order(caseId, fields), ...change }, NOON);
  if (!done.ok) throw new Error(JSON.stringify(done));
  const [settled] = await publishDue(() => NOON);
  return { settled, eventId: done.eventId };
}
const hearings = async (ref: string) => {
  const found = await findCase(ref);
  return found === null || found.withdrawn ? null : found.dossier.hearings;
};

describe('a standing approval', () => {
  it('meets no free words in the place of a time zone: the record takes none there', async () => {
    const { caseId } = await standing();
    const act: unknown = (draft: { change: (...x: unknown[]) => void }) => {
      draft.change('hearings', 'h1', { zone: 'A name that nobody reviewed' });
      return null;
    };
    await expect(outcome(caseId, {}, { act })).rejects.toThrow('not_valid');
  });

  it('lets the outcome of a hearing and the next one out at once, and what is taken back leaves again', async () => {
    const { ref, caseId } = await standing();
    const { settled, eventId } = await outcome(caseId);
    expect(settled).toEqual({ done: 'published' });
    expect(await hearings(ref)).toMatchObject([{ outcome: 'adjourned', adjournedTo: 'h2' }, { id: 'h2' }]);
    await undo(lawyer.viewer, { caseId, eventId, key: randomUUID() }, NOON);
    expect(await publishDue(() => NOON)).toEqual([{ done: 'published' }]);
    const [only, second] = (await hearings(ref)) ?? [];
    expect(only?.outcome).toBeUndefined();
    expect(second).toBeUndefined();
  });

  it.each([
    ['there is none', [], '2026-12-31', {}, {}],
    ['it has ended', ['hearings'], '2026-11-19', {}, {}],
    ['it does not cover decisions', ['hearings'], '2026-12-31', { what: 'verdict' }, {}],
    ['the hearing was closed to the public', ['hearings'], '2026-12-31', { what: 'closed' }, {}],
  ])('lets nothing out when %s', async (_, lists, until, fields, change) => {
    const { ref, caseId } = await standing(lists, until);
    const { settled } = await outcome(caseId, fields, change);
    expect(settled).toEqual({ done: 'refused', refusal: 'approval_differs' });
    expect((await hearings(ref))?.[0]?.outcome).toBeUndefined();
  });

  it('lets no free text, no judge and no typed title out', async () => {
    const typed = [
      {
        act: (draft: { change: (...x: unknown[]) => void }) =>
          draft.change('hearings', 'h1', { judge: 'A name' }),
      },
      {
        act: (draft: { change: (...x: unknown[]) => void }) =>
          draft.change('hearings', 'h1', { text: { en: 'A text' } }),
      },
      {
        act: (draft: { change: (...x: unknown[]) => void }) =>
          draft.change('hearings', 'h1', {
            date: { edtf: '2026-11-20', words: '20 November 2026, as A name said' },
          }),
      },
    ];
    for (const { act } of typed) {
      const { caseId } = await standing();
      const plain: unknown = (draft: Parameters<typeof act>[0]) => {
        act(draft);
        return null;
      };
      const { settled } = await outcome(caseId, {}, { act: plain });
      expect(settled).toEqual({ done: 'refused', refusal: 'approval_differs' });
    }
    const { caseId } = await standing();
    const { settled } = await outcome(
      caseId,
      {},
      {
        act: (draft: { replace: (...x: unknown[]) => void }, input: OutcomeInput, at: never) => {
          const refusal = recordOutcome(draft as never, input, at);
          draft.replace('sources', 's2', (source: object) => ({
            ...source,
            title: { en: 'In court with A name' },
          }));
          return refusal;
        },
      },
    );
    expect(settled).toEqual({ done: 'refused', refusal: 'approval_differs' });
  });
});
