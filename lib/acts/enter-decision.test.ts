import { describe, expect, it } from 'vitest';
import { exampleDossier, SUPPORTED } from '@/lib/dossiers/example-dossier';
import { decideAppeal } from './decide-appeal';
import { CaseDraft } from './draft';
import { enterDecision } from './enter-decision';
import type { FormInput } from './forms/form-input';

const AT = {
  now: new Date('2026-11-20T07:00:00Z'),
  today: '2026-11-20',
  member: { id: 'm', name: 'A lawyer' },
  fresh: () => 'abcde',
};
const charges = [{ id: 'c1', party: 'y1', described: { en: 'a post' }, stage: 'on_trial', ...SUPPORTED }];
const draft = () =>
  new CaseDraft(
    exampleDossier({
      charges,
      decisions: [{ id: 'd1', kind: 'ruling', instance: 1, date: { edtf: '2026-11-19' }, ...SUPPORTED }],
      findings: [],
      sentences: [],
      sentenceParts: [],
      appeals: [],
    }),
  );
const form = (values: object): FormInput => ({
  values: {
    kind: 'verdict',
    findings: { c1: 'guilty' },
    sentence: { y1: { 0: { kind: 'imprisonment', years: '5' } } },
    ...values,
  },
  rests: { kind: 'source', id: 's1' },
});

describe('the decision that the outcome of a hearing left', () => {
  it('is completed by its form: findings and sentence join it, its kind and date stay, and there is no second one', () => {
    const d = draft();
    expect(enterDecision.run(d, form({ decision: 'd1', inForce: { edtf: '2026-12-05' } }), AT)).toBeNull();
    expect(d.now.decisions).toMatchObject([
      { id: 'd1', kind: 'ruling', date: { edtf: '2026-11-19' }, inForce: { edtf: '2026-12-05' } },
    ]);
    expect(d.now.findings).toMatchObject([{ decision: 'd1', charge: 'c1', outcome: 'guilty' }]);
    expect(d.now.sentences).toMatchObject([{ decision: 'd1', party: 'y1' }]);
    expect(d.now.sentenceParts).toMatchObject([{ kind: 'imprisonment', years: 5 }]);
  });

  it('must be there; without one named, a new decision is entered', () => {
    const d = draft();
    expect(enterDecision.run(d, form({ decision: 'd7' }), AT)).toEqual({
      reason: 'no_such_fact',
      field: 'decision',
    });
    expect(enterDecision.run(d, form({}), AT)).toBeNull();
    expect(d.now.decisions.map(({ kind }) => kind)).toEqual(['ruling', 'verdict']);
  });
});

describe('a fine', () => {
  const fined = (part: object) => {
    const d = draft();
    const sentence = { y1: { 0: { kind: 'fine', ...part } } };
    return enterDecision.run(d, form({ decision: 'd1', sentence }), AT) ?? d.now.sentenceParts.at(-1);
  };
  it('is in the currency that its form names, and in none that nobody named', () => {
    expect(fined({ amount: '430 000', currency: 'USD' })).toMatchObject({ amount: 430_000, currency: 'USD' });
    expect(fined({ amount: '430 000' })).toEqual({ reason: 'which_currency', field: 'sentence' });
    expect(fined({ mci: '20' })).toMatchObject({ mci: 20 });
    expect(fined({ mci: '20' })).not.toHaveProperty('currency');
  });
});

describe('an appeal that was withdrawn', () => {
  it('is decided no more', () => {
    const appeal = { id: 'a1', decision: 'd1', side: 'defence', level: 'appeal', ...SUPPORTED };
    const decided = (status: string) => {
      const d = new CaseDraft(exampleDossier({ appeals: [{ ...appeal, status }] }));
      const values = { appeal: 'a1', outcome: 'upheld', sentence: {} };
      return decideAppeal.run(d, { values, rests: { kind: 'source', id: 's1' } }, AT);
    };
    expect(decided('lodged')).toBeNull();
    expect(decided('planned')).toBeNull();
    for (const status of ['decided', 'withdrawn'])
      expect(decided(status)).toEqual({ reason: 'answered', field: 'appeal' });
  });
});
