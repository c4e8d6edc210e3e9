import type { Locale } from '@/drizzle/vocabulary/i18n';
import { PartialDateView } from '@/lib/dates/partial-date-view';
import { courtDay } from '@/lib/dates/zones';
import type { DocketEntry } from '@/lib/docket/queries';
import { docketMessages } from '@/lib/i18n/translator';
import { CaseText } from '@/lib/ui/case-text';
import { EmptyState } from '@/lib/ui/empty-state';
import { Timeline } from '@/lib/ui/timeline';

type Props = { entries: readonly DocketEntry[]; locale: Locale };

/** What was published last, with the day of publication in the margin: that is not the day on which it happened. */
export function LatestEntries({ entries, locale }: Props) {
  const t = docketMessages(locale);
  if (entries.length === 0) return <EmptyState>{t('home.latestEmpty')}</EmptyState>;
  const items = entries.map((entry, position) => ({
    id: `${entry.ref}-${entry.number}-${position}`,
    margin: <PartialDateView date={{ edtf: courtDay(entry.publishedAt) }} locale={locale} short />,
    body: (
      <>
        <a href={`/${locale}/cases/${entry.ref}`} className="font-serif text-[1.0625rem] leading-snug">
          <CaseText text={entry.title} locale={locale} />
        </a>
        <p className="text-[0.9375rem] text-soft">
          <CaseText text={entry.saying} locale={locale} />
        </p>
      </>
    ),
  }));
  return <Timeline items={items} />;
}
