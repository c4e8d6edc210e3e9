import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { nameById } from '@/lib/acts/tell-fact';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { readToldDeadlines } from '@/lib/deadlines/told';
import { readCaseHistory } from '@/lib/history/case-history';
import { capital, readLocale } from '@/lib/i18n/locale';
import { teamsMessages } from '@/lib/i18n/translator';
import { EmptyState } from '@/lib/ui/empty-state';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { AboutCase } from '../about-case';
import { Entry } from './entry';
import { ToldDeadlines } from './told-deadlines';

export const dynamic = 'force-dynamic';

type Query = { fact?: string | string[]; before?: string | string[] };
type Props = { params: Promise<{ locale: string; ref: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: teamsMessages(readLocale((await params).locale) ?? 'en')('history.title') };
}

const FACT = /^(case|[a-z]{1,2}[1-9][0-9]{0,3})$/;

/** The history of a case for its team: who changed what when, with before and after; of one fact if asked. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { ref, ...rest } = await params;
  const locale = readLocale(rest.locale);
  if (!locale) notFound();
  const asked = await searchParams;
  const fact = FACT.test(String(asked.fact)) ? String(asked.fact) : undefined;
  const number = Number(asked.before);
  const before = Number.isSafeInteger(number) && number > 0 ? number : undefined;
  const page = `/lawyer/cases/${ref}/history`;
  const query = new URLSearchParams([
    ...(fact === undefined ? [] : [['fact', fact]]),
    ...(before === undefined ? [] : [['before', String(before)]]),
  ]);
  const at = query.size === 0 ? page : `${page}?${query}`;
  const { viewer, member, held } = await privatePage({ locale, at });
  if (held) return held;
  const found = await as(viewer, async (ctx) => {
    const history = await readCaseHistory(ctx, ref, { fact, before });
    return history && { history, told: await readToldDeadlines(ctx, history.of.caseId, locale) };
  });
  if (found === null) notFound();
  const { of, entries, more, known } = found.history;
  const told =
    before === undefined ? found.told.filter((one) => fact === undefined || one.fact === fact) : [];
  const t = teamsMessages(locale);
  const earlier = new URLSearchParams(query);
  earlier.set('before', String(entries.at(-1)?.eventId ?? 0));
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <AboutCase of={of} page="history" locale={locale} title={t('history.title')}>
        <p className="mb-4 max-w-[40rem] text-soft">{t('history.text')}</p>
      </AboutCase>
      <form
        method="get"
        action={`/${locale}${page}`}
        className="not-printed mb-6 flex flex-wrap items-end gap-3"
      >
        <label className="grid min-w-0 max-w-full gap-1">
          <span className="text-sm">{t('history.fact')}</span>
          <select name="fact" defaultValue={fact ?? ''} className="field max-w-full">
            <option value="">{t('history.all')}</option>
            {known.map((id) => (
              <option key={id} value={id}>
                {capital(nameById(of.d, id, locale), locale)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button quiet">
          {t('history.show')}
        </button>
      </form>
      {entries.length === 0 && <EmptyState>{t('history.none')}</EmptyState>}
      <ol className="border-b border-rule">
        {entries.map((entry) => (
          <Entry key={entry.eventId} {...{ entry, locale }} d={of.d} />
        ))}
      </ol>
      {more && (
        <p className="mt-4">
          <a href={`/${locale}${page}?${earlier}`} className="inline-block py-2">
            {t('history.more')}
          </a>
        </p>
      )}
      <ToldDeadlines told={told} of={of} locale={locale} />
    </WorkspacePage>
  );
}
