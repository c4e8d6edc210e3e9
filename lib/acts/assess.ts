import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters a label that somebody gives, attributed by name. */
export const assess: Verb = {
  act: 'assess',
  enters: ['assessments'],
  fields: fieldsNamed('assessments', ['subject', 'label', 'assessor']),
  run: entering('assessments'),
};
