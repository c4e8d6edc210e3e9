import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Adds a part to a sentence that stands already. */
export const enterSentencePart: Verb = {
  act: 'enter_decision',
  enters: ['sentenceParts'],
  fields: fieldsNamed('sentenceParts', [
    'sentence',
    'kind',
    'years',
    'months',
    'days',
    'minDays',
    'hours',
    'perYear',
    'amount',
    'currency',
    'mci',
    'bound',
    'onBreach',
    'reported',
    'text',
  ]),
  folded: ['minDays', 'hours', 'perYear', 'mci', 'bound', 'onBreach', 'reported', 'text'],
  run: entering('sentenceParts'),
};
