import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Records a condition of custody: visits, solitary confinement, health, a hunger strike. Stays inside unless told. */
export const recordCondition: Verb = {
  act: 'record_condition',
  enters: ['conditions'],
  fields: fieldsNamed('conditions', ['spell', 'kind', 'date', 'kilometres', 'text']),
  run: entering('conditions'),
};
