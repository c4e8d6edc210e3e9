import { z } from 'zod';
import { custodyId, custodySpell } from '@/lib/custody/custody';
import { partialDate } from '@/lib/dates/partial-date';
import { fieldsNamed } from './forms/fact-fields';
import { date } from './forms/field';
import { acting, type Verb } from './forms/verb';
import { merged, present } from './supported';

const { kind, place, facility, text } = custodySpell.shape;

/**
 * Ends one spell of custody and begins the next on the same date. Refuses a spell that is not there (`no_such_fact`) or
 * has ended (`has_ended`).
 */
export const transfer: Verb = {
  act: 'transfer',
  enters: ['custody'],
  fields: [
    { kind: 'fact', name: 'spell', to: 'custody', only: 'open_spells', required: true },
    date('moved', { required: true }),
    ...fieldsNamed('custody', ['kind', 'place', 'facility', 'text']),
  ],
  run: acting(
    z.strictObject({ spell: custodyId, moved: partialDate, kind, place, facility, text }),
    (draft, { spell, moved, ...next }, shared) => {
      const known = draft.find('custody', spell);
      if (known === undefined) return { reason: 'no_such_fact', field: 'spell' };
      if (known.end !== undefined && known.end.edtf !== '..') return { reason: 'has_ended', field: 'spell' };
      draft.change('custody', spell, { end: moved, citations: merged(known.citations, shared.citations) });
      draft.add('custody', present({ subject: known.subject, start: moved, ...next, ...shared }));
      return null;
    },
  ),
};
