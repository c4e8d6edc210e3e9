import { notFound } from 'next/navigation';
import { courtDay } from '@/lib/dates/zones';
import {
  docketHead,
  listLastKnownInCustody,
  listLatestEntries,
  listUpcomingHearings,
} from '@/lib/docket/queries';
import { readLocale } from '@/lib/i18n/locale';
import { docketMessages } from '@/lib/i18n/translator';
import { DocketPage } from '@/lib/ui/docket-page';
import { CustodyTable } from './custody-table';
import { HearingList } from './hearing-list';
import { LatestEntries } from './latest-entries';

type Props = { params: Promise<{ locale: string }> };

/** The front page: next in court, latest changes, last known in custody. */
export default async function HomePage({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = docketMessages(locale);
  const [hearings, entries, custody, head] = await Promise.all([
    listUpcomingHearings(courtDay(new Date())),
    listLatestEntries(10),
    listLastKnownInCustody(30),
    docketHead(),
  ]);
  return (
    <DocketPage locale={locale} path="">
      <h1 className="max-w-[40rem]">{t('home.title')}</h1>
      <p className="mt-3 max-w-[40rem] font-serif text-lg">{t('motto')}</p>
      <search className="not-printed mt-6 block max-w-[40rem]">
        <form action={`/${locale}/cases`} className="flex flex-wrap items-end gap-2">
          <label className="grow basis-64 text-sm text-soft">
            {t('home.search')}
            <input
              type="search"
              name="q"
              maxLength={200}
              autoComplete="off"
              className="field mt-1 block text-base"
            />
          </label>
          <button type="submit" className="button">
            {t('register.search')}
          </button>
        </form>
      </search>
      <div className="mt-12 grid gap-x-12 gap-y-12 md:grid-cols-2">
        <section aria-labelledby="upcoming">
          <h2 id="upcoming" className="mb-3">
            {t('home.upcoming')}
          </h2>
          <HearingList hearings={hearings.slice(0, 8)} locale={locale} />
          <p className="mt-3">
            <a href={`/${locale}/hearings`}>{t('home.allHearings')}</a>
          </p>
        </section>
        <section aria-labelledby="latest">
          <h2 id="latest" className="mb-3">
            {t('home.latest')}
          </h2>
          <LatestEntries entries={entries} locale={locale} />
          <p className="mt-3">
            <a href={`/${locale}/cases`}>{t('home.wholeRegister')}</a>
          </p>
        </section>
      </div>
      <section aria-labelledby="custody" className="mt-12">
        <h2 id="custody">{t('home.custody')}</h2>
        <p className="mb-4 mt-1 max-w-[40rem] text-soft">{t('home.custodyNote')}</p>
        <CustodyTable people={custody} locale={locale} />
      </section>
      <p className="figures mt-10 text-sm text-soft">{t('shell.head', { seq: String(head.seq) })}</p>
    </DocketPage>
  );
}
