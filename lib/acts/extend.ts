import { fieldsNamed } from './forms/fact-fields';
import { entering, type Verb } from './forms/verb';

/** Enters an order that authorises or extends a custody; it never rewrites the one before (CPC art. 151-152). */
export const extend: Verb = {
  act: 'extend',
  enters: ['custodyOrders'],
  fields: fieldsNamed('custodyOrders', ['spell', 'until', 'date', 'months', 'days', 'decision']),
  preTrial: true,
  folded: ['months', 'days', 'decision'],
  run: entering('custodyOrders'),
};
