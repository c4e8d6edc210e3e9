import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters what a decision that stands already found on one charge. */
export const enterFinding: Verb = {
  act: 'enter_decision',
  enters: ['findings'],
  fields: fieldsNamed('findings', ['decision', 'party', 'charge', 'outcome']),
  run: entering('findings'),
};
