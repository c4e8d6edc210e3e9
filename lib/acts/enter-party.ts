import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters a person, organisation or group in one more role. */
export const enterParty: Verb = {
  act: 'enter_party',
  enters: ['parties'],
  fields: fieldsNamed('parties', ['subject', 'role', 'from', 'until', 'note']),
  folded: ['from', 'until', 'note'],
  run: entering('parties'),
};
