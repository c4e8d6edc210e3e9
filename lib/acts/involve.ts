import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters who was involved in an incident, in which role, and how sure that is. */
export const involve: Verb = {
  act: 'report_incident',
  enters: ['involvements'],
  fields: fieldsNamed('involvements', ['incident', 'subject', 'role', 'certainty']),
  run: entering('involvements'),
};
