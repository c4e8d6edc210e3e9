import { z } from 'zod';
import { GROUNDS, SCOPES } from '@/drizzle/vocabulary/consents';
import { day } from '@/lib/dates/partial-date';
import { localId } from '@/lib/sources/cited';

/**
 * On what ground one person may be shown to whom, and for how long. Consent is per use and can be withdrawn; what is
 * already public still gets a harm check. `until` and `withdrawn` are days: from that day on the basis no longer holds.
 */
export const basis = z
  .strictObject({
    id: localId('b'),
    subject: localId('p'),
    scope: z.enum(SCOPES),
    ground: z.enum(GROUNDS),
    given: day,
    until: day.optional(),
    withdrawn: day.optional(),
    harm: z.string().trim().min(3).max(2000),
  })
  .refine((b) => b.withdrawn === undefined || b.withdrawn >= b.given, {
    error: 'withdrawn before it was given',
  });
export type Basis = z.infer<typeof basis>;

/** Whether a basis holds on a day. */
export function basisHolds(b: Basis, on: string): boolean {
  return (
    b.given <= on &&
    (b.until === undefined || on < b.until) &&
    (b.withdrawn === undefined || on < b.withdrawn)
  );
}
