import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { MyDeadline } from '@/lib/acts/my-work';
import { sayDay } from '@/lib/dates/say';
import { keyText } from '@/lib/deadlines/confirmation';
import { DeadlineStatusView } from '@/lib/deadlines/deadline-view';
import { sayDue, sayLeft } from '@/lib/deadlines/say-due';
import { nameOf } from '@/lib/dossiers/shown-name';
import { titleOf } from '@/lib/dossiers/title';
import { deadlineMessages } from '@/lib/i18n/translator';

type Props = { deadlines: readonly MyDeadline[]; locale: Locale };

/** Deadlines in the order in which they end, a short entry each; behind it stand the rule and what counsel said. */
export function DeadlineList({ deadlines, locale }: Props) {
  const t = deadlineMessages(locale);
  return (
    <>
      <ul className="border-b border-rule">
        {deadlines.map(({ of, deadline }) => {
          const { key, rule, due, confirmation } = deadline;
          const said = confirmation?.dueOn ?? null;
          const subject = of.d.parties.find(({ id }) => id === key.party)?.subject;
          const left = sayLeft(deadline, locale);
          return (
            <li key={`${of.ref}-${keyText(key)}`} className="border-t border-rule py-3">
              <p className="font-semibold">
                <DeadlineStatusView status={deadline.status} locale={locale} />
                {left && ` · ${left}`}
              </p>
              <p>
                <a href={`/${locale}/lawyer/deadlines/${of.ref}/${keyText(key)}`}>
                  {t(`limit.${rule.limits}`)}
                </a>
                {subject && ` · ${nameOf(of.d, subject, locale)}`}
                {rule.holder !== 'any' && ` · ${t(`holder.${rule.holder}`)}`}
              </p>
              <p>
                {said === null
                  ? sayDue(due, rule, locale)
                  : t('deadline.dueDay', { date: sayDay(said, locale) })}
              </p>
              <p className="text-[0.9375rem] text-soft">{titleOf(of.d, locale)}</p>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-[0.9375rem] text-soft">{t('deadline.checkWithCounsel')}</p>
    </>
  );
}
