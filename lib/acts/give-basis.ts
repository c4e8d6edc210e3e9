import { z } from 'zod';
import { GROUNDS, SCOPES } from '@/drizzle/vocabulary/consents';
import { basisHolds } from '@/lib/consents/basis';
import { day } from '@/lib/dates/partial-date';
import { localId } from '@/lib/sources/cited';
import type { Act } from './act';

/** On what ground one person may be shown to one audience, and until when. Who gave a consent, and how, is not asked. */
export const giveBasisInput = z.object({
  person: localId('p'),
  scope: z.enum(SCOPES),
  ground: z.enum(GROUNDS),
  until: day.optional(),
  harm: z.string().trim().min(10).max(2000),
});
export type GiveBasisInput = z.output<typeof giveBasisInput>;

/**
 * Gives a basis for one person, from today on: never from an earlier day, so that no approval of before covers it.
 * Refuses a person who is not in the case (`not_found`), an end that has come already (`end_has_come`), and one beside
 * which the same stands for as long or longer (`stands_already`).
 */
export const giveBasis: Act<GiveBasisInput> = (draft, { person, ...said }, { today }) => {
  if (draft.find('people', person) === undefined) return { reason: 'not_found' };
  if (said.until !== undefined && said.until <= today) return { reason: 'end_has_come', field: 'until' };
  const lasting = (until: string | undefined) => until ?? '9999-12-31';
  const same = draft.now.bases.some(
    (one) =>
      one.subject === person &&
      one.scope === said.scope &&
      one.ground === said.ground &&
      basisHolds(one, today) &&
      one.withdrawn === undefined &&
      lasting(one.until) >= lasting(said.until),
  );
  if (same) return { reason: 'stands_already', field: 'scope' };
  draft.addBasis({ subject: person, ...said, given: today });
  return null;
};
