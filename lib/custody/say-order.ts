import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDate, sayDay } from '@/lib/dates/say';
import { deadlineMessages } from '@/lib/i18n/translator';
import type { Authorisation, Span } from './order-end';
import type { OrderState } from './order-state';

/** A day, a range, or what is known of one, in words. Empty where nothing is. */
function saySpan({ from, to }: Span, locale: Locale): string {
  if (from !== null && to !== null)
    return from === to ? sayDay(from, locale) : sayDate({ edtf: `${from}/${to}` }, locale);
  const t = deadlineMessages(locale);
  if (from !== null) return t('clock.notBefore', { date: sayDay(from, locale) });
  return to === null ? '' : t('clock.notAfter', { date: sayDay(to, locale) });
}

/** Where an order stands, in one sentence: "The order expires in 5 days: 27 November 2026". */
export function sayOrderState(order: OrderState, locale: Locale): string {
  const t = deadlineMessages(locale);
  switch (order.state) {
    case 'order_expires_in': {
      const { min, max } = order.days;
      const date = saySpan(order.until, locale);
      if (max === null) return t('clock.openEnd', { min, date: sayDay(order.until.from, locale) });
      return min === max
        ? t('clock.certainEnd', { days: min, date })
        : t('clock.rangeEnd', { min, max, date });
    }
    case 'may_be_overdue':
      return t('clock.mayBeOverdue', { date: saySpan(order.until, locale) });
    case 'overdue':
      return t('clock.overdue', {
        ago: t('deadline.ago', { count: order.days.min }),
        date: saySpan(order.until, locale),
      });
    default:
      return t(`clock.${order.state}`);
  }
}

/** One order by itself: its date, and until when or for how long. */
export function sayOrder({ date, until, months, days }: Authorisation, locale: Locale): string {
  const t = deadlineMessages(locale);
  const made = date ? sayDate(date, locale) : t('clock.undated');
  if (until && until.edtf !== '..')
    return t('clock.orderUntil', { date: made, until: sayDate(until, locale) });
  const term = [
    months && t('deadline.term.months', { count: months }),
    days && t('deadline.term.days', { count: days }),
  ].filter(Boolean);
  return term.length > 0
    ? t('clock.orderFor', { date: made, term: term.join(', ') })
    : t('clock.orderOpen', { date: made });
}
