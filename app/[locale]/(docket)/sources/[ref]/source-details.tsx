import type { ReactNode } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { PartialDateView } from '@/lib/dates/partial-date-view';
import { capital } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import type { Source } from '@/lib/sources/source';
import { CaseText } from '@/lib/ui/case-text';

type Props = { source: Source; locale: Locale };

/** What is known of a source, line by line; what is not known has no line. */
export function SourceDetails({ source, locale }: Props) {
  const t = docketMessages(locale);
  const say = words(locale);
  const date = (value: Source['covers']) => value && <PartialDateView date={value} locale={locale} />;
  const lines: [string, ReactNode][] = [
    [t('source.kind'), capital(say('sourceKind', source.kind), locale)],
    [t('source.publisher'), source.publisher && <CaseText text={source.publisher} locale={locale} />],
    [t('source.published'), date(source.published)],
    [t('source.covers'), source.covers && <PartialDateView date={source.covers} locale={locale} short />],
    [t('source.speaksUntil'), date(source.speaksUntil)],
    [t('source.language'), capital(say('locale', source.language), locale)],
    [
      t('source.address'),
      source.url && (
        <>
          <a href={source.url} rel="external noopener" className="break-all">
            {source.url}
          </a>{' '}
          <span className="not-printed text-sm text-soft">({t('source.leaves')})</span>
        </>
      ),
    ],
    [
      t('source.sha256'),
      source.sha256 && <span className="figures break-all font-mono text-xs">{source.sha256}</span>,
    ],
  ];
  return (
    <>
      <dl className="mt-6 grid max-w-[52rem] gap-x-6 border-y border-rule py-3 sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-y-1.5">
        {lines
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-sm text-soft sm:leading-6">{label}</dt>
              <dd className="mb-2 sm:mb-0">{value}</dd>
            </div>
          ))}
      </dl>
      {source.note && (
        <p className="mt-4 max-w-[40rem]">
          <CaseText text={source.note} locale={locale} />
        </p>
      )}
    </>
  );
}
