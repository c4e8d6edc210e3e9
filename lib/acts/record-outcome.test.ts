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
    // One finding entered takes nobody else's term away: that it is theirs too is then open.
    draft.add('findings', { decision: 'd1', party: 'y1', outcome: 'guilty', citations: [] });
    const doubts = () =>
      deadlinesOf(draft.now, [exampleRule({})], NO_CALENDAR, [], TODAY).map(({ key, doubts }) => [
        key.fact,
        key.party,
        doubts,
      ]);
    expect(doubts()).toEqual([
      ['d1', 'y1', []],
      ['d1', 'y2', ['party']],
    ]);
    // Somebody judged in a verdict of their own is not in this one.
    const own = { instance: 1, date: { edtf: '2016-11-25' }, citations: [] };
    const decision = draft.add('decisions', { kind: 'verdict', ...own });
    draft.add('findings', { decision, party: 'y2', outcome: 'guilty', citations: [] });
    expect(doubts()).toEqual([
      ['d1', 'y1', []],
      [decision, 'y2', []],
    ]);
  });

  it('is dated as exactly as its hearing, never by the day on which it was entered', () => {
    const dated = (date: object | undefined, what: string) => {
      const draft = draftOf({ hearings: [{ ...hearing, date }] });
      const fields = { what, party: 'y1', until: '2017-01-20', charge: 'c1', newCharge: 'another' };
      expect(record(draft, fields)).toBeNull();
      const { decisions, custodyOrders, requalifications, charges, hearings } = draft.now;
      const added = [...decisions, ...custodyOrders, ...requalifications, charges.at(-1), hearings[0]];
      return [...new Set(added.flatMap((one) => one?.date?.edtf ?? []))];
    };
    for (const what of ['verdict', 'custody_extended', 'requalified', 'appeal_decided'])
      for (const edtf of [TODAY, '2016-11-15', '2016-11', '2016-11-01/2016-11-15'])
        expect([what, dated({ edtf }, what).includes(edtf), dated({ edtf }, what).includes(TODAY)]).toEqual([
          what,
          true,
          edtf === TODAY,
        ]);
    expect(dated(undefined, 'verdict')).toContain(`../${TODAY}`);
    expect(dated(undefined, 'verdict')).not.toContain(TODAY);
    const off = draftOf({ hearings: [{ ...hearing, date: undefined }] });
    expect(record(off, { what: 'adjourned', notFixed: 'on' })).toBeNull();
    expect(off.now.hearings.map(({ outcome, date }) => [outcome, date])).toEqual([['adjourned', undefined]]);
  });

  it('is decided at the instance of its hearing', () => {
    const instance = (kind: string, what: string) => {
      const draft = draftOf({ hearings: [{ ...hearing, kind }] });
      expect(record(draft, { what, party: 'y1', until: '2017-01-20' })).toBeNull();
      return draft.now.decisions.at(-1)?.instance;
    };
    expect(['main', 'verdict', 'appeal'].map((kind) => instance(kind, 'verdict'))).toEqual([1, 1, 2]);
    expect(['extension', 'appeal'].map((kind) => instance(kind, 'custody_extended'))).toEqual([1, 2]);
    expect(['appeal', 'cassation', 'supervision'].map((kind) => instance(kind, 'appeal_decided'))).toEqual([
      2, 3, 4,
    ]);
  });

  it('puts a new charge only beside one that stands, and calls none "before the court" before the trial', () => {
    const requalified = (changed: object, charge: string) => {
      const draft = draftOf(changed);
      const refusal = record(draft, { what: 'requalified', charge, newCharge: 'another' });
      return refusal?.reason ?? draft.now.charges.at(-1)?.stage;
    };
    const [first, second] = exampleDossier().charges;
    const early = { ...hearing, kind: 'extension' };
    expect(requalified({}, 'c1')).toBe('on_trial');
    expect(
      requalified({ charges: [{ ...first, stage: 'qualified' }, second], hearings: [early] }, 'c1'),
    ).toBe('qualified');
    expect(requalified({ charges: [{ ...first, stage: 'withdrawn' }, second] }, 'c1')).toBe('which_charge');
    const replaced = { id: 'rq1', party: 'y1', from: 'c1', to: 'c9', ...SUPPORTED };
    const charges = [first, { ...first, id: 'c9' }];
    expect(requalified({ charges, requalifications: [replaced] }, 'c1')).toBe('which_charge');
  });

  it('extends custody that goes on in a prison hospital, and enters no second one', () => {
    const draft = draftOf({
      custody: [{ ...exampleDossier().custody[0], kind: 'prison_hospital' }],
    });
    expect(record(draft, { what: 'custody_extended', party: 'y1', until: '2017-01-20' })).toBeNull();
    expect(draft.now.custody).toHaveLength(1);
    expect(draft.now.custodyOrders.at(-1)?.spell).toBe('k1');
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
