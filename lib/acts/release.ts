import { z } from 'zod';
import { step } from '@/lib/cases/case-facts';
import { custodyId } from '@/lib/custody/custody';
import { partialDate } from '@/lib/dates/partial-date';
import { date, words } from './forms/field';
import { acting, type Verb } from './forms/verb';
import { merged, present } from './supported';

/**
 * Ends a spell of custody with the release: the spell has its last day, and the release is a step of its own. Refuses a
 * spell that is not there (`no_such_fact`) or has ended (`has_ended`).
 */
export const release: Verb = {
  act: 'release',
  enters: ['steps'],
  fields: [
    { kind: 'fact', name: 'spell', to: 'custody', only: 'open_spells', required: true },
    date('released', { required: true }),
    words('text'),
  ],
  run: acting(
    z.strictObject({ spell: custodyId, released: partialDate, text: step.shape.text }),
    (draft, { spell, released, text }, shared) => {
      const known = draft.find('custody', spell);
      if (known === undefined) return { reason: 'no_such_fact', field: 'spell' };
      if (known.end !== undefined && known.end.edtf !== '..') return { reason: 'has_ended', field: 'spell' };
      draft.change('custody', spell, { end: released, citations: merged(known.citations, shared.citations) });
      const party = draft.now.parties.find(({ subject }) => subject === known.subject)?.id;
      const done = { kind: 'released' as const, date: released, place: known.place, party, text };
      draft.add('steps', present({ ...done, ...shared }));
      return null;
    },
  ),
};
