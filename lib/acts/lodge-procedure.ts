import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters a procedure before an international body. */
export const lodgeProcedure: Verb = {
  act: 'lodge_procedure',
  enters: ['procedures'],
  fields: fieldsNamed('procedures', [
    'body',
    'reference',
    'subject',
    'submitted',
    'articlesClaimed',
    'adopted',
    'articlesFound',
    'text',
  ]),
  folded: ['adopted', 'articlesFound', 'text'],
  run: entering('procedures'),
};
