import { factFields } from './forms/fact-fields';
import { addNewSource, type Verb } from './forms/verb';

/** Adds a source to the case, for facts to rest on later. */
export const addSource: Verb = {
  act: 'add_source',
  enters: [],
  fields: factFields('sources'),
  source: 'unasked',
  run: (draft, input, at) => {
    const added = addNewSource(draft, input.values, at);
    return 'reason' in added ? { ...added, field: added.field?.replace('new.', '') } : null;
  },
};
