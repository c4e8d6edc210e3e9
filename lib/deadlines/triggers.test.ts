import { describe, expect, it } from 'vitest';
import { exampleDossier, SUPPORTED } from '@/lib/dossiers/example-dossier';
import { deadlinesOf } from './deadline';
import { exampleRule, NO_CALENDAR } from './example-rules';
import { triggersOf } from './triggers';

const told = (changed: Record<string, unknown> = {}) =>
  triggersOf(exampleDossier(changed)).map((one) => [
    one.trigger,
    one.fact,
    one.party,
    one.date?.edtf ?? null,
    one.entered,
  ]);

describe('triggersOf', () => {
  it('finds the verdict for each who was judged, the decided appeal, and the beginning of custody', () => {
    expect(told()).toEqual([
      ['verdict_announced', 'd1', 'y1', '2016-11-28', true],
      ['verdict_copy_served', 'd1', 'y1', '2016-11-28/..', false],
      ['verdict_announced', 'd1', 'y2', '2016-11-28', true],
      ['verdict_copy_served', 'd1', 'y2', '2016-11-28/..', false],
      ['appeal_decided', 'd2', 'y2', '2017-01-20', true],
      ['custody_began', 'k1', 'y1', '2016-05-17/2016-05-20', true],
    ]);
  });

  it('gives a copy to the party to whom it was served, or to all where no party is named', () => {
    const copies = (...steps: { decision?: string; party?: string; date?: string; kind?: string }[]) =>
      told({
        steps: steps.map(({ date, ...rest }, at) => ({
          id: `st${at + 1}`,
          kind: 'copy_served',
          decision: 'd1',
          ...(date !== undefined && { date: { edtf: date } }),
          ...rest,
          ...SUPPORTED,
        })),
      }).flatMap(([trigger, , party, date, entered]) =>
        trigger === 'verdict_copy_served' ? [[party, date, entered]] : [],
      );
    const unknown = ['2016-11-28/..', false] as const;
    const date = '2016-12-05';
    expect(copies({ date, party: 'y2' })).toEqual([
      ['y1', ...unknown],
      ['y2', date, true],
    ]);
    expect(copies({ date })).toEqual([
      ['y1', date, true],
      ['y2', date, true],
    ]);
    // One's own copy before one for all; of several the first; and nothing starts without a day or of another decision.
    expect(
      copies(
        { date },
        { date: '2016-12-20', party: 'y1' },
        { date: '2016-12-09', party: 'y1' },
        { date: '2016-12-15', party: 'y1' },
      ),
    ).toEqual([
      ['y1', '2016-12-09', true],
      ['y2', date, true],
    ]);
    for (const step of [{}, { date, decision: 'd2' }, { date, kind: 'other' }]) {
      expect(copies(step)).toEqual([
        ['y1', ...unknown],
        ['y2', ...unknown],
      ]);
    }
  });

  it('sees no first verdict in one of the second instance, nor in one that modifies another', () => {
    const [verdict, ruling] = exampleDossier().decisions;
    const verdicts = (first: object, second: object) =>
      told({
        decisions: [
          { ...verdict, ...first },
          { ...ruling, kind: 'verdict', ...second },
        ],
      })
        .filter(([trigger]) => trigger === 'verdict_announced')
        .map(([, fact]) => fact);
    expect(verdicts({}, {})).toEqual(['d1', 'd1']);
    expect(verdicts({ instance: undefined }, { instance: undefined })).toEqual(['d1', 'd1']);
    expect(verdicts({ instance: 3 }, {})).toEqual([]);
  });

  it('takes the day of an order from its decision where it has none, and tells one decided appeal once', () => {
    const order = { custodyOrders: [{ id: 'u1', spell: 'k1', decision: 'd2', ...SUPPORTED }] };
    expect(told(order).at(-1)).toEqual(['custody_order_made', 'u1', 'y1', '2017-01-20', true]);
    const [appeal] = exampleDossier().appeals;
    const twice = { appeals: [appeal, { ...appeal, id: 'a2', side: 'prosecutor' }] };
    expect(told(twice).filter(([trigger]) => trigger === 'appeal_decided')).toHaveLength(1);
  });

  it('starts no term of the criminal code in an administrative case, and the other way round', () => {
    expect(told({ kind: 'administrative_offence' }).map(([trigger]) => trigger)).toEqual([
      'administrative_ruling_copy_served',
      'administrative_ruling_copy_served',
      'appeal_decided',
      'custody_began',
    ]);
  });

  it('says of an exception that the record does not tell whether it applies', () => {
    const [one] = deadlinesOf(
      exampleDossier(),
      [exampleRule({ scope: 'minor' })],
      NO_CALENDAR,
      [],
      '2016-12-05',
    );
    expect(one).toMatchObject({ applies: 'possibly', doubts: ['scope'] });
  });
});
