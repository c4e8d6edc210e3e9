import { describe, expect, it } from 'vitest';
import { exampleDossier, SUPPORTED } from '@/lib/dossiers/example-dossier';
import { hearingsOf } from './my-hearings';

const NOW = new Date('2026-11-20T07:00:00Z');
const hearing = (id: string, date: string, fields: object = {}) => ({
  id,
  kind: 'main',
  date: { edtf: date },
  ...fields,
  ...SUPPORTED,
});
const of = (...hearings: object[]) => [
  { caseId: 'a', ref: 'kz-00001', mayWrite: true, d: exampleDossier({ hearings }) },
];
const ids = (list: { hearing: { id: string } }[]) => list.map((one) => one.hearing.id);

describe('the hearings of a lawyer', () => {
  it('stand by what is to be done: outcomes that are missing, the latest first; then what comes, the next first', () => {
    const told = hearingsOf(
      of(
        hearing('h1', '2026-11-18'),
        hearing('h2', '2026-11-20', { time: '10:00' }),
        hearing('h3', '2026-11-20', { time: '16:00' }),
        hearing('h4', '2026-12-03'),
        hearing('h5', '2026-11-21'),
        hearing('h6', '2016-11-21'),
        hearing('h7', '2026-11-19', { outcome: 'held' }),
      ),
      NOW,
    );
    expect(ids(told.missing)).toEqual(['h2', 'h1']);
    expect(ids(told.coming)).toEqual(['h3', 'h5', 'h4']);
    expect(ids(told.longAgo)).toEqual(['h6']);
    expect(told.notFixed).toEqual([]);
  });

  it('wait for a date after an adjournment without one, until another hearing is scheduled', () => {
    const adjourned = hearing('h1', '2026-11-18', { outcome: 'adjourned' });
    expect(ids(hearingsOf(of(adjourned), NOW).notFixed)).toEqual(['h1']);
    expect(hearingsOf(of(adjourned, hearing('h2', '2026-12-01')), NOW).notFixed).toEqual([]);
    const fixed = hearing('h1', '2026-11-18', { outcome: 'adjourned', adjournedTo: 'h2' });
    expect(hearingsOf(of(fixed, hearing('h2', '2026-12-01')), NOW).notFixed).toEqual([]);
  });
});
