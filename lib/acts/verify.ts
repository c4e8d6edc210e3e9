import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Says that somebody looked again and a fact still stood on that day. */
export const verify: Verb = {
  act: 'verify',
  enters: ['verifications'],
  fields: fieldsNamed('verifications', ['fact', 'on', 'text']),
  source: 'optional',
  run: entering('verifications'),
};
