import type { DeadlineLimit } from '@/drizzle/vocabulary/deadlines';
import type { Appeal } from '@/lib/appeals/appeal';
import { movedThrough } from '@/lib/custody/moved-on';
import { authorisationsOf } from '@/lib/custody/order-end';
import { endsSpell, releasesOf } from '@/lib/custody/releases';
import type { Day } from '@/lib/dates/day';
import { earliest, latest, type PartialDate } from '@/lib/dates/partial-date';
import { lastDay } from '@/lib/sources/said';
import type { Due } from './due';
import type { DeadlineRule } from './rule';
import { type DeadlineFile, type TriggerEvent, termGoesThrough } from './triggers';

/** What met a term, or came after it: the local id of that fact. */
export type Met = { fact: string; late: boolean };

/** True if something certainly happened by a day; any day will do where the term has no known end. */
const surelyBy = (date: PartialDate | undefined, day: Day | null) =>
  date !== undefined && (day === null || (latest(date) ?? '9999') <= day);

function decisionOf(file: DeadlineFile, fact: string): string {
  const order = file.custodyOrders.find((one) => one.id === fact);
  const measure = file.measures.find((one) => one.id === fact);
  return order?.decision ?? measure?.decision ?? fact;
}

/** An appeal that names no party is one party's only where no other was judged in that decision. */
function isOfParty(file: DeadlineFile, appeal: Appeal, party: string | null): boolean {
  if (appeal.party !== undefined || party === null) return appeal.party === (party ?? appeal.party);
  const judged = file.findings.filter((one) => one.decision === appeal.decision).map((one) => one.party);
  return new Set(judged).size <= 1;
}

const APPEALS: Partial<Record<DeadlineLimit, readonly Appeal['level'][]>> = {
  lodge_appeal: ['appeal', 'not_stated'],
  lodge_complaint_on_custody: ['appeal', 'review', 'not_stated'],
  lodge_cassation: ['cassation', 'supervision'],
  ask_for_review: ['review'],
};

function byAppeal(file: DeadlineFile, rule: DeadlineRule, event: TriggerEvent, due: Due | null): Met | null {
  const levels = APPEALS[rule.limits] ?? [];
  const against = decisionOf(file, event.fact);
  const prosecutor = rule.holder === 'prosecutor';
  const found = file.appeals.filter(
    (appeal) =>
      appeal.decision === against &&
      appeal.status !== 'planned' &&
      levels.includes(appeal.level) &&
      (appeal.side === 'prosecutor') === prosecutor &&
      appeal.side !== 'victim' &&
      isOfParty(file, appeal, event.party),
  );
  const isLate = ({ lodged }: Appeal) =>
    lodged !== undefined && due !== null && due.to !== null && (earliest(lodged) ?? '') > due.to;
  const inTime = found.find((appeal) => !isLate(appeal));
  const late = found[0];
  if (inTime) return { fact: inTime.id, late: false };
  return late ? { fact: late.id, late: true } : null;
}

/** What ended or took over custody within its limit: an end, a release, a verdict; for the first order, a second one. */
function byEnd(file: DeadlineFile, rule: DeadlineRule, event: TriggerEvent, due: Due | null): Met | null {
  const spell = file.custody.find((one) => one.id === event.fact);
  if (!spell) return null;
  const to = due?.to ?? null;
  // Somebody who was moved is held on: only the end of the last place is an end.
  const through = file.custody.filter((one) =>
    movedThrough(file, one, termGoesThrough(spell)).includes(spell),
  );
  const ends = through.map(({ end }) => (end && end.edtf !== '..' ? latest(end) : null));
  const over = ends.includes(null) ? null : lastDay(ends);
  if (over !== null && (to === null || over <= to)) return { fact: spell.id, late: false };
  const freed = releasesOf(file, spell.subject).find((r) => endsSpell(r, spell) && surelyBy(r.date, to));
  if (freed) return { fact: freed.fact, late: false };
  const own = new Set(file.parties.filter((one) => one.subject === spell.subject).map((one) => one.id));
  if (rule.limits === 'bring_before_court') {
    const court = authorisationsOf(file, spell.subject).find(
      (one) => !isBefore(one.date, event) && surelyBy(one.date, to),
    );
    return court ? { fact: court.fact, late: false } : null;
  }
  const judged = file.decisions.find(
    (one) =>
      one.kind === 'verdict' &&
      surelyBy(one.date, to) &&
      file.findings.some((finding) => finding.decision === one.id && own.has(finding.party)),
  );
  if (judged) return { fact: judged.id, late: false };
  if (rule.limits !== 'first_custody_order') return null;
  const orders = authorisationsOf(file, spell.subject).filter((one) =>
    through.some(({ id }) => id === one.spell),
  );
  // A further order that was certainly made only after the limit does not show that it was kept.
  const second = orders.slice(1).find(({ date }) => !date || to === null || (earliest(date) ?? '') <= to);
  return second ? { fact: second.fact, late: false } : null;
}

function isBefore(date: PartialDate | undefined, event: TriggerEvent): boolean {
  const [last, first] = [date ? latest(date) : null, event.date ? earliest(event.date) : null];
  return last !== null && first !== null && last < first;
}

/** What already met a term of a case, or was lodged after it; null if nothing did. */
export function metBy(
  file: DeadlineFile,
  rule: DeadlineRule,
  event: TriggerEvent,
  due: Due | null,
): Met | null {
  if (rule.limits in APPEALS) return byAppeal(file, rule, event, due);
  return event.trigger === 'custody_began' || event.trigger === 'police_detention_began'
    ? byEnd(file, rule, event, due)
    : null;
}
