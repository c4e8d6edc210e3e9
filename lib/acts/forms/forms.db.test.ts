import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VerbResult } from '@/lib/auth/action';
import { as } from '@/lib/db/as';
import { type TestDatabase, testDatabase } from '@/lib/db/test-database';
import { type TrialMember, trialTeam } from '@/lib/db/trial-team';
import { enter, NAMED, trialDossier } from '@/lib/docket/trial-docket';
import { compile } from '@/lib/dossiers/compile';
import { findMyCase } from '@/lib/dossiers/my-cases';
import { openCase, openFields } from '../open';
import { trialForm } from '../trial-forms';
import { listKnownPeople, listPast, tenantOf } from './case-readings';
import { changeFact } from './change-fact';
import { enterForm } from './enter-form';
import { factFields } from './fact-fields';
import { formInput } from './form-input';
import { findVerb, VERB_NAMES, type VerbName } from './verbs';

let database: TestDatabase;
let team: ReturnType<typeof trialTeam>;
let lawyer: TrialMember;
let reviewer: TrialMember;
let stranger: TrialMember;
let caseId: string;

const REF = 'kz-f0rm1';
const cited = { citations: [{ source: 's1', stance: 'supports' }] };
const FACTS = {
  charges: [{ id: 'c1', party: 'y1', stage: 'on_trial', described: { en: 'incitement' }, ...cited }],
  decisions: [{ id: 'd1', kind: 'verdict', date: { edtf: '2026-07-01' }, ...cited }],
  findings: [{ id: 'v1', decision: 'd1', party: 'y1', charge: 'c1', outcome: 'guilty', ...cited }],
  sentences: [{ id: 't1', decision: 'd1', party: 'y1', ...cited }],
  appeals: [{ id: 'a1', decision: 'd1', side: 'defence', level: 'appeal', status: 'lodged', ...cited }],
  measures: [{ id: 'm1', party: 'y1', kind: 'custody', ...cited }],
  complaints: [
    { id: 'x1', kind: 'motion', office: 'court', outcome: 'pending', text: { en: 'bail' }, ...cited },
  ],
  incidents: [{ id: 'i1', kind: 'raid', text: { en: 'an office was searched' }, ...cited }],
};

beforeAll(async () => {
  database = await testDatabase();
  team = trialTeam(database);
  caseId = await enter(trialDossier(REF, FACTS));
  lawyer = await team.join('A lawyer');
  reviewer = await team.join('A reviewer');
  stranger = await team.join('A stranger', 'Another office');
  await team.on(caseId, lawyer.id, 'lawyer', true);
  await team.on(caseId, reviewer.id, 'reviewer');
});
afterAll(async () => {
  await team.admin.end();
  await database.drop();
});

const read = (id = caseId) => as(lawyer.viewer, ({ tx }) => compile(tx, id));
class Undone extends Error {
  constructor(readonly result: VerbResult) {
    super();
  }
}

/** Sends a form as an action does: a refusal undoes the transaction. */
async function send(
  name: VerbName,
  sent: object,
  { viewer } = lawyer,
  key: string = randomUUID(),
): Promise<VerbResult> {
  const found = findVerb(name);
  if (found === null) throw new Error(name);
  const input = formInput(found.verb.fields, { source: found.verb.source }).parse(sent);
  return as(viewer, async (ctx) => {
    const result = await enterForm(ctx, found.verb, input, { ref: REF, key, locale: 'ru' });
    if (!result.ok) throw new Undone(result);
    return result;
  }).catch((error: unknown) => {
    if (error instanceof Undone) return error.result;
    throw error;
  });
}

describe('a case kept through its forms', () => {
  it.each(VERB_NAMES)('%s comes back from the record as it was entered', async (name) => {
    const before = await read();
    const sent = trialForm(name, before);
    if (sent === null) throw new Error(`nothing for ${name}`);
    expect(await send(name, sent)).toMatchObject({ ok: true });
    const after = await read();
    for (const list of findVerb(name)?.verb.enters ?? []) {
      const ids = before[list].map(({ id }) => id);
      expect([list, after[list].filter(({ id }) => !ids.includes(id)).length]).toEqual([
        list,
        expect.any(Number),
      ]);
      if (list !== 'sentences' && list !== 'sentenceParts' && list !== 'custodyOrders')
        expect(after[list].length).toBeGreaterThan(before[list].length);
    }
    const [done] =
      await team.admin`select verb, actor from record.event where case_id = ${caseId} order by id desc limit 1`;
    expect(done).toEqual({ verb: findVerb(name)?.verb.act, actor: 'A lawyer' });
  });
  it('names typed into a text become mentions, and the answer says whose', async () => {
    const text = { en: `${NAMED} was questioned.` };
    const result = await send('record_step', { kind: 'questioned', text, source: 's1' });
    expect(result).toMatchObject({ ok: true, to: expect.stringMatching(/mentioned=p1$/) });
    expect((await read()).steps.at(-1)?.text).toEqual({ en: '{{p1}} was questioned.' });
    const shortened = { kind: 'questioned', text: { en: 'Testbaeva was questioned.' }, source: 's1' };
    expect(await send('record_step', shortened)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^rule\|named_in_text/),
    });
  });
  it('once for a key, never by a reviewer, and not even refused differently to a stranger', async () => {
    const [key, sent] = [randomUUID(), { scheme: 'kui', value: 'FICTION 7', source: 's1' }];
    expect(await send('identify', sent, lawyer, key)).toMatchObject({ ok: true });
    expect(await send('identify', sent, lawyer, key)).toMatchObject({ ok: true });
    expect((await read()).identifiers.filter(({ value }) => value === 'FICTION 7').length).toBe(1);
    expect(await send('identify', sent, reviewer)).toEqual({ ok: false, reason: 'not_found' });
    expect(await send('identify', sent, stranger)).toEqual({ ok: false, reason: 'not_found' });
  });
});

