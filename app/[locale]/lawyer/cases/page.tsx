import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { meansCase } from '@/lib/acts/forms/find-in-cases';
import { sayWord } from '@/lib/acts/forms/options';
import { privatePage } from '@/lib/auth/private-page';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { listMyCases } from '@/lib/dossiers/my-cases';
import { stageOf } from '@/lib/dossiers/stage';
import { titleOf } from '@/lib/dossiers/title';
import { capital, readLocale } from '@/lib/i18n/locale';
import { formsMessages } from '@/lib/i18n/translator';
import { EmptyState } from '@/lib/ui/empty-state';
import { WorkspacePage } from '@/lib/ui/workspace-page';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const AT = '/lawyer/cases';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: formsMessages(readLocale((await params).locale) ?? 'en')('cases.title') };
}

/** The viewer's cases, found by a name in either script, by ЕРДР or court number, or by reference. */
export default async function CasesRoute({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { viewer, member, held } = await privatePage({ locale, at: AT });
  if (held) return held;
  const t = formsMessages(locale);
  const asked = String((await searchParams).q ?? '').slice(0, 100);
  const today = courtDay(new Date());
  const all = await as(viewer, ({ tx }) => listMyCases(tx));
  const found = all.flatMap((one) => {
    const how = meansCase(one.d, asked);
    return how === null ? [] : [{ ...one, how }];
  });
  const sure = found.some(({ how }) => how === 'match');
  const shown = found.filter(({ how }) => how === 'match' || !sure);
  return (
    <WorkspacePage locale={locale} path={AT} member={member} section="cases">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <h1>{t('cases.title')}</h1>
        <a href={`/${locale}/lawyer/cases/new`} className="py-2">
          {t('cases.open')}
        </a>
      </div>
      <form method="get" action={`/${locale}${AT}`} className="mt-4 flex max-w-[40rem] items-end gap-2">
        <div className="grow">
          <label htmlFor="q" className="mb-1 block font-medium">
            {t('cases.search')}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={asked}
            maxLength={100}
            autoComplete="off"
            className="field"
          />
        </div>
        <button type="submit" className="button quiet">
          {t('cases.find')}
        </button>
      </form>
      <div className="mt-6">
        {shown.length === 0 && (
          <EmptyState>{t(all.length === 0 ? 'cases.none' : 'cases.notFound')}</EmptyState>
        )}
        <ul className="divide-y divide-rule border-b border-rule">
          {shown.map(({ ref, d, mayWrite, how }) => (
            <li key={ref} className="py-3">
              <a className="font-serif text-[1.125rem]" href={`/${locale}${AT}/${ref}`}>
                {titleOf(d, locale)}
              </a>
              <p className="mt-0.5 text-[0.9375rem] text-soft">
                {[
                  ref,
                  ...d.identifiers.map(({ value }) => value),
                  capital(sayWord(locale, 'stage', stageOf(d, today)), locale),
                  ...(mayWrite ? [] : [t('cases.readsOnly')]),
                  ...(how === 'suggestion' ? [t('cases.perhaps')] : []),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </WorkspacePage>
  );
}
