import { z } from 'zod';
import { charge, chargeId, requalification } from '@/lib/charges/charge';
import { fieldsNamed } from './forms/fact-fields';
import { acting, type Verb } from './forms/verb';
import { present } from './supported';

const { provision, described, stage, date } = charge.shape;

/**
 * Puts a new charge beside the one that it replaces, against the same party; the old one stays (the act may be
 * requalified up to the verdict). Refuses a charge that is not there (`no_such_fact`) or was replaced (`replaced`).
 */
export const requalify: Verb = {
  act: 'requalify',
  enters: ['requalifications', 'charges'],
  fields: [
    ...fieldsNamed('requalifications', ['from']),
    ...fieldsNamed('charges', ['provision', 'described', 'stage', 'date']),
    ...fieldsNamed('requalifications', ['text']),
  ],
  run: acting(
    z.strictObject({ from: chargeId, provision, described, stage, date, text: requalification.shape.text }),
    (draft, { from, text, ...next }, shared) => {
      const before = draft.find('charges', from);
      if (before === undefined) return { reason: 'no_such_fact', field: 'from' };
      if (draft.now.requalifications.some((known) => known.from === from))
        return { reason: 'replaced', field: 'from' };
      const { party } = before;
      const to = draft.add('charges', present({ party, ...next, ...shared }));
      draft.add('requalifications', present({ party, from, to, date: next.date, text, ...shared }));
      return null;
    },
  ),
};
