import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import type { Context } from '@/lib/db/as';
import { deadlineMessages } from '@/lib/i18n/translator';
import { type Confirmation, keyText } from './confirmation';
import { readConfirmations, readRules } from './queries';
import type { DeadlineRule } from './rule';

/** One saying of counsel on a deadline, as the history of its case lists it. */
export type ToldDeadline = {
  /** When it was said, and by whom; no name if it may not be read any more. */
  at: Date;
  by: string | null;
  /** What the term limits ("appeal against the verdict"), and what counsel said of it, with the day if one was given. */
  term: string;
  said: string;
  reason: string | null;
  /** The fact that starts the term, and the party whose it is (local ids). */
  fact: string;
  party: string | null;
  /** Where the deadline stands in the workspace: `<rule>.<fact>.<party>`. */
  key: string;
};

/**
 * What counsel said of the deadlines of a case, the latest first: nothing is left out, since a later saying does not undo
 * that an earlier one was made.
 * @param confirmations of one case, in the order of writing (`readConfirmations`)
 * @param rules all rules (`readRules`); a saying on a rule that is gone is told by the rule's own name
 */
export function toldDeadlines(
  confirmations: readonly Confirmation[],
  rules: readonly DeadlineRule[],
  locale: Locale,
): ToldDeadline[] {
  const t = deadlineMessages(locale);
  return confirmations.toReversed().map(({ at, by, rule, fact, party, kind, dueOn, reason }) => {
    const limits = rules.find(({ id }) => id === rule)?.limits;
    return {
      ...{ at, by, reason, fact, party },
      term: limits === undefined ? rule : t(`limit.${limits}`),
      said: t(`confirmation.${kind}`, { date: dueOn === null ? '' : sayDay(dueOn, locale) }),
      key: keyText({ rule, fact, party }),
    };
  });
}

/** The same of one case, from the record; nothing of a case that is not the viewer's. `caseId`: the record's id. */
export async function readToldDeadlines(
  ctx: Pick<Context, 'tx'>,
  caseId: string,
  locale: Locale,
): Promise<ToldDeadline[]> {
  return toldDeadlines(await readConfirmations(ctx, [caseId]), await readRules(ctx), locale);
}
