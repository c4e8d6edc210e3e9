import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUNDS, SCOPES } from '@/drizzle/vocabulary/consents';
import { type Basis, basisHolds } from '@/lib/consents/basis';
import { shiftDays } from '@/lib/dates/day';
import { disclosureOf } from '@/lib/dossiers/disclosure';
import { exampleDossier } from '@/lib/dossiers/example-dossier';
import { sensitivitiesOf } from '@/lib/dossiers/sensitive';
import type { Moment } from './act';
import { CaseDraft } from './draft';
import { giveBasis, giveBasisInput } from './give-basis';
import { narrowBasis } from './narrow-basis';

const TODAY = '2026-11-20';
const at: Moment = {
  now: new Date('2026-11-20T07:00:00Z'),
  today: TODAY,
  member: { id: 'm', name: 'An editor' },
  fresh: () => 'abcde',
};
const HARM = 'her family was asked, and agrees';
const basis = (fields: Partial<Basis> = {}): Basis => ({
  id: 'b1',
  subject: 'p1',
  scope: 'public_named',
  ground: 'consent',
  given: '2026-10-01',
  harm: HARM,
  ...fields,
});
const draftWith = (...bases: Basis[]) => new CaseDraft(exampleDossier({ bases }));
const give = (draft: CaseDraft, fields: object = {}) =>
  giveBasis(
    draft,
    giveBasisInput.parse({
      person: 'p1',
      scope: 'public_named',
      ground: 'consent',
      harm: HARM,
      ...fields,
    }),
    at,
  );

describe('giving a basis', () => {
  it('lets the audience read from today on, and never from an earlier day', () => {
    const draft = draftWith();
    expect(disclosureOf(draft.now, 'p1', 'public', TODAY)).toBe('withheld');
    expect(give(draft, { until: '2027-01-01' })).toBeNull();
    expect(draft.now.bases).toEqual([basis({ given: TODAY, until: '2027-01-01' })]);
    expect(disclosureOf(draft.now, 'p1', 'public', TODAY)).toBe('named');
    for (const day of [shiftDays(TODAY, -1), '2027-01-01'])
      expect(disclosureOf(draft.now, 'p1', 'public', day)).toBe('withheld');
  });

  it('is refused for nobody, for a time that is over, and where the same stands already', () => {
    expect(give(draftWith(), { person: 'p99' })).toEqual({ reason: 'not_found' });
    expect(give(draftWith(), { until: TODAY })).toEqual({ reason: 'end_has_come', field: 'until' });
    expect(give(draftWith(basis()))).toEqual({ reason: 'stands_already', field: 'scope' });
    expect(give(draftWith(basis()), { until: '2030-01-01' })).toMatchObject({ reason: 'stands_already' });
    expect(give(draftWith(basis({ until: '2027-01-01' })))).toBeNull();
    expect(give(draftWith(basis({ withdrawn: '2026-11-01' })))).toBeNull();
    expect(give(draftWith(basis()), { ground: 'already_public' })).toBeNull();
    const short = { person: 'p1', scope: 'partners', ground: 'consent', harm: 'too short' };
    expect(giveBasisInput.safeParse(short).success).toBe(false);
  });
});

describe('narrowing a basis', () => {
  const narrow = (draft: CaseDraft, how: 'withdraw' | 'end', until?: string) =>
    narrowBasis(draft, { basis: 'b1', how, ...(until !== undefined && { until }) }, at);

  it('withdraws it today; one that begins later never holds', () => {
    const draft = draftWith(basis());
    expect(narrow(draft, 'withdraw')).toBeNull();
    expect(draft.now.bases).toEqual([basis({ withdrawn: TODAY })]);
    expect(disclosureOf(draft.now, 'p1', 'public', TODAY)).toBe('withheld');
    const later = draftWith(basis({ given: '2026-12-01' }));
    expect(narrow(later, 'withdraw')).toBeNull();
    expect(later.now.bases).toMatchObject([{ withdrawn: '2026-12-01' }]);
  });

  it('lets it end earlier, on a day to come', () => {
    const draft = draftWith(basis({ until: '2027-06-01' }));
    expect(narrow(draft, 'end', '2027-01-01')).toBeNull();
    expect(draft.now.bases).toEqual([basis({ until: '2027-01-01' })]);
    expect(narrow(draft, 'end', '2027-01-01')).toEqual({ reason: 'not_earlier', field: 'until' });
    expect(narrow(draft, 'end', TODAY)).toEqual({ reason: 'end_has_come', field: 'until' });
    expect(narrow(draft, 'end')).toEqual({ reason: 'which_day', field: 'until' });
  });

  it('is refused for what is not there or over', () => {
    expect(narrow(draftWith(), 'withdraw')).toEqual({ reason: 'not_found' });
    for (const over of [{ withdrawn: TODAY }, { until: TODAY }, { until: '2026-11-01' }])
      expect(narrow(draftWith(basis(over)), 'withdraw')).toEqual({ reason: 'ended_already' });
  });

  it('never lets a basis hold on a day on which it did not hold before, nor today once withdrawn', () => {
    const offset = fc.integer({ min: -400, max: 400 });
    const aBasis = fc.record({
      given: offset,
      until: fc.option(offset),
      withdrawn: fc.option(fc.nat({ max: 400 })),
      scope: fc.constantFrom(...SCOPES),
      ground: fc.constantFrom(...GROUNDS),
    });
    const day = (n: number) => shiftDays(TODAY, n);
    fc.assert(
      fc.property(
        aBasis,
        fc.constantFrom('withdraw' as const, 'end' as const),
        fc.option(offset),
        fc.array(offset, { minLength: 20 }),
        (drawn, how, until, days) => {
          const was = basis({
            ...drawn,
            given: day(drawn.given),
            until: drawn.until === null ? undefined : day(drawn.until),
            withdrawn: drawn.withdrawn === null ? undefined : day(drawn.given + drawn.withdrawn),
          });
          const draft = draftWith(was);
          const refused = narrow(draft, how, until === null ? undefined : day(until));
          const [is = was] = draft.now.bases;
          for (const n of [...days, 0])
            if (basisHolds(is, day(n))) expect([n, basisHolds(was, day(n))]).toEqual([n, true]);
          if (refused === null && how === 'withdraw') expect(basisHolds(is, TODAY)).toBe(false);
          expect({ ...is, until: 0, withdrawn: 0 }).toEqual({ ...was, until: 0, withdrawn: 0 });
        },
      ),
    );
  });
});

describe('who asks for care', () => {
  const cited = { citations: [{ source: 's1', stance: 'supports' }] };
  const whoIs = (change: Record<string, unknown>) => sensitivitiesOf(exampleDossier(change), 'p1', TODAY);
  const one = exampleDossier().people[0];

  it('are the perhaps minor, victims, witnesses, and whoever has no role in the case', () => {
    const defendant = { parties: [{ id: 'y1', subject: 'p1', role: 'defendant', ...cited }] };
    const alone = { charges: [], steps: [], findings: [], sentences: [], sentenceParts: [] };
    expect(whoIs(defendant)).toEqual([]);
    for (const [birthYear, expected] of [
      [2007, []],
      [2008, ['minor']],
    ] as const)
      expect(whoIs({ ...defendant, people: [{ ...one, birthYear }] })).toEqual(expected);
    for (const [role, expected] of [
      ['victim', 'survivor'],
      ['witness', 'witness'],
    ])
      expect(whoIs({ ...alone, parties: [{ id: 'y1', subject: 'p1', role, ...cited }] })).toEqual([expected]);
    expect(whoIs({ ...alone, parties: [] })).toEqual(['no_party']);
  });
});
