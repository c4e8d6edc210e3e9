import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { PartialDate } from '@/lib/dates/partial-date';
import { sayDate, sayDay } from '@/lib/dates/say';
import { capital } from '@/lib/i18n/locale';
import { deadlineMessages } from '@/lib/i18n/translator';
import type { Deadline } from './deadline';
import type { Due } from './due';
import type { DeadlineRule } from './rule';
import type { TriggerEvent } from './triggers';

/** A due date as EDTF: one day, a range, or a range that is open on one side. Null where nothing bounds it. */
export function dueDate({ from, to }: Due): PartialDate | null {
  if (from === null && to === null) return null;
  return { edtf: from === to && from !== null ? from : `${from ?? '..'}/${to ?? '..'}` };
}

/** The last day in words: "Last day: between 12 and 15 May 2016"; never more exact than it is. */
export function sayDue(due: Due | null, rule: DeadlineRule, locale: Locale): string {
  const t = deadlineMessages(locale);
  if (rule.term === null) return t('deadline.dueNoNumber');
  const date = due && dueDate(due);
  if (!due || !date) return t('deadline.dueNotKnown');
  if (due.from === null) return t('deadline.dueNotAfter', { date: sayDay(due.to ?? '', locale) });
  if (due.to === null) return t('deadline.dueNotBefore', { date: sayDay(due.from, locale) });
  return t('deadline.dueDay', { date: sayDate(date, locale) });
}

/** The length of a term: "15 days"; "no number" where our notes have none. */
export function sayTerm({ term }: Pick<DeadlineRule, 'term'>, locale: Locale): string {
  const t = deadlineMessages(locale);
  return term === null ? t('deadline.term.none') : t(`deadline.term.${term.unit}`, { count: term.length });
}

/** What starts the term, and when: "Announcement of the verdict: 28 November 2016". */
export function sayTrigger(event: TriggerEvent, locale: Locale): string {
  const t = deadlineMessages(locale);
  const trigger = capital(t(`trigger.${event.trigger}`), locale);
  if (event.date === null) return t('deadline.startNotKnown', { trigger });
  if (event.entered) return t('deadline.startOn', { trigger, date: sayDate(event.date, locale) });
  const [first = ''] = event.date.edtf.split('/');
  return t('deadline.startNotEntered', { trigger, date: sayDate({ edtf: first }, locale) });
}

/** The days for which a rule held, as far as is known. */
export function sayInForce({ from, until }: Pick<DeadlineRule, 'from' | 'until'>, locale: Locale): string {
  const t = deadlineMessages(locale);
  const since = from ? sayDate({ edtf: `${from.edtf}/..` }, locale) : t('deadline.inForceNotKnown');
  return until ? t('deadline.inForceUntil', { since, until: sayDate(until, locale) }) : since;
}

/** Non-working last days with the working day after them, and what of the calendar is not known; in sentences. */
export function sayWorkingDays({ workingDays, rule, due, confirmation }: Deadline, locale: Locale): string[] {
  const t = deadlineMessages(locale);
  if (rule.term === null || (due === null && !confirmation?.dueOn)) return [];
  const { nonWorking, unknownYears, movesUnknown } = workingDays;
  return [
    ...nonWorking.map(({ day, because, holiday, next }) => {
      const days = { day: sayDay(day, locale), next: sayDay(next, locale) };
      if (because !== 'holiday' || !holiday)
        return t(because === 'sunday' ? 'deadline.sunday' : 'deadline.saturday', days);
      const name = holiday.name[locale] ?? holiday.name.en ?? '';
      return t('deadline.holiday', { ...days, name, certainty: t(`certainty.${holiday.certainty}`) });
    }),
    ...unknownYears.map((year) => t('deadline.yearNotKnown', { year: String(year) })),
    ...movesUnknown.map((year) => t('deadline.movesNotKnown', { year: String(year) })),
  ];
}

/** How far off the date is that counts: "in 3 days", "2 days ago"; empty where it is a range or not known. */
export function sayLeft({ left }: Pick<Deadline, 'left'>, locale: Locale): string {
  if (left === null || left.min === null || left.min !== left.max) return '';
  const t = deadlineMessages(locale);
  return left.min < 0 ? t('deadline.ago', { count: -left.min }) : t('deadline.left', { count: left.min });
}
