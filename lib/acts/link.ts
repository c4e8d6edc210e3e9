import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Says how another case belongs to this one. */
export const link: Verb = {
  act: 'link',
  enters: ['links'],
  fields: fieldsNamed('links', ['ref', 'kind', 'text']),
  source: 'unasked',
  run: entering('links'),
};
