import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters people whom a source leaves unnamed; they stay unnamed. */
export const enterGroup: Verb = {
  act: 'enter_group',
  enters: ['groups'],
  fields: fieldsNamed('groups', ['label', 'quantity', 'asOf']),
  run: entering('groups'),
};
