import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencedOtherwiseAfter } from '@/lib/custody/releases';
import { shiftDays } from '@/lib/dates/day';
import { aDay } from '@/lib/dates/edtf-arbitrary';
import { readSeeds } from '@/lib/imports/read-seeds';
import { lastDay } from '@/lib/sources/said';
import { aDossier } from './dossier.arbitrary';
import { exampleDossier, released, SUPPORTED, withSpells } from './example-dossier';
import { everyFact } from './facts';
import { liberty } from './liberty';

const states = (d: ReturnType<typeof withSpells>, ...days: string[]) =>
  days.map((day) => liberty(d, 'p1', day).state);

describe('liberty', () => {
  it('holds "held" to the last day of the source, and not a day longer', () => {
    const d = withSpells([{ start: '2016-05-17/2016-05-20' }]);
    expect(
      states(d, '2016-05-16', '2016-05-18', '2016-05-20', '2017-07-25', '2017-07-26', '2026-11-22'),
    ).toEqual([
      'never_reported_held',
      'not_known_since',
      'held',
      'held',
      'not_known_since',
      'not_known_since',
    ]);
    expect(liberty(d, 'p1', '2026-11-22')).toEqual({
      state: 'not_known_since',
      lastConfirmed: '2017-07-25',
      lastState: 'held',
      lastKnown: { spell: 'k1', kind: 'pretrial_detention', place: 'atyrau' },
      daysToLastConfirmed: { min: 432, max: 435 },
    });
    expect(liberty(d, 'p1', '2017-01-01')).toMatchObject({
      since: { edtf: '2016-05-17/2016-05-20' },
      lastConfirmed: '2017-07-25',
    });
  });

  it('counts to what the citation speaks of, and to a verification', () => {
    expect(
      states(withSpells([{ start: '2016-05-20', saidOn: '2016-06-10' }]), '2016-06-10', '2016-06-11'),
    ).toEqual(['held', 'not_known_since']);
    const verifications = [{ id: 'w1', fact: 'k1', on: '2017-10-02', citations: [] }];
    expect(
      states(withSpells([{ start: '2016-05-20' }], { verifications }), '2017-10-02', '2017-10-03'),
    ).toEqual(['held', 'not_known_since']);
    const sources = [{ ...exampleDossier().sources[0], speaksUntil: undefined }];
    const later = withSpells([{ start: '2016-05-20' }], {
      sources: sources.map((s) => ({ ...s, published: { edtf: '2017-08/2017-09' } })),
    });
    expect(states(later, '2017-08-01', '2017-08-02')).toEqual(['held', 'not_known_since']);
  });

  it('ends with the spell; a gap is not filled', () => {
    const d = withSpells([
      { start: '2016-05-01', end: '2016-05-15' },
      { start: '2016-08-01', end: '..' },
    ]);
    expect(states(d, '2016-05-14', '2016-05-15', '2016-07-01', '2016-08-01')).toEqual([
      'held',
      'not_known_since',
      'not_known_since',
      'held',
    ]);
    expect(liberty(d, 'p1', '2016-07-01')).toMatchObject({
      lastConfirmed: '2016-05-15',
      lastKnown: { spell: 'k1' },
    });
    const fuzzy = withSpells([{ start: '2016-05-01', end: '2016-06-01/2016-06-03' }]);
    expect(states(fuzzy, '2016-06-01', '2016-06-02', '2016-06-03')).toEqual([
      'held',
      'not_known_since',
      'not_known_since',
    ]);
  });

  it('does not believe an end that no source can have known, nor one source against another', () => {
    expect(
      states(
        withSpells([{ start: '2016-05-20', end: '2021-05-20' }]),
        '2017-07-25',
        '2017-12-01',
        '2022-01-01',
      ),
    ).toEqual(['held', 'not_known_since', 'not_known_since']);
    expect(
      states(withSpells([{ start: '2016-05-20', differs: '2016-09' }]), '2016-08-31', '2016-09-02'),
    ).toEqual(['held', 'not_known_since']);
  });

  it('stretches short custody no further than the law lets it last', () => {
    expect(
      states(withSpells([{ start: '2016-05-20', kind: 'police_custody' }]), '2016-05-23', '2016-05-24'),
    ).toEqual(['held', 'not_known_since']);
    expect(
      states(withSpells([{ start: '2016-05-20', kind: 'police_custody', end: '..' }]), '2016-05-24'),
    ).toEqual(['held']);
  });

  it('has a released person at liberty, as long as that is confirmed and no new arrest can have come', () => {
    const d = withSpells([{ start: '2016-05-20' }], released('2017-03-10'));
    expect(states(d, '2017-03-09', '2017-03-10', '2017-07-25', '2017-07-26')).toEqual([
      'held',
      'at_liberty',
      'at_liberty',
      'not_known_since',
    ]);
    expect(liberty(d, 'p1', '2026-11-22')).toMatchObject({
      lastState: 'at_liberty',
      lastConfirmed: '2017-07-25',
    });
    const again = withSpells(
      [{ start: '2016-05-20' }, { start: '2017-05', end: '..' }],
      released('2017-03-10'),
    );
    expect(states(again, '2017-04-30', '2017-05-15', '2017-05-31')).toEqual([
      'at_liberty',
      'not_known_since',
      'held',
    ]);
  });

  it('does not let an earlier release end a later spell', () => {
    expect(states(withSpells([{ start: '2017-05-02' }], released('2017-03-10')), '2017-06-01')).toEqual([
      'held',
    ]);
  });

  it('does not choose where arrest and release may have come in either order', () => {
    const d = withSpells([{ start: '2016-05' }], released('2016-05'));
    expect(states(d, '2016-05-31', '2017-01-01')).toEqual(['not_known_since', 'not_known_since']);
    expect(states(withSpells([{ start: '2016-05', end: '..' }], released('2016-05')), '2017-01-01')).toEqual([
      'held',
    ]);
  });

  it('knows control that goes on: suspended sentence, parole, an undertaking not to leave', () => {
    expect(liberty(exampleDossier(), 'p2', '2017-01-20').state).toBe('control_continues');
    expect(liberty(exampleDossier(), 'p2', '2017-01-19').state).toBe('never_reported_held');
    expect(liberty(exampleDossier(), 'p2', '2018-01-01')).toMatchObject({
      state: 'not_known_since',
      lastState: 'control_continues',
    });
    const relief = (kind: string) => ({
      reliefs: [
        {
          id: 'r1',
          sentence: 't1',
          kind,
          decided: { edtf: '2017-04-02' },
          effective: { edtf: '2017-04-04' },
          ...SUPPORTED,
        },
      ],
    });
    const after = (kind: string) =>
      states(withSpells([{ start: '2016-05-20' }], relief(kind)), '2017-04-03', '2017-04-04');
    expect(['parole', 'pardon', 'term_cut', 'death'].map(after)).toEqual([
      ['held', 'control_continues'],
      ['held', 'at_liberty'],
      ['held', 'held'],
      ['held', 'not_known_since'],
    ]);
    const measures = [
      {
        id: 'm1',
        party: 'y1',
        kind: 'bail',
        from: { edtf: '2016-06-01' },
        until: { edtf: '2016-07-01' },
        ...SUPPORTED,
      },
    ];
    expect(
      states(withSpells([{ start: '2016-05-20' }], { measures }), '2016-05-31', '2016-06-01', '2016-07-02'),
    ).toEqual(['held', 'control_continues', 'not_known_since']);
  });
});

