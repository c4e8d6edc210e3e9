import { z } from 'zod';
import { measure } from '@/lib/custody/custody';
import { partialDate } from '@/lib/dates/partial-date';
import { fieldsNamed } from './forms/fact-fields';
import { acting, type Verb } from './forms/verb';
import { merged } from './supported';

/** Enters the day on which a measure of restraint ended. Refuses one that is not there or has ended (`has_ended`). */
export const lift: Verb = {
  act: 'lift',
  enters: [],
  preTrial: true,
  fields: [
    { kind: 'fact', name: 'measure', to: 'measures', only: 'open_measures', required: true },
    ...fieldsNamed('measures', ['until']).map((field) => ({ ...field, required: true })),
  ],
  run: acting(
    z.strictObject({ measure: measure.shape.id, until: partialDate }),
    (draft, { measure: id, until }, { citations }) => {
      const known = draft.find('measures', id);
      if (known === undefined) return { reason: 'no_such_fact', field: 'measure' };
      if (known.until !== undefined && known.until.edtf !== '..')
        return { reason: 'has_ended', field: 'measure' };
      draft.change('measures', id, { until, citations: merged(known.citations, citations) });
      return null;
    },
  ),
};