describe('a correction', () => {
  const change = (doing: 'correct' | 'retract', id: string, sent: object, more: object) =>
    as(lawyer.viewer, (ctx) => {
      const input = formInput(doing === 'correct' ? factFields('hearings') : [], {
        source: doing === 'correct' ? 'optional' : 'unasked',
      }).parse(sent);
      return changeFact(ctx, doing, id, input, { ref: REF, key: randomUUID(), locale: 'en', ...more });
    });
  const sent = { kind: 'main', date: { day: '2026-12-11' }, time: '11:00' };
  it('keeps what was, with who and why; a second one from an old page sees both', async () => {
    expect(await change('correct', 'h1', sent, { seen: { h1: '1' } })).toMatchObject({
      ok: false,
      reason: 'why',
    });
    const done = await change('correct', 'h1', sent, { seen: { h1: '1' }, reason: 'a slip of the pen' });
    expect(done).toEqual({ ok: true, to: `/lawyer/cases/${REF}/facts/h1` });
    expect(await listPast(lawyer.viewer, caseId, 'h1')).toMatchObject([
      {
        version: 1,
        reason: 'a slip of the pen',
        actor: 'A lawyer',
        verb: 'correct',
        body: { time: '10:00' },
      },
    ]);
    const late = await change(
      'correct',
      'h1',
      { ...sent, time: '12:00' },
      { seen: { h1: '1' }, reason: 'another' },
    );
    expect(late).toMatchObject({ ok: false, conflict: { seen: { 'seen.h1': '2' } } });
    expect('conflict' in late && late.conflict.theirs.map(({ value }) => value)).toContain('11:00');
  });
  it('takes back what nothing rests on, and says what does', async () => {
    const refused = await change('retract', 'p1', {}, { seen: {}, reason: 'nobody of this name' }).catch(
      () => null,
    );
    expect(refused).toMatchObject({ ok: false, reason: expect.stringMatching(/^others_rest_on_it\|.*y1/) });
    expect(await change('retract', 'i1', {}, { reason: 'entered twice' })).toMatchObject({ ok: false });
    expect(await change('retract', 'm1', {}, { reason: 'entered twice' })).toMatchObject({ ok: true });
    expect((await read()).measures.some(({ id }) => id === 'm1')).toBe(false);
    const past = await listPast(lawyer.viewer, caseId, 'm1');
    expect(past.map(({ verb, reason }) => ({ verb, reason }))).toEqual([
      { verb: 'retract', reason: 'entered twice' },
      { verb: 'lift', reason: null },
    ]);
  });
});

describe('a new case', () => {
  const sent = {
    ...{ kind: 'criminal', language: 'ru', matter: { ru: 'дело, которое ведёт Жулдыз Ертегиева' } },
    ...{
      names: [{ spelling: 'Жулдыз Ертегиева' }],
      role: 'defendant',
      source: 'in_court',
      source_day: '2026-11-20',
    },
    same: 'another',
  };
  let n = 0;
  const fresh = () => {
    n += 1;
    return `n${String(n).padStart(4, '0')}`;
  };
  const open = (key: string) =>
    as(lawyer.viewer, (ctx) =>
      openCase(ctx, formInput(openFields()).parse(sent), { key, known: [], fresh }, '2026-11-20'),
    );
  it('is opened once for a key, is led by who opened it, and is nobody else’s', async () => {
    const key = randomUUID();
    const first = await open(key);
    expect(first).toMatchObject({ ok: true });
    expect(await open(key)).toEqual(first);
    const ref = 'ref' in first ? first.ref : '';
    const mine = await as(lawyer.viewer, ({ tx }) => findMyCase(tx, ref));
    expect(mine).toMatchObject({ mayWrite: true, d: { matter: { ru: 'дело, которое ведёт {{p1}}' } } });
    expect(await as(reviewer.viewer, ({ tx }) => findMyCase(tx, ref))).toBeNull();
    const [led] =
      await team.admin`select lead, role from auth.case_member where case_id = ${mine?.caseId ?? ''}`;
    expect(led).toEqual({ lead: true, role: 'lawyer' });
    const known = await as(lawyer.viewer, async (ctx) =>
      listKnownPeople(ctx, await tenantOf(ctx.tx, caseId)),
    );
    expect(known.some(({ spellings }) => spellings.includes('Жулдыз Ертегиева'))).toBe(true);
  });
});
