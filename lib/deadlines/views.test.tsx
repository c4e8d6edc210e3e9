import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import { custodyClock } from '@/lib/custody/clock';
import { ClockView } from '@/lib/custody/clock-view';
import { exampleDossier, SUPPORTED, withSpells } from '@/lib/dossiers/example-dossier';
import { deadlineMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import type { Confirmation } from './confirmation';
import { deadlinesOf } from './deadline';
import { DeadlineView } from './deadline-view';
import { exampleRule, NO_CALENDAR } from './example-rules';
import type { DeadlineRule } from './rule';

const d = exampleDossier({ appeals: [] });
const shown = (rule: Partial<DeadlineRule>, locale: (typeof LOCALES)[number], said: Confirmation[] = []) => {
  const [deadline] = deadlinesOf(d, [exampleRule(rule)], NO_CALENDAR, said, '2016-12-05').slice(-1);
  if (!deadline) throw new Error('no deadline');
  return renderToStaticMarkup(<DeadlineView deadline={deadline} locale={locale} party="Daulet Serikov" />);
};

describe('DeadlineView', () => {
  it.each(LOCALES)(
    'always shows rule, edition, source, certainty and that counsel must check, in %s',
    (locale) => {
      const t = deadlineMessages(locale);
      for (const rule of [{}, { term: null, certainty: 'unverified' as const }]) {
        const html = shown(rule, locale);
        for (const text of [
          t('deadline.checkWithCounsel'),
          words(locale)('code', 'KZ-CPC-2014'),
          'an invented source',
          'an invented note',
          t(`certainty.${rule.certainty ?? 'believed'}`),
          t('limit.lodge_appeal'),
          t('deadline.heading.inForce'),
        ])
          expect(html).toContain(text);
        expect(html).not.toMatch(/undefined|null|\{\w+\}|style=/);
      }
      expect(shown({}, locale)).toContain('13');
      expect(shown({ term: null, certainty: 'unverified' }, locale)).not.toContain('13');
    },
  );

  it('says what is a range, what the calendar leaves open, and what counsel said', () => {
    expect(shown({}, 'en')).toContain('Last day: 13 December 2016');
    expect(shown({}, 'en')).toContain('in 8 days');
    expect(shown({}, 'en')).toContain('The calendar of holidays of 2016 is not known here');
    expect(shown({ term: { length: 5, unit: 'days', counting: 'from_next_day' } }, 'en')).toContain(
      'The last day, 3 December 2016, is a Saturday; if terms move to the next working day: 5 December 2016.',
    );
    expect(shown({ holder: 'in_custody', trigger: 'verdict_copy_served' }, 'en')).toContain(
      'Last day: not before 13 December 2016',
    );
    const said: Confirmation = {
      caseId: 'c',
      rule: 'example',
      fact: 'd1',
      party: 'y2',
      kind: 'overridden',
      dueOn: '2016-12-09',
      reason: 'FICTION: served early',
      by: 'A. Counsel',
      at: new Date('2016-11-30T22:00:00Z'),
    };
    const html = shown({}, 'en', [said, { ...said, party: 'y1' }]);
    for (const text of [
      'Last day: 9 December 2016',
      'Computed: Last day: 13 December 2016',
      'Counsel set another date: 9 December 2016 (A. Counsel, 1 December 2016)',
      'Reason: FICTION: served early',
    ])
      expect(html).toContain(text);
  });
});

describe('ClockView', () => {
  const order = (until: string) => ({
    custodyOrders: [
      { id: 'u1', spell: 'k1', date: { edtf: '2016-05-20' }, until: { edtf: until }, ...SUPPORTED },
    ],
  });
  const clock = (today: string, rest: object = {}, locale: (typeof LOCALES)[number] = 'en') => {
    const file = withSpells([{ start: '2016-05-17/2016-05-20', saidOn: '2017-07-06' }], rest);
    return renderToStaticMarkup(
      <ClockView clock={custodyClock(file, 'p1', today)} locale={locale} name="Daulet Serikov" />,
    );
  };
  it('shows days with their bounds and the day to which they are counted', () => {
    const html = clock('2026-11-22');
    expect(html).toContain('413–416 days');
    expect(html).toContain('counted to 6 July 2017, the last day to which the sources confirm it');
    expect(html).toContain('No order known.');
  });
  it('shows how far off the end of the order is', () => {
    expect(clock('2016-07-15', order('2016-07-20'))).toContain('The order expires in 5 days: 20 July 2016');
    expect(clock('2016-07-20', order('2016-07-20'))).toContain('The order expires today: 20 July 2016');
    expect(clock('2016-07-22', order('2016-07-20'))).toContain(
      'Overdue: the last known order ended 2 days ago (20 July 2016). No extension and no release is recorded.',
    );
    expect(clock('2016-07-10', order('2016-07-12/2016-07-15'))).toContain(
      'The order expires in 2–5 days: between 12 and 15 July 2016',
    );
    expect(clock('2016-07-13', order('2016-07-12/2016-07-15'))).toContain('The order may have expired');
    expect(clock('2016-07-13', order('2016-07-12/..'))).toContain('its last day is not before 12 July 2016');
  });
  it.each(LOCALES)('says in %s that counsel must check', (locale) => {
    for (const today of ['2016-07-15', '2026-11-22'])
      expect(clock(today, order('2016-07-20'), locale)).toContain(
        deadlineMessages(locale)('clock.checkWithCounsel'),
      );
    expect(clock('2016-07-15', order('2016-07-20'), locale)).not.toMatch(/undefined|null|\{\w+\}|style=/);
  });
});
