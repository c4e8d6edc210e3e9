import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters a count that somebody gives. Nothing is added up. */
export const recordFigure: Verb = {
  act: 'record_figure',
  enters: ['figures'],
  fields: fieldsNamed('figures', ['counted', 'quantity', 'asOf', 'date', 'place']),
  run: entering('figures'),
};
