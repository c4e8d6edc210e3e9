import type { Calendar } from './calendar';
import type { DeadlineRule } from './rule';

const base = {
  holder: 'any',
  scope: 'usual',
  caseKind: 'criminal',
  code: 'KZ-CPC-2014',
  from: { edtf: '2015-01-01' },
  until: null,
  certainty: 'believed',
  source: { en: 'an invented source' },
  note: { en: 'an invented note' },
} as const;

/** A rule for tests, by what differs. FICTION: the real rules are rows of the record. */
export const exampleRule = (rule: Partial<DeadlineRule>): DeadlineRule => ({
  ...base,
  id: 'example',
  trigger: 'verdict_announced',
  limits: 'lodge_appeal',
  term: { length: 15, unit: 'days', counting: 'from_next_day' },
  ...rule,
});

export const NO_CALENDAR: Calendar = { years: [], holidays: [] };
