import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

const fields = fieldsNamed('appeals', ['decision', 'party', 'side', 'level', 'lodged', 'status', 'text']);

/** Enters an appeal against one decision, lodged or announced. The decision itself stays as it is. */
export const lodgeAppeal: Verb = {
  act: 'lodge_appeal',
  enters: ['appeals'],
  fields: fields.map((field) => {
    if (field.name === 'side') return { ...field, given: 'defence' };
    if (field.name === 'level') return { ...field, given: 'appeal' };
    return field.name === 'status' ? { ...field, given: 'lodged' } : field;
  }),
  run: entering('appeals'),
};
