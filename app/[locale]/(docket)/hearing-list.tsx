import type { Locale } from '@/drizzle/vocabulary/i18n';
import { earliest } from '@/lib/dates/partial-date';
import { PartialDateView } from '@/lib/dates/partial-date-view';
import type { UpcomingHearing } from '@/lib/docket/queries';
import { capital } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { CaseText } from '@/lib/ui/case-text';
import { EmptyState } from '@/lib/ui/empty-state';
import { Timeline } from '@/lib/ui/timeline';

type Props = { hearings: readonly UpcomingHearing[]; locale: Locale };

/** Coming hearings by date; the time is that of the court's own clock. */
export function HearingList({ hearings, locale }: Props) {
  const t = docketMessages(locale);
  const say = words(locale);
  if (hearings.length === 0) return <EmptyState>{t('home.upcomingEmpty')}</EmptyState>;
  const items = hearings.map((hearing) => ({
    id: `${hearing.ref}-${hearing.kind}-${hearing.date.edtf}-${hearing.time ?? ''}`,
    margin: (
      <>
        <PartialDateView date={hearing.date} locale={locale} short />
        {hearing.time && <span className="block text-ink">{hearing.time}</span>}
      </>
    ),
    body: (
      <>
        <a href={`/${locale}/cases/${hearing.ref}`} className="font-serif text-[1.0625rem] leading-snug">
          <CaseText text={hearing.title} locale={locale} />
        </a>
        <p className="text-[0.9375rem] text-soft">
          {capital(say('hearingKind', hearing.kind), locale)} ·{' '}
          {hearing.court ? <CaseText text={hearing.court} locale={locale} /> : t('hearings.courtUnknown')}
          {hearing.place && ` · ${sayPlace(hearing.place, locale, earliest(hearing.date) ?? undefined)}`}
        </p>
      </>
    ),
  }));
  return <Timeline items={items} />;
}
