import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { MyClock } from '@/lib/acts/my-work';
import type { OrderState } from '@/lib/custody/order-state';
import { sayDate, sayDay, sayDays } from '@/lib/dates/say';
import { nameOf } from '@/lib/dossiers/shown-name';
import { sayCountdown } from '@/lib/hearings/say-hearing';
import { lawyerMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { Status } from '@/lib/ui/status';

type Props = { clocks: readonly MyClock[]; locale: Locale };

/** Everybody of one's cases whose custody has not ended: how long, up to when that is confirmed, and where the order stands. */
export function CustodyList({ clocks, locale }: Props) {
  const t = lawyerMessages(locale);
  const say = words(locale);
  return (
    <ul className="border-b border-rule">
      {clocks.map(({ of, clock }) => {
        const { current, total, countedTo, subject } = clock;
        if (current === null) return null;
        const days = sayDays(total, locale);
        return (
          <li key={`${of.ref}-${subject}`} className="border-t border-rule py-3">
            <p className="font-serif text-[1.0625rem] leading-snug">
              <a href={`/${locale}/lawyer/cases/${of.ref}`}>{nameOf(of.d, subject, locale)}</a>
            </p>
            <p>
              <Status shape={current.order.state === 'order_expires_in' ? 'waiting' : 'held'}>
                <strong>{sayOrder(current.order, locale)}</strong>
              </Status>
            </p>
            <p className="text-[0.9375rem] text-soft">
              {say('custodyKind', current.spell.kind)}
              {' · '}
              {countedTo === null ? days : t('clock.held', { days, date: sayDay(countedTo, locale) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Where the order behind somebody's custody stands, in words. */
export function sayOrder(order: OrderState, locale: Locale): string {
  const t = lawyerMessages(locale);
  switch (order.state) {
    case 'order_expires_in': {
      const { from, to } = order.until;
      const date = from === to ? sayDay(from, locale) : sayDate({ edtf: `${from}/${to ?? '..'}` }, locale);
      if (order.days.min === 0) return t('clock.expiresToday', { date });
      return t('clock.expires', { when: sayCountdown(order.days.min, locale), date });
    }
    case 'overdue':
      return t('clock.overdue', {
        when: sayCountdown(-order.days.min, locale),
        date: sayDay(order.until.to, locale),
      });
    case 'may_be_overdue': {
      const { from, to } = order.until;
      return t('clock.mayBeOverdue', { date: sayDate({ edtf: `${from ?? '..'}/${to ?? '..'}` }, locale) });
    }
    case 'order_end_not_known':
      return t('clock.endUnknown');
    default:
      return t('clock.noOrder');
  }
}
