import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { courtDay } from '@/lib/dates/zones';
import { listUpcomingHearings } from '@/lib/docket/queries';
import { readLocale } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { DocketPage } from '@/lib/ui/docket-page';
import { HearingList } from '../hearing-list';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: docketMessages(readLocale((await params).locale) ?? 'en')('hearings.title') };
}

/** Every coming hearing that a published case knows of, the nearest first. */
export default async function HearingsPage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = docketMessages(locale);
  const hearings = await listUpcomingHearings(courtDay(new Date()));
  return (
    <DocketPage locale={locale} path="/hearings" section="hearings">
      <h1>{t('hearings.title')}</h1>
      <p className="mb-8 mt-3 max-w-[40rem]">{t('hearings.lead')}</p>
      <HearingList hearings={hearings} locale={locale} />
    </DocketPage>
  );
}
