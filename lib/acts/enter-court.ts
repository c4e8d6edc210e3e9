import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters a court as far as it is known: by its name, or described. */
export const enterCourt: Verb = {
  act: 'enter_court',
  enters: ['courts'],
  fields: fieldsNamed('courts', ['name', 'type', 'place', 'level', 'described']),
  folded: ['level', 'described'],
  run: entering('courts'),
};
