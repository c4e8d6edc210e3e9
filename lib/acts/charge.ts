import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters one allegation against one party, as far as it is known. */
export const charge: Verb = {
  act: 'charge',
  enters: ['charges'],
  fields: fieldsNamed('charges', ['party', 'provision', 'described', 'stage', 'date']),
  preTrial: true,
  run: entering('charges'),
};
