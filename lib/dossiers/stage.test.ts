import { describe, expect, it } from 'vitest';
import { exampleDossier, exampleWith, SUPPORTED } from './example-dossier';
import { stageOf } from './stage';

const steps = (...given: [string, string?][]) =>
  exampleDossier({
    decisions: [],
    findings: [],
    sentences: [],
    sentenceParts: [],
    appeals: [],
    steps: given.map(([kind, date], at) => ({
      id: `st${at + 1}`,
      kind,
      ...(date ? { date: { edtf: date } } : {}),
      ...SUPPORTED,
    })),
  });

const NOTHING_DECIDED = {
  decisions: [],
  findings: [],
  sentences: [],
  sentenceParts: [],
  appeals: [],
  steps: [],
};
const complained = (outcome: string) =>
  exampleDossier({
    ...NOTHING_DECIDED,
    complaints: [
      {
        id: 'x1',
        kind: 'appeal_to_office',
        office: 'prosecutor_general',
        answered: { edtf: '2017-05' },
        outcome,
        text: { en: 'against the closing of the case' },
        ...SUPPORTED,
      },
    ],
  });

describe('stageOf', () => {
  it('follows the case from day to day', () => {
    const d = exampleDossier({
      steps: [
        { id: 'st1', kind: 'arrested', party: 'y1', date: { edtf: '2016-05-17/2016-05-20' }, ...SUPPORTED },
      ],
      hearings: [{ id: 'h1', kind: 'main', date: { edtf: '2016-10-12' }, ...SUPPORTED }],
    });
    const days = ['2016-05-19', '2016-05-20', '2016-10-12', '2016-11-28', '2016-12-31', '2017-01-20'];
    expect(days.map((day) => stageOf(d, day))).toEqual([
      'not_known',
      'pre_trial',
      'on_trial',
      'first_instance_decided',
      'appeal_pending',
      'appeal_decided',
    ]);
  });

  it('differs between defendants', () => {
    expect(stageOf(exampleDossier(), '2017-07-25', 'p1')).toBe('first_instance_decided');
    expect(stageOf(exampleDossier(), '2017-07-25', 'p2')).toBe('appeal_decided');
  });

  it('goes back where a judgment is sent back, and on from there', () => {
    const d = exampleWith('appeals', 'a1', { outcome: 'returned' });
    expect(stageOf(d, '2017-07-25')).toBe('awaiting_trial');
    const hearings = [{ id: 'h1', kind: 'main', date: { edtf: '2017-05-02' }, ...SUPPORTED }];
    expect(stageOf({ ...d, hearings: exampleDossier({ hearings }).hearings }, '2017-07-25')).toBe('on_trial');
  });

  it('ends with a settlement or when it is dropped, unless it certainly went on', () => {
    expect(stageOf(steps(['trial_opened', '2017-05'], ['settled', '2017-06']), '2017-07-25')).toBe('ended');
    expect(stageOf(steps(['discontinued', '2016'], ['investigation_opened', '2017-06']), '2017-07-25')).toBe(
      'pre_trial',
    );
    expect(stageOf(steps(['discontinued', '2017'], ['investigation_opened', '2017-06']), '2017-12-31')).toBe(
      'ended',
    );
  });

  it('concludes nothing from what has no date, and knows cases without a proceeding', () => {
    expect(stageOf(steps(['trial_opened']), '2017-07-25')).toBe('not_known');
    expect(stageOf({ ...exampleDossier(), kind: 'incident' }, '2017-07-25')).toBe('no_proceeding');
  });

  it('is decided, at no known instance, by a ruling with an outcome, and by an answer to a complaint', () => {
    const decisions = [
      { id: 'd1', kind: 'ruling', date: { edtf: '2017-06-12' }, outcome: 'rejected', ...SUPPORTED },
    ];
    const ruled = exampleDossier({ ...NOTHING_DECIDED, decisions });
    expect(stageOf({ ...ruled, kind: 'complaint' }, '2017-07-25')).toBe('decided');
    expect(stageOf({ ...ruled, kind: 'criminal' }, '2017-07-25')).not.toBe('decided');
    expect(stageOf({ ...complained('dismissed'), kind: 'complaint' }, '2017-07-25')).toBe('decided');
  });

  it('is not ended while somebody waits for the answer of a higher office', () => {
    const ended = steps(['discontinued', '2017-03']);
    expect(stageOf(ended, '2017-07-25')).toBe('ended');
    expect(stageOf({ ...ended, complaints: complained('pending').complaints }, '2017-07-25')).toBe(
      'appeal_pending',
    );
  });

  it('is not ended for the one who was judged by what was dropped against others', () => {
    const dropped = { id: 'st1', kind: 'discontinued', date: { edtf: '2017-06' }, ...SUPPORTED };
    expect(stageOf(exampleDossier({ steps: [dropped] }), '2017-07-25')).toBe('appeal_decided');
    expect(stageOf(exampleDossier({ steps: [{ ...dropped, party: 'y1' }] }), '2017-07-25', 'p1')).toBe(
      'ended',
    );
  });
});
