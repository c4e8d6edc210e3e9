import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { isPressing, readMyWork } from '@/lib/acts/my-work';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { readLocale } from '@/lib/i18n/locale';
import { lawyerMessages, outboxMessages } from '@/lib/i18n/translator';
import { AttentionLine } from '@/lib/reminders/attention-line';
import { EmptyState } from '@/lib/ui/empty-state';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { ChangedList } from './changed-list';
import { CustodyList } from './custody-list';
import { DeadlineList } from './deadline-list';
import { MyHearingList } from './my-hearing-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

const AT = '/lawyer';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: lawyerMessages(readLocale((await params).locale) ?? 'en')('home.title') };
}

/** What waits for a lawyer: outcomes that are missing, the next hearings, deadlines, custody, what others changed. */
export default async function LawyerPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { viewer, member, held } = await privatePage({ locale, at: AT });
  if (held) return held;
  const t = lawyerMessages(locale);
  const { cases, hearings, deadlines, clocks, changed, attention } = await as(viewer, readMyWork);
  const pressing = deadlines.filter(isPressing);
  return (
    <WorkspacePage locale={locale} path={AT} member={member} section="hearings">
      <h1>{t('home.title')}</h1>
      <AttentionLine attention={attention} locale={locale} />
      {cases.length === 0 && <EmptyState>{t('home.noCases')}</EmptyState>}
      {hearings.missing.length > 0 && (
        <Section id="missing" title={t('home.missing')} lead={t('home.missingText')}>
          <MyHearingList hearings={hearings.missing} locale={locale} />
        </Section>
      )}
      {cases.length > 0 && (
        <Section id="coming" title={t('home.coming')}>
          {hearings.coming.length === 0 && <EmptyState>{t('home.comingNone')}</EmptyState>}
          {hearings.coming.length > 0 && <MyHearingList hearings={hearings.coming} locale={locale} />}
        </Section>
      )}
      {hearings.notFixed.length > 0 && (
        <Section id="not-fixed" title={t('home.notFixed')}>
          <MyHearingList hearings={hearings.notFixed} locale={locale} />
        </Section>
      )}
      {cases.length > 0 && (
        <Section id="deadlines" title={t('home.deadlines')}>
          {pressing.length === 0 && <EmptyState>{t('home.deadlinesNone')}</EmptyState>}
          {pressing.length > 0 && <DeadlineList deadlines={pressing} locale={locale} />}
          <p>
            <a href={`/${locale}/lawyer/deadlines`} className="inline-block py-2">
              {t('home.deadlinesAll')}
            </a>
          </p>
        </Section>
      )}
      {clocks.length > 0 && (
        <Section id="custody" title={t('home.custody')}>
          <CustodyList clocks={clocks} locale={locale} />
        </Section>
      )}
      {cases.length > 0 && (
        <Section id="changed" title={t('home.changed')} lead={t('home.changedText')}>
          {changed.length === 0 && <EmptyState>{t('home.changedNone')}</EmptyState>}
          {changed.length > 0 && <ChangedList changed={changed} locale={locale} />}
        </Section>
      )}
      {hearings.longAgo.length > 0 && (
        <details className="mt-8">
          <summary className="cursor-pointer py-2">
            {t('home.missing')}: {t('home.longAgo', { n: hearings.longAgo.length })}
          </summary>
          <MyHearingList hearings={hearings.longAgo} locale={locale} />
        </details>
      )}
      <p className="mt-8">
        <a href={`/${locale}/lawyer/outbox`} className="inline-block py-2">
          {outboxMessages(locale)('title')}
        </a>
      </p>
    </WorkspacePage>
  );
}

function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      {lead && <p className="mb-2 text-[0.9375rem] text-soft">{lead}</p>}
      {children}
    </section>
  );
}
