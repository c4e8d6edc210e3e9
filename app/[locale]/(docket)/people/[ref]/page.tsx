import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findPerson } from '@/lib/docket/queries';
import { capital, readLocale } from '@/lib/i18n/locale';
import { wordsFor } from '@/lib/i18n/text';
import { docketMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { CaseText } from '@/lib/ui/case-text';
import { DocketPage } from '@/lib/ui/docket-page';
import { EmptyState } from '@/lib/ui/empty-state';
import { PersonCases } from './person-cases';
import { Spellings } from './spellings';

type Props = { params: Promise<{ locale: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, ref } = await params;
  const [locale, person] = [readLocale(text), await findPerson(ref)];
  return locale && person ? { title: wordsFor(person.shown, locale).words } : {};
}

/** A person whom published cases name: the spellings of our sources, and the cases. People with a pseudonym have no page. */
export default async function PersonPage({ params }: Props) {
  const { locale: text, ref } = await params;
  const locale = readLocale(text);
  const person = locale && (await findPerson(ref));
  if (!locale || !person) notFound();
  const t = docketMessages(locale);
  const say = words(locale);
  const roles = person.roles.map((role) => say('personRole', role)).join(', ');
  return (
    <DocketPage locale={locale} path={`/people/${ref}`}>
      <h1>
        <CaseText text={person.shown} locale={locale} />
      </h1>
      {roles && <p className="mt-1 text-soft">{capital(roles, locale)}</p>}
      <section aria-labelledby="cases" className="mt-10">
        <h2 id="cases" className="mb-3">
          {t('person.cases')}
        </h2>
        {person.cases.length > 0 ? (
          <PersonCases cases={person.cases} locale={locale} />
        ) : (
          <EmptyState>{t('person.noCases')}</EmptyState>
        )}
      </section>
      <section aria-labelledby="spellings" className="mt-12 max-w-[48rem]">
        <h2 id="spellings" className="mb-3">
          {t('person.spellings')}
        </h2>
        <Spellings names={person.names} locale={locale} />
      </section>
    </DocketPage>
  );
}
