import { describe, expect, it } from 'vitest';
import { exampleDossier, SUPPORTED } from '@/lib/dossiers/example-dossier';
import { observation } from '@/lib/hearings/hearing';
import { INDICATOR_ARTICLES } from '@/lib/hearings/indicators';
import { CaseDraft } from './draft';
import { observe, observeInput } from './observe';

const AT = {
  now: new Date('2026-11-20T07:00:00Z'),
  today: '2026-11-20',
  member: { id: 'm', name: 'A monitor' },
  fresh: () => 'abcde',
};
const draft = () =>
  new CaseDraft(
    exampleDossier({ hearings: [{ id: 'h1', kind: 'main', date: { edtf: '2026-11-19' }, ...SUPPORTED }] }),
  );
const input = (seen: object[], more: object = {}) => observeInput.parse({ hearing: 'h1', seen, ...more });

describe('what was seen in a hearing', () => {
  it('is one observation an indicator, internal, with the articles that a violation touches', () => {
    const d = draft();
    const seen = [
      { indicator: '5', answer: 'not_met', note: 'The door was shut.' },
      { indicator: '9', answer: 'met' },
      { indicator: '11' },
    ];
    expect(observe(d, input(seen, { language: 'en' }), AT)).toBeNull();
    expect(d.now.observations).toMatchObject([
      {
        id: 'ob1',
        indicator: 5,
        answer: 'not_met',
        iccpr: ['14(1)'],
        visibility: 'internal',
        text: { en: 'The door was shut.' },
      },
      { id: 'ob2', indicator: 9, answer: 'met', iccpr: [] },
    ]);
    expect(d.now.sources.at(-1)).toMatchObject({ kind: 'in_court', published: { edtf: '2026-11-19' } });
  });

  it('is answered anew, not twice; the articles that were chosen stand', () => {
    const d = draft();
    observe(d, input([{ indicator: 6, answer: 'met' }]), AT);
    observe(
      d,
      input([{ indicator: 6, answer: 'partly', iccpr: ['14(2)', '7'] }], { visibility: 'partners' }),
      AT,
    );
    expect(d.now.observations).toMatchObject([
      { id: 'ob1', answer: 'partly', iccpr: ['14(2)', '7'], visibility: 'partners' },
    ]);
  });

  it('refuses a hearing that is not there, and words without an answer', () => {
    expect(
      observe(draft(), observeInput.parse({ hearing: 'h2', seen: [{ indicator: 1, answer: 'met' }] }), AT),
    ).toEqual({
      reason: 'no_such_hearing',
    });
    expect(
      observeInput.safeParse({ hearing: 'h1', seen: [{ indicator: 1, note: 'so it was' }] }).success,
    ).toBe(false);
    expect(observeInput.safeParse({ hearing: 'h1', seen: [{ indicator: 1 }] }).success).toBe(false);
  });

  it('knows twenty indicators, and only articles that an observation can hold', () => {
    expect(INDICATOR_ARTICLES).toHaveLength(20);
    for (const iccpr of INDICATOR_ARTICLES) {
      const given = {
        id: 'ob1',
        hearing: 'h1',
        indicator: 1,
        answer: 'not_met',
        iccpr: [...iccpr],
        citations: [],
      };
      expect(observation.safeParse(given).success).toBe(true);
    }
  });
});
