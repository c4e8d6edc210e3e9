import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { MyClock } from '@/lib/acts/my-work';
import { OrderStateView } from '@/lib/custody/clock-view';
import { sayDay, sayDays } from '@/lib/dates/say';
import { nameOf } from '@/lib/dossiers/shown-name';
import { deadlineMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';

type Props = { clocks: readonly MyClock[]; locale: Locale };

/** Everybody of one's cases whose custody has not ended: where the order stands, how long, and up to when that is confirmed. */
export function CustodyList({ clocks, locale }: Props) {
  const t = deadlineMessages(locale);
  return (
    <>
      <ul className="border-b border-rule">
        {clocks.map(({ of, clock }) => {
          const { current, withoutSpell, total, countedTo, subject } = clock;
          const order = (current ?? withoutSpell)?.order;
          const lines =
            current === null
              ? [t('clock.withoutSpell')]
              : [
                  words(locale)('custodyKind', current.spell.kind),
                  ...(countedTo === null
                    ? [t('clock.notConfirmed')]
                    : [sayDays(total, locale), t('clock.countedTo', { date: sayDay(countedTo, locale) })]),
                ];
          return (
            <li key={`${of.ref}-${subject}`} className="border-t border-rule py-3">
              <p className="font-serif text-[1.0625rem] leading-snug">
                <a href={`/${locale}/lawyer/cases/${of.ref}`}>{nameOf(of.d, subject, locale)}</a>
              </p>
              {order && (
                <p className="font-semibold">
                  <OrderStateView order={order} locale={locale} />
                </p>
              )}
              <p className="text-[0.9375rem] text-soft">{lines.join(' · ')}</p>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-[0.9375rem] text-soft">{t('clock.checkWithCounsel')}</p>
    </>
  );
}
