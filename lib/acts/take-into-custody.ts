import { z } from 'zod';
import { custodySpell } from '@/lib/custody/custody';
import { partialDate } from '@/lib/dates/partial-date';
import { fieldsNamed } from './forms/fact-fields';
import { date } from './forms/field';
import { acting, type Verb } from './forms/verb';
import { present } from './supported';

const { subject, kind, place, facility, start, text } = custodySpell.shape;

/** Enters that somebody is held, and the order that allows it, if its last day is known. */
export const takeIntoCustody: Verb = {
  act: 'take_into_custody',
  enters: ['custody', 'custodyOrders'],
  preTrial: true,
  fields: [
    ...fieldsNamed('custody', ['subject', 'kind', 'start', 'place', 'facility']),
    date('orderUntil'),
    date('orderDate'),
    ...fieldsNamed('custody', ['text']),
  ],
  run: acting(
    z.strictObject({
      ...{ subject, kind, place, facility, start, text },
      orderUntil: partialDate.optional(),
      orderDate: partialDate.optional(),
    }),
    (draft, { orderUntil, orderDate, ...spell }, shared) => {
      const id = draft.add('custody', present({ ...spell, ...shared }));
      if (orderUntil !== undefined || orderDate !== undefined)
        draft.add('custodyOrders', present({ spell: id, date: orderDate, until: orderUntil, ...shared }));
      return null;
    },
  ),
};