describe('liberty, of any dossier', { timeout: 60_000 }, () => {
  it('is never "held" after everything that can confirm it', () => {
    fc.assert(
      fc.property(aDossier, aDay, (d, day) => {
        const said = [
          ...d.sources.flatMap((s) => [s.speaksUntil, s.published]),
          ...everyFact(d).flatMap(({ fact }) => fact.citations.map((c) => c.saidOn)),
        ];
        // A year of margin, because a fuzzy date may lie a year after what is written.
        const last =
          lastDay([
            ...said.map(
              (date) =>
                date && `${Number(/\d{4}/g.exec(date.edtf.split('/').at(-1) ?? '')?.[0] ?? 2023) + 2}-01-01`,
            ),
            ...d.verifications.map((v) => v.on),
          ]) ?? '';
        for (const { id } of d.people) {
          for (const on of [day, shiftDays(last, 1), '2026-11-22']) {
            const { state, lastConfirmed } = liberty(d, id, on);
            if (on > last) expect(['not_known_since', 'never_reported_held']).toContain(state);
            if (['held', 'at_liberty', 'control_continues'].includes(state))
              expect(lastConfirmed !== undefined && lastConfirmed >= on).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('sentencedOtherwiseAfter', () => {
  const seeds = readSeeds();
  const of = (record: string) => {
    const seed = seeds.find((one) => one.record === record);
    if (seed === undefined) throw new Error(`no seed ${record}`);
    return seed.dossier;
  };

  it('sees a later penalty that is not served inside, whatever its legal kind', () => {
    expect(sentencedOtherwiseAfter(of('R03'), 'p1', '2016-05-20')).toBe(true);
    expect(sentencedOtherwiseAfter(of('R03'), 'p1', '2016-08-01')).toBe(false);
  });
  it('does not take imprisonment for freedom', () => {
    expect(sentencedOtherwiseAfter(of('R16'), 'p1', '2016-06-10')).toBe(false);
    expect(sentencedOtherwiseAfter(of('R34'), 'p1', '2017-07-25')).toBe(false);
  });
});
