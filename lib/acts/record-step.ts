import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Records a dated step of the proceeding, or the conduct it is about. */
export const recordStep: Verb = {
  act: 'record_step',
  enters: ['steps'],
  fields: fieldsNamed('steps', ['kind', 'date', 'party', 'decision', 'place', 'text']),
  run: entering('steps'),
};
