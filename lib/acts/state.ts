import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters something said: always somebody's, never ours. */
export const state: Verb = {
  act: 'state',
  enters: ['statements'],
  fields: fieldsNamed('statements', ['kind', 'by', 'speaker', 'date', 'text']),
  run: entering('statements'),
};
