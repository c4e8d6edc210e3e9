import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

const names = ['kind', 'office', 'lodged', 'text', 'party', 'about', 'amount', 'currency', 'bound'];

/** Enters a complaint, motion or application. It is pending until its answer is entered. */
export const lodgeComplaint: Verb = {
  act: 'lodge_complaint',
  enters: ['complaints'],
  fields: fieldsNamed('complaints', names),
  folded: ['about', 'amount', 'currency', 'bound'],
  run: (draft, input, at) =>
    entering('complaints')(draft, { ...input, values: { ...input.values, outcome: 'pending' } }, at),
};
