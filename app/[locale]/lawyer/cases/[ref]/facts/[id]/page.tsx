import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listPast, readMyCase } from '@/lib/acts/forms/case-readings';
import { listOf } from '@/lib/acts/forms/change-fact';
import { sayWord } from '@/lib/acts/forms/options';
import { nameFact, tellFact } from '@/lib/acts/tell-fact';
import { privatePage } from '@/lib/auth/private-page';
import { titleOf } from '@/lib/dossiers/title';
import { usualVisibility } from '@/lib/dossiers/visibility';
import { capital, readLocale } from '@/lib/i18n/locale';
import { consentsMessages, formsMessages } from '@/lib/i18n/translator';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { Mentioned } from '../../mentioned';
import { FactCitations } from './fact-citations';
import { NextVerbs } from './next-verbs';
import { PastValues } from './past-values';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; ref: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { ref, id } = await params;
  return { title: `${ref} ${id}` };
}

/** One fact of a case: what it says, what it rests on, and everything that stood there before. */
export default async function FactRoute({ params, searchParams }: Props) {
  const { locale: language, ref, id } = await params;
  const locale = readLocale(language);
  if (!locale) notFound();
  const at = `/lawyer/cases/${ref}/facts/${id}`;
  const { viewer, member, held } = await privatePage({ locale, at });
  if (held) return held;
  const mine = await readMyCase(viewer, ref);
  const listed = mine && listOf(mine.d, id);
  if (mine === null || listed === null) notFound();
  const { d, versions, mayWrite, caseId } = mine;
  const { list, fact } = listed;
  const t = formsMessages(locale);
  const past = await listPast(viewer, caseId, id);
  const hidden = ['citations', 'visibility'];
  const said = tellFact(
    d,
    list,
    Object.fromEntries(Object.entries(fact).filter(([name]) => !hidden.includes(name))),
    locale,
  );
  const own = 'visibility' in fact ? String(fact.visibility) : undefined;
  const shown = list === 'sources' ? undefined : (own ?? usualVisibility(list));
  const marks = [
    id,
    ...(shown === undefined ? [] : [sayWord(locale, 'visibility', shown)]),
    t('case.version', { n: versions.get(id) ?? 1 }),
  ];
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p className="text-[0.9375rem]">
        <a href={`/${locale}/lawyer/cases/${ref}`}>{titleOf(d, locale)}</a>
      </p>
      <h1 className="mt-1">{capital(nameFact(d, list, fact, locale), locale)}</h1>
      <p className="mt-1 text-[0.9375rem] text-soft">{marks.join(' · ')}</p>
      <div role="status">
        <Mentioned d={d} ids={(await searchParams).mentioned} locale={locale} />
      </div>
      <dl className="mt-4 max-w-[44rem] border-b border-rule">
        {said.map(({ label, value }) => (
          <div key={label} className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[12rem_1fr]">
            <dt className="text-[0.9375rem] text-soft">{label}</dt>
            <dd className="whitespace-pre-line">{capital(value, locale)}</dd>
          </div>
        ))}
      </dl>
      {list === 'people' && (
        <p className="mt-4">
          <a href={`/${locale}/ngo/cases/${ref}/people/${id}`}>{consentsMessages(locale)('list.title')}</a>
        </p>
      )}
      {mayWrite && (
        <p className="mt-4 flex flex-wrap gap-x-6">
          <a href={`/${locale}${at}/correct`} className="py-2 font-medium">
            {t('fact.correct')}
          </a>
          {list !== 'sources' && (
            <a href={`/${locale}${at}/cite`} className="py-2 font-medium">
              {t('fact.cite')}
            </a>
          )}
        </p>
      )}
      {mayWrite && list !== 'sources' && (
        <NextVerbs d={d} list={list} id={id} locale={locale} caseRef={ref} />
      )}
      {list !== 'sources' && <FactCitations d={d} list={list} fact={fact} locale={locale} caseRef={ref} />}
      <section className="mt-8">
        <h2 className="mb-2">{t('fact.past')}</h2>
        {past.length === 0 ? (
          <p className="text-soft">{t('fact.neverChanged')}</p>
        ) : (
          <PastValues d={d} list={list} now={fact} past={past} locale={locale} />
        )}
      </section>
    </WorkspacePage>
  );
}
