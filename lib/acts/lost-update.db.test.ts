import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '@/lib/db/as';
import { figure } from '@/lib/db/figures';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, trialDossier } from '@/lib/docket/trial-docket';
import { versionsOf } from '@/lib/dossiers/write-history';
import type { CaseDraft } from './draft';
import { type Enacted, enact } from './enact';

const EDITS = 50;
const MOST = 16;
const HEARINGS = ['h1', 'h2', 'h3', 'h4'];

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let editors: TrialMember[] = [];

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  await enter(trialDossier('kz-zzzzz'));
  for (let at = 1; at <= MOST; at += 1) editors.push(await team.join(`Editor ${at}`));
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
  editors = [];
});

type Edit = { hearing: string; seen: number; judge: string; answer: Enacted };

/** What an editor does: looks at a hearing, writes a judge that nobody else writes, sends what they had seen. */
async function edit(who: TrialMember, caseId: string, hearing: string, judge: string): Promise<Edit> {
  const seen = await as(who.viewer, async ({ tx }) => (await versionsOf(tx, caseId)).get(hearing) ?? 0);
  const answer = await enact(who.viewer, {
    caseId,
    key: randomUUID(),
    verb: 'correct',
    reason: 'a trial',
    input: { hearing, judge },
    seen: { [hearing]: seen },
    act: (draft: CaseDraft) => {
      draft.change('hearings', hearing, { judge });
      return null;
    },
  });
  return { hearing, seen, judge, answer };
}

describe('promise 10: nothing acknowledged is lost, nothing is overwritten unseen', () => {
  it.each([2, 4, 8, 16])(`%i editors and ${EDITS} edits on one case`, async (count) => {
    const citations = [{ source: 's1', stance: 'supports' }];
    const hearings = HEARINGS.map((id) => ({ id, kind: 'main', date: { edtf: '2026-11-19' }, citations }));
    const caseId = await enter(trialDossier(`kz-lost${String.fromCharCode(96 + count)}`, { hearings }));
    const working = editors.slice(0, count);
    for (const { id } of working) await team.on(caseId, id, 'editor');
    let next = 0;
    const edits: Edit[] = [];
    const work = async (who: TrialMember) => {
      while (next < EDITS) {
        next += 1;
        const hearing = HEARINGS[next % HEARINGS.length] ?? 'h1';
        edits.push(await edit(who, caseId, hearing, `Judge ${next} of ${who.name}`));
      }
    };
    await Promise.all(working.map(work));

    const taken = edits.filter(({ answer }) => answer.ok);
    const conflicts = edits.flatMap(({ answer, seen }) =>
      'conflict' in answer ? answer.conflict.map((one) => ({ ...one, seen })) : [],
    );
    expect(taken.length + conflicts.length).toBe(EDITS);
    expect(taken.length).toBeGreaterThan(0);
    // Each conflict shows the version that stands now, and it is a later one.
    expect(conflicts.filter(({ version, seen, theirs }) => version <= seen || theirs === null)).toEqual([]);
    const rows = await team.admin<{ value: string }[]>`
      select body ->> 'judge' as value from record.past_fact where case_id = ${caseId} and body ? 'judge'
      union all select judge from record.hearing where case_id = ${caseId} and judge is not null`;
    expect(rows.map(({ value }) => value).sort()).toEqual(taken.map(({ judge }) => judge).sort());
    // What each recorded edit replaced is the very version that its editor had seen.
    const replaced = await team.admin<{ event: string; version: number }[]>`
      select event_id as event, version from record.past_fact where case_id = ${caseId}`;
    const versions = new Map(replaced.map(({ event, version }) => [Number(event), version]));
    const unseen = taken.filter(({ answer, seen }) => answer.ok && versions.get(answer.eventId) !== seen);
    expect(unseen).toEqual([]);
    const [{ events } = { events: 0 }] = await team.admin<{ events: number }[]>`
      select count(*)::int as events from record.event where case_id = ${caseId} and verb = 'correct'`;
    expect(events).toBe(taken.length);
    figure(
      10,
      `${count} editors, ${EDITS} edits: ${taken.length} recorded, each in the history; ${conflicts.length} conflicts with both versions; 0 lost`,
    );
  });
});
