import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters a measure of restraint that was ordered (CPC art. 137). Where the body was is another fact. */
export const impose: Verb = {
  act: 'impose',
  enters: ['measures'],
  fields: fieldsNamed('measures', ['party', 'kind', 'from', 'until', 'months', 'days', 'decision', 'text']),
  preTrial: true,
  folded: ['months', 'days', 'decision', 'text'],
  run: entering('measures'),
};
