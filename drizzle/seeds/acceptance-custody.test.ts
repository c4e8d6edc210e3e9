import { describe, expect, test } from 'vitest';
import { daysInCustody } from '@/lib/custody/custody-days';
import { shiftDays } from '@/lib/dates/day';
import { isDay } from '@/lib/dates/partial-date';
import { checkDossier } from '@/lib/dossiers/check';
import { liberty } from '@/lib/dossiers/liberty';
import { stageOf } from '@/lib/dossiers/stage';
import { kindsOf, partsOf, SAYS, saysInstead, seedOf, withOutside } from '@/lib/imports/outside-facts';

// Acceptance tests 7 and 8 of the domain notes (g): held without a verdict, and one man in two cases.

const TODAY = '2026-11-22';
const LAST_TOLD = '2017-07-25';

describe('7. Mamay', () => {
  const [d, beating] = [seedOf('R34'), seedOf('R35')];

  test('is in custody since February 2017 without a known end, and waits for his trial', () => {
    expect(d.custody).toMatchObject([{ kind: 'pretrial_detention', start: { edtf: '2017-02' } }]);
    expect(d.custody[0]?.end?.edtf ?? '..').toBe('..');
    expect([...d.decisions, ...d.findings, ...d.sentences]).toEqual([]);
    expect(d.steps.filter((s) => s.kind === 'trial_expected')).toHaveLength(1);
    expect(stageOf(d, TODAY)).toBe('awaiting_trial');
    expect(liberty(d, 'p1', LAST_TOLD)).toMatchObject({ state: 'held', lastConfirmed: LAST_TOLD });
    expect(liberty(d, 'p1', TODAY)).toMatchObject({
      state: 'not_known_since',
      lastConfirmed: LAST_TOLD,
      lastState: 'held',
    });
    // From 28 or from 1 February to 25 July, both days counted; not one day more for all the years since.
    expect(daysInCustody(d, 'p1', TODAY).total).toEqual({ min: 148, max: 175 });
  });

  test('has his complaint of ill-treatment in a case of its own, with four steps', () => {
    expect(beating.people[0]?.ref).toBe(d.people[0]?.ref);
    expect(beating.links.find((l) => l.ref === d.ref)?.kind).toBe('same_person');
    expect(beating.incidents).toMatchObject([{ kind: 'ill_treatment', date: { edtf: '2017-02' } }]);
    expect(beating.involvements.map((v) => v.certainty)).toEqual(['reported', 'reported']);
    const [dismissed, pending] = beating.complaints;
    expect(dismissed).toMatchObject({ about: 'i1', office: 'court', outcome: 'dismissed', decision: 'd1' });
    expect(beating.steps.map((s) => s.kind)).toEqual(['investigation_opened', 'discontinued']);
    expect(pending).toMatchObject({ about: 'i1', office: 'prosecutor_general', outcome: 'pending' });
  });

  test('the verdict of September under the code of 1997 is an event, and ends what is known of his custody', () => {
    const after = withOutside(
      'R34',
      { publisher: 'a rights organisation', published: '2017-09-08' },
      {
        courts: [{ id: 'q1', name: { en: 'Medeu District Court' }, type: 'district', citations: [] }],
        charges: [
          {
            id: 'c1',
            stage: 'convicted',
            provision: { code: 'KZ-CC-1997', article: '193', part: '3', point: 'b' },
          },
        ],
        decisions: [
          {
            id: 'd1',
            kind: 'verdict',
            court: 'q1',
            instance: 1,
            date: { edtf: '2017-09-07' },
            citations: [SAYS],
          },
        ],
        findings: [
          { id: 'v1', decision: 'd1', party: 'y1', charge: 'c1', outcome: 'guilty', citations: [SAYS] },
        ],
        sentences: [{ id: 't1', decision: 'd1', party: 'y1', citations: [SAYS] }],
        sentenceParts: [
          { id: 'tp1', sentence: 't1', kind: 'restriction_of_freedom', years: 3, citations: [SAYS] },
          { id: 'tp2', sentence: 't1', kind: 'activity_ban', years: 3, citations: [SAYS] },
          { id: 'tp3', sentence: 't1', kind: 'confiscation', citations: [SAYS] },
        ],
      },
      { c1: SAYS },
    );
    expect(checkDossier(after)).toEqual([]);
    expect(kindsOf(d, after)).toEqual({
      ...{ s9: 'sourcing', q1: 'learned_later', c1: 'event', d1: 'event', v1: 'event', t1: 'event' },
      ...{ tp1: 'event', tp2: 'event', tp3: 'event' },
    });
    expect(partsOf(after, 'y1').map((part) => Reflect.get(part, 'kind'))).toEqual([
      'restriction_of_freedom',
      'activity_ban',
      'confiscation',
    ]);
    expect(after.charges[0]?.provision?.code).toBe('KZ-CC-1997');
    expect(stageOf(after, '2017-09-06')).toBe('awaiting_trial');
    expect(stageOf(after, '2017-09-07')).toBe('first_instance_decided');
    expect(liberty(after, 'p1', '2017-09-08').state).toBe('control_continues');
    expect(liberty(after, 'p1', TODAY)).toMatchObject({
      state: 'not_known_since',
      lastConfirmed: '2017-09-08',
      lastState: 'control_continues',
    });
  });
});

