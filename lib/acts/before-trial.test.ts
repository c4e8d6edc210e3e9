import { describe, expect, it } from 'vitest';
import { exampleDossier } from '@/lib/dossiers/example-dossier';
import { CaseDraft } from './draft';
import { outcomeInput } from './outcome-input';
import { recordOutcome } from './record-outcome';

const SUPPORTED = { citations: [{ source: 's1', stance: 'supports' as const }] };
const AT = {
  now: new Date('2026-11-20T07:00:00Z'),
  today: '2026-11-20',
  member: { id: 'somebody', name: 'A lawyer' },
  fresh: () => 'abcde',
};

/** A case with one hearing yesterday and nothing else that tells its stage but `steps`. */
function recorded(kind: string, more: object, fields: object) {
  const before = exampleDossier({
    hearings: [{ id: 'h1', kind, date: { edtf: '2026-11-19' }, ...more, ...SUPPORTED }],
    ...Object.fromEntries(
      [
        'decisions',
        'findings',
        'sentences',
        'sentenceParts',
        'reliefs',
        'appeals',
        'custodyOrders',
        'conditions',
      ].map((list) => [list, []]),
    ),
    measures: [],
    verifications: [],
  });
  const draft = new CaseDraft(before);
  expect(recordOutcome(draft, outcomeInput.parse({ hearing: 'h1', ...fields }), AT)).toBeNull();
  return draft.now;
}
const visibilities = (d: ReturnType<typeof recorded>) =>
  [...d.hearings, ...d.decisions, ...d.custodyOrders].map(
    ({ id, visibility }) => `${id} ${visibility ?? 'usual'}`,
  );

describe('what is entered of a hearing before trial', () => {
  it('is internal, the hearing and all that follows', () => {
    const extended = recorded(
      'extension',
      {},
      { what: 'custody_extended', until: '2027-01-20', party: 'y1' },
    );
    expect(visibilities(extended)).toEqual(['h1 internal', 'd1 internal', 'u1 internal']);
    const moved = recorded('detention', {}, { what: 'adjourned', next: '2026-11-24' });
    expect(visibilities(moved)).toEqual(['h1 internal', 'h2 internal']);
  });

  it('goes as the hearing goes where somebody chose that', () => {
    const open = recorded('extension', { visibility: 'public' }, { what: 'adjourned', next: '2026-11-24' });
    expect(visibilities(open)).toEqual(['h1 public', 'h2 public']);
  });

  it('of the trial itself is as usual', () => {
    const trial = recorded('main', {}, { what: 'adjourned', next: '2026-11-24' });
    expect(visibilities(trial)).toEqual(['h1 usual', 'h2 usual']);
  });
});
