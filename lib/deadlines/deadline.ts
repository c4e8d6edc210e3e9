import type { DeadlineStatus } from '@/drizzle/vocabulary/deadlines';
import { heldWhen } from '@/lib/custody/clock-held';
import { type Day, daysBetween } from '@/lib/dates/day';
import { latest } from '@/lib/dates/partial-date';
import { type Calendar, type WorkingDays, whereNobodyWorks } from './calendar';
import { type Confirmation, type DeadlineKey, keyText, latestOf } from './confirmation';
import { type Due, daysLeft, dueOf } from './due';
import { type Met, metBy } from './met';
import { type DeadlineRule, heldOn } from './rule';
import { type DeadlineFile, type TriggerEvent, triggersOf } from './triggers';

/** One term of one party, computed; what counsel said of it stands beside, never in place of, what was computed. */
export type Deadline = {
  key: DeadlineKey;
  rule: DeadlineRule;
  trigger: TriggerEvent;
  /** `possibly`: for a reason in `doubts`. */
  applies: 'certainly' | 'possibly';
  doubts: ('edition' | 'custody' | 'scope' | 'party')[];
  /** Null: our notes have no number, or the date that starts it is not known. */
  due: Due | null;
  workingDays: WorkingDays;
  status: DeadlineStatus;
  /** Days to the date that counts: counsel's, else the computed one. */
  left: { min: number | null; max: number | null } | null;
  /** Days since the last day on which the term can have begun; null where that is not known. */
  age: number | null;
  met: Met | null;
  confirmation: Confirmation | null;
  /** Counsel confirmed a date that the record no longer gives: something was corrected since. */
  outdated: boolean;
};

/** How many days before its first possible end a term is "due soon". Ours, not the law's. */
const SOON = 7;

function doubtsOf(file: DeadlineFile, rule: DeadlineRule, event: TriggerEvent): Deadline['doubts'] | null {
  const doubts: Deadline['doubts'] = [];
  const edition = heldOn(rule, event.date);
  if (edition === 'no') return null;
  if (edition === 'possibly') doubts.push('edition');
  if (rule.scope !== 'usual') doubts.push('scope');
  if (event.perhaps) doubts.push('party');
  if (rule.holder === 'in_custody' || rule.holder === 'at_liberty') {
    const subject = file.parties.find((party) => party.id === event.party)?.subject;
    const announced = file.decisions.find((one) => one.id === event.fact)?.date ?? event.date;
    const held = subject === undefined ? 'possibly' : heldWhen(file, subject, announced);
    if (held === (rule.holder === 'in_custody' ? 'not_reported' : 'yes')) return null;
    if (held !== 'yes') doubts.push('custody');
  }
  return doubts;
}

function statusOf(
  d: Pick<Deadline, 'rule' | 'met' | 'confirmation'>,
  due: Due | null,
  reach: Due | null,
  today: Day,
): DeadlineStatus {
  const said = d.confirmation?.kind;
  if (said === 'done' || said === 'waived') return said;
  if (d.met) return d.met.late ? 'lodged_late' : 'met';
  if (due === null) return d.rule.term === null ? 'no_number' : 'date_not_known';
  const { min, max } = daysLeft(due, today);
  const isOver = reach !== null && reach.to !== null && reach.to < today;
  if (max !== null && max < 0 && isOver) return isOurs(d.rule) ? 'overdue' : 'passed';
  if (min === null) return 'date_not_known';
  if (min < 0) return 'may_have_passed';
  return min <= SOON ? 'due_soon' : 'open';
}

/** Whether the defence must act by then; else it is a term of the prosecutor, or a limit of somebody else's power. */
export function isOurs({ holder, limits }: Pick<DeadlineRule, 'holder' | 'limits'>): boolean {
  return holder !== 'prosecutor' && /^(lodge|complain|challenge|ask)_/.test(limits);
}

function computed(
  file: DeadlineFile,
  rule: DeadlineRule,
  event: TriggerEvent,
  calendar: Calendar,
  confirmations: readonly Confirmation[],
  today: Day,
): Deadline[] {
  const doubts = doubtsOf(file, rule, event);
  if (doubts === null) return [];
  const key = { rule: rule.id, fact: event.fact, party: event.party };
  const due = rule.term && event.date ? dueOf(rule.term, event.date) : null;
  const begun = event.date === null ? null : latest(event.date);
  const confirmation = latestOf(confirmations, key);
  const said = confirmation?.dueOn ?? null;
  const counts = said === null ? due : { from: said, to: said };
  const workingDays = isOurs(rule) && counts ? whereNobodyWorks(counts, calendar) : NOTHING;
  // A day that counsel gave is not moved; one that was computed may be.
  const reach = said === null ? ifMoved(counts, workingDays) : counts;
  const met = metBy(file, rule, event, counts);
  const base = { key, rule, trigger: event, doubts, due, workingDays, met, confirmation };
  return [
    {
      ...base,
      applies: doubts.length === 0 ? 'certainly' : 'possibly',
      status: statusOf(base, counts, reach, today),
      left: counts && daysLeft(counts, today),
      age: begun === null ? null : daysBetween(begun, today),
      outdated: confirmation?.kind === 'confirmed' && said !== null && !isWithin(said, due),
    },
  ];
}

/** A term with the working day after its last day: whether terms move is not verified, so it is not over before that. */
function ifMoved(due: Due | null, { nonWorking }: WorkingDays): Due | null {
  const moved = nonWorking.find(({ day }) => day === due?.to);
  return due && moved ? { ...due, to: moved.next } : due;
}

const NOTHING: WorkingDays = { nonWorking: [], unknownYears: [], movesUnknown: [] };

const isWithin = (day: Day, due: Due | null) =>
  due !== null && (due.from === null || day >= due.from) && (due.to === null || day <= due.to);

/**
 * The terms of a case as of a day: each rule whose trigger happened, of the edition in force on the trigger's date, with
 * a range where that date is uncertain, two rows where the record leaves open which rule holds, and no number where our
 * notes have none. A private prosecution follows the rules of criminal cases.
 * @param confirmations what counsel said of deadlines of this case, in the order of writing
 * @returns in the order in which they end; those without a date last
 */
export function deadlinesOf(
  file: DeadlineFile,
  rules: readonly DeadlineRule[],
  calendar: Calendar,
  confirmations: readonly Confirmation[],
  today: Day,
): Deadline[] {
  const kind = file.kind === 'private_prosecution' ? 'criminal' : file.kind;
  const own = rules.filter((rule) => rule.caseKind === kind);
  return triggersOf(file)
    .flatMap((event) =>
      own
        .filter((rule) => rule.trigger === event.trigger)
        .flatMap((rule) => computed(file, rule, event, calendar, confirmations, today)),
    )
    .toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

const sortKey = ({ due, confirmation, key }: Deadline) =>
  [confirmation?.dueOn ?? due?.from ?? '9999', keyText(key)].join(' ');
