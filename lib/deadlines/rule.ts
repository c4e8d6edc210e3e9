import type { CaseKind } from '@/drizzle/vocabulary/cases';
import type {
  DeadlineHolder,
  DeadlineLimit,
  DeadlineTrigger,
  RuleCertainty,
  RuleScope,
  TermCounting,
  TermUnit,
} from '@/drizzle/vocabulary/deadlines';
import type { Code } from '@/drizzle/vocabulary/law';
import { earliest, latest, type PartialDate } from '@/lib/dates/partial-date';
import type { LocalText } from '@/lib/i18n/text';

/** How long a term is and how it is counted. */
export type Term = { length: number; unit: TermUnit; counting: TermCounting };

/** One term of one edition of one code. `term` null: our notes have no number, so none is computed. */
export type DeadlineRule = {
  id: string;
  trigger: DeadlineTrigger;
  limits: DeadlineLimit;
  term: Term | null;
  holder: DeadlineHolder;
  scope: RuleScope;
  caseKind: CaseKind;
  code: Code;
  /** Null: not known since when. */
  from: PartialDate | null;
  /** Null: still in force as far as is known. */
  until: PartialDate | null;
  certainty: RuleCertainty;
  source: LocalText;
  note: LocalText;
};

/** Whether a rule held when something happened; `possibly` where its own range, or that date, leaves it open. */
export type Applies = 'certainly' | 'possibly' | 'no';

/**
 * Whether a rule held on a date: the edition is chosen by the day of what starts the term. A date of null is unknown, so
 * the rule possibly held. An open end of the date matters only to a rule that ceased to hold.
 */
export function heldOn(rule: Pick<DeadlineRule, 'from' | 'until'>, date: PartialDate | null): Applies {
  const [first, last] = date ? [earliest(date), latest(date)] : [null, null];
  const begins = rule.from ? { first: earliest(rule.from), last: latest(rule.from) } : null;
  const ends = rule.until ? { first: earliest(rule.until), last: latest(rule.until) } : null;
  if (last !== null && begins?.first && last < begins.first) return 'no';
  if (first !== null && ends?.last && first > ends.last) return 'no';
  const begun = first !== null && begins !== null && begins.last !== null && first >= begins.last;
  const going = ends === null || (last !== null && ends.first !== null && last <= ends.first);
  return begun && going ? 'certainly' : 'possibly';
}
