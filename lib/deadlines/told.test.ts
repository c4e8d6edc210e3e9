import { expect, it } from 'vitest';
import { LOCALES } from '@/drizzle/vocabulary/i18n';
import type { Confirmation } from './confirmation';
import { exampleRule } from './example-rules';
import { toldDeadlines } from './told';

const said = (fields: Partial<Confirmation>): Confirmation => ({
  caseId: '00000000-0000-4000-8000-000000000001',
  rule: 'example',
  fact: 'd1',
  party: 'y1',
  kind: 'confirmed',
  dueOn: '2016-12-13',
  reason: null,
  by: 'A lawyer',
  at: new Date('2016-12-01T05:00:00Z'),
  ...fields,
});

it('tells every saying, the latest first, with its day, reason and author', () => {
  const reason = 'FICTION: the copy came late';
  const later = {
    kind: 'overridden' as const,
    dueOn: '2016-12-20',
    reason,
    at: new Date('2016-12-02T05:00:00Z'),
  };
  const told = toldDeadlines([said({}), said(later)], [exampleRule({})], 'en');
  expect(told).toMatchObject([
    { said: 'Counsel set another date: 20 December 2016', reason, by: 'A lawyer', key: 'example.d1.y1' },
    { said: 'Counsel confirmed 13 December 2016', reason: null, term: 'Appeal against the first decision' },
  ]);
});

it('has words for every kind in every language, and names a rule that is gone by itself', () => {
  for (const locale of LOCALES) {
    for (const kind of ['confirmed', 'overridden', 'done', 'waived'] as const) {
      const [one] = toldDeadlines([said({ kind, dueOn: kind === 'done' ? null : '2016-12-13' })], [], locale);
      expect(one?.term).toBe('example');
      expect(one?.said).not.toMatch(/[{}]|confirmation\./);
    }
  }
});
