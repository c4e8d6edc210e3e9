import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readMyCase } from '@/lib/acts/forms/case-readings';
import { sayWord } from '@/lib/acts/forms/options';
import { nameById } from '@/lib/acts/tell-fact';
import { privatePage } from '@/lib/auth/private-page';
import { courtDay } from '@/lib/dates/zones';
import { sayPlain } from '@/lib/dossiers/mentions';
import { stageOf } from '@/lib/dossiers/stage';
import { titleOf } from '@/lib/dossiers/title';
import { capital, readLocale } from '@/lib/i18n/locale';
import { consentsMessages, formsMessages, workspaceMessages } from '@/lib/i18n/translator';
import { Notice } from '@/lib/ui/notice';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { HeldFacts } from './held-facts';
import { Mentioned } from './mentioned';
import { VerbList } from './verb-list';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; ref: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).ref };
}

/** The working page of one case: where it stands, what can be entered, and everything that the record holds. */
export default async function MyCaseRoute({ params, searchParams }: Props) {
  const { locale: language, ref } = await params;
  const locale = readLocale(language);
  if (!locale) notFound();
  const at = `/lawyer/cases/${ref}`;
  const { viewer, member, held } = await privatePage({ locale, at });
  if (held) return held;
  const mine = await readMyCase(viewer, ref);
  if (mine === null) notFound();
  const { d, versions, mayWrite } = mine;
  const t = formsMessages(locale);
  const { entered, mentioned } = await searchParams;
  const fact = String(entered ?? '');
  const today = courtDay(new Date());
  const about = [
    ref,
    capital(sayWord(locale, 'caseKind', d.kind), locale),
    capital(sayWord(locale, 'stage', stageOf(d, today)), locale),
    ...d.identifiers.map(({ value }) => value),
  ];
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      {fact !== '' && (
        <div id="entered" className="mb-5" role="status">
          <Notice title={t('case.entered')}>
            {versions.has(fact) && (
              <p>
                {nameById(d, fact, locale)}. <a href={`/${locale}${at}/facts/${fact}`}>{t('case.see')}</a>
              </p>
            )}
            <Mentioned d={d} ids={mentioned} locale={locale} />
          </Notice>
        </div>
      )}
      <h1>{titleOf(d, locale)}</h1>
      <p className="mt-2 text-[0.9375rem] text-soft">{about.join(' · ')}</p>
      {d.summary && <p className="mt-3 max-w-[44rem]">{sayPlain(d.summary, d, locale)}</p>}
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
        {(['chronology', 'history', 'documents', 'notes', 'team'] as const).map((page) => (
          <a key={page} href={`/${locale}${at}/${page}`} className="py-1.5">
            {t(`case.${page}`)}
          </a>
        ))}
        <a href={`/${locale}${at}/export`} className="py-1.5">
          {consentsMessages(locale)('export.link')}
        </a>
        <a href={`/${locale}/ngo/cases/${ref}`} className="py-1.5">
          {workspaceMessages(locale)('shell.review')}
        </a>
      </p>
      <section className="mt-6">
        <h2 className="mb-2">{t('case.doTitle')}</h2>
        {mayWrite ? <VerbList d={d} locale={locale} at={at} /> : <p>{t('case.readsOnly')}</p>}
      </section>
      <section className="mt-10">
        <h2 className="mb-2">{t('case.holds')}</h2>
        <HeldFacts d={d} versions={versions} locale={locale} at={at} />
      </section>
    </WorkspacePage>
  );
}
