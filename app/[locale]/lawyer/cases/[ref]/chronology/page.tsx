import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readMyCase } from '@/lib/acts/forms/case-readings';
import { tellFact } from '@/lib/acts/tell-fact';
import { privatePage } from '@/lib/auth/private-page';
import { sayDate, sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import { chronologyOf } from '@/lib/docket/case-page/chronology';
import { sayText } from '@/lib/dossiers/mentions';
import { nameOf } from '@/lib/dossiers/shown-name';
import { titleOf } from '@/lib/dossiers/title';
import { capital, readLocale } from '@/lib/i18n/locale';
import { sayPlace } from '@/lib/i18n/place-names';
import { caseMessages, formsMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { EmptyState } from '@/lib/ui/empty-state';
import { WorkspacePage } from '@/lib/ui/workspace-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, ref } = await params;
  return { title: `${formsMessages(readLocale(locale) ?? 'en')('chronology.title')} ${ref}` };
}

/** A case in order of time on paper: every dated fact with the numbers of its sources, which stand below as footnotes. */
export default async function ChronologyRoute({ params }: Props) {
  const { locale: language, ref } = await params;
  const locale = readLocale(language);
  if (!locale) notFound();
  const at = `/lawyer/cases/${ref}/chronology`;
  const { viewer, member, held } = await privatePage({ locale, at });
  if (held) return held;
  const mine = await readMyCase(viewer, ref);
  if (mine === null) notFound();
  const { d } = mine;
  const t = formsMessages(locale);
  const today = courtDay(new Date());
  const events = chronologyOf({ d, locale, day: today, t: caseMessages(locale), say: words(locale) });
  const noteOf = new Map(d.sources.map(({ id }, position) => [id, position + 1]));
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p className="not-printed mb-2 text-[0.9375rem]">
        <a href={`/${locale}/lawyer/cases/${ref}`}>← {t('fact.back')}</a>
      </p>
      <h1>{titleOf(d, locale)}</h1>
      <p className="mb-5 mt-1 text-[0.9375rem] text-soft">
        {[t('chronology.title'), ref, ...d.identifiers.map(({ value }) => value)].join(' · ')}
        <br />
        {t('chronology.confidential', { day: sayDay(today, locale) })}
      </p>
      {events.length === 0 && <EmptyState>{t('chronology.empty')}</EmptyState>}
      <ol className="ledger border-b border-rule">
        {events.map(({ fact, date, what, subjects, place, text }) => {
          const said = text && sayText(text, d, locale);
          const notes = fact.citations.map(({ source }) => noteOf.get(source) ?? 0).sort((a, b) => a - b);
          return (
            <li key={fact.id}>
              <div className="figures">
                {date === undefined ? t('chronology.undated') : sayDate(date, locale)}
              </div>
              <div>
                {capital(what, locale)}
                {place && `, ${sayPlace(place, locale)}`}
                {subjects.length > 0 && ` (${subjects.map((one) => nameOf(d, one, locale)).join(', ')})`}
                <sup>{[...new Set(notes)].join(', ')}</sup>
                {said && (
                  <p lang={said.lang} className="text-[0.9375rem] text-soft">
                    {said.parts.map((part) => part.words).join('')}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <section className="sources mt-6 text-[0.9375rem]">
        <h2 className="mb-1">{t('chronology.sources')}</h2>
        <ol className="list-decimal pl-6">
          {d.sources.map((source) => (
            <li key={source.id}>
              {tellFact(
                d,
                'sources',
                { title: source.title, publisher: source.publisher, published: source.published },
                locale,
              )
                .map(({ value }) => value)
                .filter((value, at, all) => at === 0 || !all[0]?.endsWith(value))
                .join(', ')}
            </li>
          ))}
        </ol>
      </section>
    </WorkspacePage>
  );
}
