import { z } from 'zod';
import { day } from '@/lib/dates/partial-date';
import { localId } from '@/lib/sources/cited';
import type { Act } from './act';

/** How a basis ends: withdrawn today, or on a day to come that is earlier than its end. */
export const NARROWINGS = ['withdraw', 'end'] as const;

export const narrowBasisInput = z.object({
  basis: localId('b'),
  how: z.enum(NARROWINGS),
  until: day.optional(),
});
export type NarrowBasisInput = z.output<typeof narrowBasisInput>;

/**
 * Withdraws a basis, or lets it end earlier; it stays on record with its end. Refuses one that is not there
 * (`not_found`) or holds no more (`ended_already`), and an end without its day (`which_day`), that has come already
 * (`end_has_come`) or is no earlier than the one that stands (`not_earlier`).
 */
export const narrowBasis: Act<NarrowBasisInput> = (draft, { basis: id, how, until }, { today }) => {
  const basis = draft.now.bases.find((one) => one.id === id);
  if (basis === undefined) return { reason: 'not_found' };
  const [end = '9999-12-31'] = [basis.until, basis.withdrawn].filter((one) => one !== undefined).sort();
  if (end <= today) return { reason: 'ended_already' };
  if (how === 'withdraw') {
    // One that begins later never holds then.
    const withdrawn = basis.given > today ? basis.given : today;
    draft.replace('bases', id, (entry) => ({ ...entry, withdrawn }));
    return null;
  }
  if (until === undefined) return { reason: 'which_day', field: 'until' };
  if (until <= today) return { reason: 'end_has_come', field: 'until' };
  if (until >= end) return { reason: 'not_earlier', field: 'until' };
  draft.replace('bases', id, (entry) => ({ ...entry, until }));
  return null;
};
