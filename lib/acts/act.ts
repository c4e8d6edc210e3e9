import type { Day } from '@/lib/dates/day';
import type { CaseDraft } from './draft';

/**
 * When and by whom something is entered. `today` is the calendar day at the courts (Asia/Almaty); `fresh` gives five new
 * random characters for a public reference, which is never derived from anything.
 */
export type Moment = { now: Date; today: Day; member: { id: string; name: string }; fresh: () => string };

/** Why an act cannot be entered: a code that has words in every language, and the field of the form it is about. */
export type Refusal = { reason: string; field?: string };

/**
 * One procedural act: changes the draft as the law's verb says, or says why it cannot. Pure: no clock, no database.
 * @returns null when the draft now holds what follows from the act
 */
export type Act<I> = (draft: CaseDraft, input: I, at: Moment) => Refusal | null;
