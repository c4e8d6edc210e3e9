import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listCampaigns, searchRegister } from '@/lib/docket/queries';
import { readLocale } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { DocketPage } from '@/lib/ui/docket-page';
import { EmptyState } from '@/lib/ui/empty-state';
import { Pager } from '@/lib/ui/pager';
import { RegisterTable } from '../register-table';
import { RegisterForm } from './register-form';
import { isNarrowed, readRegisterQuery, registerPath, type SearchParams } from './register-query';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? 'en';
  const narrowed = isNarrowed(readRegisterQuery(await searchParams));
  return {
    title: docketMessages(locale)('register.title'),
    ...(narrowed && { robots: { index: false } }),
  };
}

/** The register: every published case, searched and narrowed down. What only looks alike stands apart from matches. */
export default async function RegisterPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = docketMessages(locale);
  const query = readRegisterQuery(await searchParams);
  const [register, campaigns] = await Promise.all([searchRegister(query), listCampaigns()]);
  if (register.page > register.pages) notFound();
  const narrowed = isNarrowed(query);
  const count = t(narrowed ? 'register.found' : 'register.all', { total: register.total });
  return (
    <DocketPage locale={locale} path={registerPath(query)} section="register">
      <h1>{t('register.title')}</h1>
      <div className="mt-6">
        <RegisterForm query={query} campaigns={campaigns} locale={locale} />
      </div>
      <section aria-labelledby="matches" className="mt-10">
        <h2 id="matches" className="mb-3">
          {count}
        </h2>
        {register.matches.length > 0 ? (
          <RegisterTable caption={count} captionHidden rows={register.matches} locale={locale} />
        ) : (
          narrowed && <EmptyState>{t('register.nothing')}</EmptyState>
        )}
        <Pager
          locale={locale}
          page={register.page}
          pages={register.pages}
          hrefOf={(page) => `/${locale}${registerPath({ ...query, page })}`}
        />
      </section>
      {register.suggestions.length > 0 && (
        <section aria-labelledby="suggestions" className="mt-12">
          <h2 id="suggestions">{t('register.suggestions')}</h2>
          <p className="mb-3 mt-1 max-w-[40rem] text-soft">{t('register.suggestionsNote')}</p>
          <RegisterTable
            caption={t('register.suggestions')}
            captionHidden
            rows={register.suggestions}
            locale={locale}
          />
        </section>
      )}
    </DocketPage>
  );
}
