import { describe, expect, it } from 'vitest';
import { OUTCOME_TILES } from '@/drizzle/vocabulary/outcomes';
import { custodyClock } from '@/lib/custody/clock';
import { deadlinesOf } from '@/lib/deadlines/deadline';
import { exampleRule, NO_CALENDAR } from '@/lib/deadlines/example-rules';
import { checkDossier } from '@/lib/dossiers/check';
import { exampleDossier, SUPPORTED } from '@/lib/dossiers/example-dossier';
import { CaseDraft } from './draft';
import { outcomeInput } from './outcome-input';
import { recordOutcome } from './record-outcome';

const TODAY = '2016-11-20';
const AT = {
  now: new Date('2016-11-20T07:00:00Z'),
  today: TODAY,
  member: { id: 'm', name: 'A lawyer' },
  fresh: () => 'abcde',
};
const hearing = { id: 'h1', kind: 'main', date: { edtf: TODAY }, time: '10:00', court: 'q1', ...SUPPORTED };
const ON_TRIAL = { decisions: [], findings: [], sentences: [], sentenceParts: [], appeals: [] };
const draftOf = (changed: object = {}) =>
  new CaseDraft(exampleDossier({ ...ON_TRIAL, hearings: [hearing], ...changed }));
const record = (draft: CaseDraft, fields: object) =>
  recordOutcome(draft, outcomeInput.parse({ hearing: 'h1', ...fields }), AT);

describe('what came out of a hearing', () => {
  it('breaks no rule of the case, whatever it was', () => {
    const rest = { next: '2016-12-03', party: 'y1', until: '2017-01-20', charge: 'c1', newCharge: 'another' };
    for (const what of OUTCOME_TILES) {
      const draft = draftOf();
      const known = checkDossier(draft.now).length;
      expect([what, record(draft, { what, ...rest })]).toEqual([what, null]);
      expect([what, checkDossier(draft.now).length]).toEqual([what, known]);
    }
  });

  it('extends custody by an order of its own, which the clock then shows', () => {
    const draft = draftOf();
    expect(
      record(draft, { what: 'custody_extended', party: 'y1', until: '2016-11-25', order: 'No. 7' }),
    ).toBeNull();
    expect(custodyClock(draft.now, 'p1', TODAY).current?.order).toMatchObject({
      state: 'order_expires_in',
      days: { min: 5, max: 5 },
    });
    expect(record(draftOf(), { what: 'custody_extended', until: '2016-11-25' })).toEqual({
      reason: 'whose_custody',
      field: 'party',
    });
  });

  it('starts the term of appeal with a verdict, for everybody who was tried, before its findings are entered', () => {
    const draft = draftOf();
    expect(record(draft, { what: 'verdict' })).toBeNull();
    const deadlines = deadlinesOf(draft.now, [exampleRule({})], NO_CALENDAR, [], TODAY);
    expect(deadlines.map(({ key, due }) => [key.fact, key.party, due?.to])).toEqual([
      ['d1', 'y1', '2016-12-05'],
      ['d1', 'y2', '2016-12-05'],
    ]);
    // Once it is known whom it found guilty, only theirs.
    draft.add('findings', { decision: 'd1', party: 'y1', outcome: 'guilty', citations: [] });
    expect(deadlinesOf(draft.now, [exampleRule({})], NO_CALENDAR, [], TODAY)).toHaveLength(1);
  });

  it('leaves the decision on an appeal that stands in the case to the form of that appeal', () => {
    const decisions = [
      { id: 'd1', kind: 'verdict', instance: 1, date: { edtf: '2016-11-01' }, ...SUPPORTED },
    ];
    const appeal = {
      id: 'a1',
      decision: 'd1',
      side: 'defence',
      level: 'appeal',
      status: 'lodged',
      ...SUPPORTED,
    };
    const waiting = draftOf({ decisions, appeals: [appeal] });
    record(waiting, { what: 'appeal_decided' });
    expect(waiting.now.decisions).toHaveLength(1);
    const unknown = draftOf({ decisions });
    record(unknown, { what: 'appeal_decided' });
    expect(unknown.now.decisions.at(-1)).toMatchObject({
      kind: 'ruling',
      instance: 2,
      date: { edtf: TODAY },
    });
  });

  it('is refused for a hearing that has its outcome, or lies ahead unless it was called off', () => {
    const draft = draftOf();
    record(draft, { what: 'held' });
    expect(record(draft, { what: 'closed' })).toEqual({ reason: 'has_outcome' });
    const ahead = { hearings: [{ ...hearing, date: { edtf: '2016-11-25' } }] };
    expect(record(draftOf(ahead), { what: 'held' })).toEqual({ reason: 'not_yet', field: 'what' });
    expect(record(draftOf(ahead), { what: 'adjourned', notFixed: 'on', reason: 'judge' })).toBeNull();
  });
});
