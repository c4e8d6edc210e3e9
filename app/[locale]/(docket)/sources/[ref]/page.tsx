import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findSource } from '@/lib/docket/queries';
import { readLocale } from '@/lib/i18n/locale';
import { wordsFor } from '@/lib/i18n/text';
import { docketMessages } from '@/lib/i18n/translator';
import { CaseText } from '@/lib/ui/case-text';
import { DocketPage } from '@/lib/ui/docket-page';
import { EmptyState } from '@/lib/ui/empty-state';
import { RegisterTable } from '../../register-table';
import { SourceDetails } from './source-details';

type Props = { params: Promise<{ locale: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, ref } = await params;
  const [locale, page] = [readLocale(text), await findSource(ref)];
  return locale && page ? { title: wordsFor(page.source.title, locale).words } : {};
}

/** One source: what it is, up to when it speaks, its fingerprint, and the cases that rest on it. */
export default async function SourcePage({ params }: Props) {
  const { locale: text, ref } = await params;
  const locale = readLocale(text);
  const page = locale && (await findSource(ref));
  if (!locale || !page) notFound();
  const t = docketMessages(locale);
  const { source, cases, factCount } = page;
  return (
    <DocketPage locale={locale} path={`/sources/${ref}`}>
      <p className="text-sm text-soft">
        {t('source.eyebrow')} <span className="figures">{source.ref}</span>
      </p>
      <h1 className="max-w-[48rem]">
        <CaseText text={source.title} locale={locale} />
      </h1>
      <SourceDetails source={source} locale={locale} />
      <section aria-labelledby="cases" className="mt-12">
        <h2 id="cases">{t('source.cases')}</h2>
        <p className="mb-3 text-soft">{t('source.facts', { count: factCount })}</p>
        {cases.length > 0 ? (
          <RegisterTable caption={t('source.cases')} captionHidden rows={cases} locale={locale} />
        ) : (
          <EmptyState>{t('source.noCases')}</EmptyState>
        )}
      </section>
    </DocketPage>
  );
}
