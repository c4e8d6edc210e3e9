import type { ReactNode } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { PartialDate } from '@/lib/dates/partial-date';
import { PartialDateView } from '@/lib/dates/partial-date-view';
import { sayDay, sayDays } from '@/lib/dates/say';
import { capital } from '@/lib/i18n/locale';
import { deadlineMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { type Shape, Status } from '@/lib/ui/status';
import { type Column, Table } from '@/lib/ui/table';
import type { CustodyClock, SpellOnClock } from './clock';
import type { OrderState } from './order-state';
import { sayOrder, sayOrderState } from './say-order';

const SHAPES: Record<OrderState['state'], Shape> = {
  order_expires_in: 'waiting',
  may_be_overdue: 'control',
  overdue: 'held',
  order_end_not_known: 'unknown',
  no_order_known: 'unknown',
  spell_ended: 'free',
  not_under_order: 'none',
};

type Key = 'spell' | 'since' | 'until' | 'days' | 'order';

/** The state of an order as a word with its shape; for the head of a page and for lists. */
export function OrderStateView({ order, locale }: { order: OrderState; locale: Locale }) {
  return <Status shape={SHAPES[order.state]}>{sayOrderState(order, locale)}</Status>;
}

function Days({ one, locale }: { one: SpellOnClock; locale: Locale }) {
  const t = deadlineMessages(locale);
  return (
    <>
      {sayDays(one.days, locale)}
      <span className="block text-soft">
        {one.countedTo === null
          ? t('clock.notConfirmed')
          : t('clock.countedTo', { date: sayDay(one.countedTo, locale) })}
      </span>
    </>
  );
}

function Order({ one, locale }: { one: Pick<SpellOnClock, 'order' | 'orders'>; locale: Locale }) {
  return (
    <>
      <OrderStateView order={one.order} locale={locale} />
      {one.orders.map((order) => (
        <span key={order.fact} className="block text-soft">
          {sayOrder(order, locale)}
        </span>
      ))}
    </>
  );
}

type Props = { clock: CustodyClock; locale: Locale; name: ReactNode };

/**
 * The custody clock of one person: each spell with its days and its orders, the sum, and the state of the current order.
 * Days are those that a source or a verification confirms, and the page says to which day. Without JavaScript.
 */
export function ClockView({ clock, locale, name }: Props) {
  const t = deadlineMessages(locale);
  const when = (date: PartialDate | undefined) =>
    date && date.edtf !== '..' ? <PartialDateView date={date} locale={locale} short /> : t('clock.noStart');
  const columns: Column<Key>[] = [
    { key: 'spell', head: t('clock.heading.spell') },
    { key: 'since', head: t('clock.heading.since'), figures: true },
    { key: 'until', head: t('clock.heading.until'), figures: true },
    { key: 'days', head: t('clock.heading.days') },
    { key: 'order', head: t('clock.heading.order') },
  ];
  const rows = clock.spells.map((one) => ({
    id: `clock-${one.spell.id}`,
    cells: {
      spell: capital(words(locale)('custodyKind', one.spell.kind), locale),
      since: when(one.spell.start),
      until: when(one.spell.end),
      days: <Days one={one} locale={locale} />,
      order: <Order one={one} locale={locale} />,
    },
  }));
  const { withoutSpell } = clock;
  if (rows.length === 0 && withoutSpell === null) return <p>{t('clock.none')}</p>;
  return (
    <section aria-label={typeof name === 'string' ? name : undefined}>
      {clock.current && (
        <p className="text-[1.125rem]">
          <OrderStateView order={clock.current.order} locale={locale} />
        </p>
      )}
      {rows.length > 0 && (
        <>
          <Table caption={name} columns={columns} rows={rows} />
          <p>
            <strong className="font-semibold">
              {t('clock.total', { days: sayDays(clock.total, locale) })}
            </strong>
            {clock.countedTo !== null &&
              `, ${t('clock.countedTo', { date: sayDay(clock.countedTo, locale) })}`}
          </p>
        </>
      )}
      {withoutSpell && (
        <>
          <p>{t('clock.withoutSpell')}</p>
          <p>
            <Order one={withoutSpell} locale={locale} />
          </p>
        </>
      )}
      <p className="text-[0.9375rem] text-soft">{t('clock.checkWithCounsel')}</p>
    </section>
  );
}
