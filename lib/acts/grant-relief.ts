import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters what ended or eased a sentence: decided and effective are two dates. */
export const grantRelief: Verb = {
  act: 'grant_relief',
  enters: ['reliefs'],
  fields: fieldsNamed('reliefs', ['sentence', 'kind', 'decided', 'effective', 'act', 'scope']),
  run: entering('reliefs'),
};