describe('8. Abzhan', () => {
  const [first, second] = [seedOf('R10'), seedOf('R37')];

  test('is one man in two cases', () => {
    expect(first.people.map((p) => p.ref)).toEqual(second.people.map((p) => p.ref));
    expect(first.links.find((l) => l.ref === second.ref)?.kind).toBe('same_person');
    expect(second.links.find((l) => l.ref === first.ref)?.kind).toBe('same_person');
  });

  test('the search touches nobody else: no relative is a person, a group or a party', () => {
    expect(second.steps.filter((s) => s.kind === 'searched')).toMatchObject([{ party: 'y1' }]);
    expect(second.people).toHaveLength(1);
    expect(second.groups).toEqual([]);
    expect(second.parties.map((y) => y.subject)).toEqual(['p1']);
    expect(second.involvements).toEqual([]);
  });

  test('the day of the arrest order is computed, and says from what', () => {
    const searched = second.steps.find((s) => s.kind === 'searched')?.date;
    const [order] = second.decisions;
    expect(searched && isDay(searched)).toBe(true);
    expect(order?.date?.edtf).toBe(shiftDays(searched?.edtf ?? '', 10));
    expect(order?.date?.words).toBeDefined();
    expect(order?.date?.basis).toBeDefined();
    expect(second.measures).toMatchObject([{ kind: 'custody', decision: order?.id, months: 2 }]);
    const { basis, ...bare } = order?.date ?? { edtf: '' };
    const unexplained = { ...second, decisions: [{ ...order, date: bare }] } as typeof second;
    expect(checkDossier(unexplained).map((p) => p.place)).toEqual(['decisions › d1 › date']);
  });

  test('another length of the penalty of 2016 is another account, no correction', () => {
    const after = withOutside(
      'R10',
      { publisher: 'a radio station', published: '2017-12-07' },
      {},
      {
        tp1: saysInstead({ years: 1 }),
        d1: saysInstead({ date: { edtf: '2016-08' } }),
        c1: saysInstead({ described: { en: 'insulting and assaulting police' } }),
      },
    );
    expect(checkDossier(after)).toEqual([]);
    expect(kindsOf(first, after)).toEqual({
      s9: 'sourcing',
      tp1: 'sourcing',
      d1: 'sourcing',
      c1: 'sourcing',
    });
    expect(partsOf(after, 'y1')).toEqual([{ kind: 'restriction_of_freedom', years: 2 }]);
  });
});
