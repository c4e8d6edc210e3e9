import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters a hearing: when and where it is to be, or was. Its outcome is recorded by an act of its own. */
export const schedule: Verb = {
  act: 'schedule',
  enters: ['hearings'],
  fields: fieldsNamed('hearings', ['kind', 'date', 'time', 'court', 'judge', 'zone', 'text']),
  folded: ['judge', 'zone', 'text'],
  run: entering('hearings'),
};
