import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters a number that an authority gave the case: ЕРДР, КУИ, the number of the court. */
export const identify: Verb = {
  act: 'identify',
  enters: ['identifiers'],
  fields: fieldsNamed('identifiers', ['scheme', 'value']),
  run: entering('identifiers'),
};
