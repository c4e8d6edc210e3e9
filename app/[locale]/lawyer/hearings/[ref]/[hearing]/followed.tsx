import type { ReactNode } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { nameById, tellField } from '@/lib/acts/tell-fact';
import { sayDate } from '@/lib/dates/say';
import { DeadlineView } from '@/lib/deadlines/deadline-view';
import { capital } from '@/lib/i18n/locale';
import { lawyerMessages } from '@/lib/i18n/translator';
import type { HearingPageFile } from './read-page';

type Props = { file: HearingPageFile; locale: Locale };

/** What follows from the outcome that stands: the next hearing, an order, a charge, a decision, deadlines, publication. */
export function Followed({ file, locale }: Props) {
  const t = lawyerMessages(locale);
  const { of, hearing, deadlines, published } = file;
  const { d } = of;
  const follows = [...nextHearing(file, locale), ...entered(file, locale), ...openAppeals(file, locale)];
  return (
    <section aria-labelledby="follows" className="mt-8">
      <h2 id="follows" className="mb-2">
        {t('hearing.follows')}
      </h2>
      <ul className="border-b border-rule">
        {follows.map(({ key, line }) => (
          <li key={key} className="border-t border-rule py-2">
            {line}
          </li>
        ))}
        {hearing.outcome === 'closed' && (
          <li className="border-t border-rule py-2">{t('hearing.closedStays')}</li>
        )}
        <li className="border-t border-rule py-2">
          {t(published ? 'hearing.requested' : 'hearing.internal')}
        </li>
      </ul>
      {deadlines.length > 0 && <h3 className="mt-6">{t('hearing.deadline')}</h3>}
      {deadlines.map(({ deadline }) => (
        <DeadlineView
          key={`${deadline.key.rule}-${deadline.key.party}`}
          deadline={deadline}
          locale={locale}
          party={
            deadline.key.party === null
              ? undefined
              : tellField(d, 'charges', 'party', deadline.key.party, locale)
          }
        />
      ))}
    </section>
  );
}

type Line = { key: string; line: ReactNode };

function nextHearing({ of, hearing }: HearingPageFile, locale: Locale): Line[] {
  const t = lawyerMessages(locale);
  if (hearing.outcome !== 'adjourned') return [];
  const next = of.d.hearings.find(({ id }) => id === hearing.adjournedTo);
  if (next === undefined) return [{ key: 'next', line: t('hearing.nextNotFixed') }];
  const what = [nameById(of.d, next.id, locale), next.time].filter(Boolean).join(', ');
  return [{ key: 'next', line: <strong>{t('hearing.next', { what })}</strong> }];
}

function entered({ of, followed }: HearingPageFile, locale: Locale): Line[] {
  const t = lawyerMessages(locale);
  const { d, ref } = of;
  return followed.flatMap((id): Line[] => {
    const order = d.custodyOrders.find((one) => one.id === id);
    const subject = d.custody.find((spell) => spell.id === order?.spell)?.subject;
    if (order?.until && subject)
      return [
        {
          key: id,
          line: t('hearing.order', {
            who: nameById(d, subject, locale),
            date: sayDate(order.until, locale),
          }),
        },
      ];
    const to = d.requalifications.find((one) => one.id === id)?.to;
    if (to !== undefined) return [{ key: id, line: t('hearing.charge', { what: nameById(d, to, locale) }) }];
    const decision = d.decisions.find((one) => one.id === id);
    if (decision === undefined || d.custodyOrders.some((one) => one.decision === id)) return [];
    const what = capital(nameById(d, id, locale), locale);
    return [
      {
        key: id,
        line: (
          <a
            href={`/${locale}/lawyer/cases/${ref}/enter/enter_decision?decision=${id}`}
            className="inline-block py-1"
          >
            {t('hearing.decision', { what })}
          </a>
        ),
      },
    ];
  });
}

const OF_APPEALS = ['appeal', 'cassation', 'supervision'];

/** After a hearing of an appeal: the appeals of the case that are not decided yet, each with its form. */
function openAppeals({ of, hearing }: HearingPageFile, locale: Locale): Line[] {
  if (!OF_APPEALS.includes(hearing.kind) || hearing.outcome !== 'held') return [];
  return of.d.appeals
    .filter(({ status }) => status === 'lodged' || status === 'planned')
    .map(({ id }) => ({
      key: id,
      line: (
        <a
          href={`/${locale}/lawyer/cases/${of.ref}/enter/decide_appeal?appeal=${id}`}
          className="inline-block py-1"
        >
          {lawyerMessages(locale)('hearing.decision', {
            what: capital(nameById(of.d, id, locale), locale),
          })}
        </a>
      ),
    }));
}
