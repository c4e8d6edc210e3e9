import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { answeringPost } from '@/lib/auth/answering-post';
import { privatePage } from '@/lib/auth/private-page';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { readCasePeople } from '@/lib/docket/read-case-people';
import { nameOf } from '@/lib/dossiers/shown-name';
import { titleOf } from '@/lib/dossiers/title';
import { readLocale } from '@/lib/i18n/locale';
import { consentsMessages } from '@/lib/i18n/translator';
import { Notice } from '@/lib/ui/notice';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { StandingBases } from '../standing-bases';
import { WhatFollows } from '../what-follows';
import { giveBasisAction, narrowBasisAction } from './actions';
import { GiveForm } from './give-form';
import { NarrowForm } from './narrow-form';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string; person: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: consentsMessages(readLocale((await params).locale) ?? 'en')('list.title') };
}

/** One person of a case: what each audience may read of them, on what grounds, and the two forms that change it. */
export default async function CasePersonRoute({ params }: Props) {
  const { locale: text, ref, person: id } = await params;
  const locale = readLocale(text);
  if (!locale) notFound();
  const list = `/ngo/cases/${ref}/people`;
  const at = `${list}/${id}`;
  const forms = { narrow: narrowBasisAction, give: giveBasisAction };
  const { viewer, member, held } = await privatePage({ locale, at, forms });
  if (held) return held;
  const read = await as(viewer, (ctx) => readCasePeople(ctx, ref));
  const person = read?.people.find((one) => one.id === id);
  if (!read || person === undefined) notFound();
  const { d, mayWrite } = read.of;
  const t = consentsMessages(locale);
  const today = courtDay(new Date());
  const open = person.bases.filter(
    ({ basis }) => (basis.until ?? '9999') > today && (basis.withdrawn ?? '9999') > today,
  );
  const form = { caseRef: ref, person: id, at, locale };
  const posted = await answeringPost();
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="review">
      <p>
        <a href={`/${locale}${list}`} className="inline-block py-1">
          ← {t('list.toList')}
        </a>
      </p>
      <h1>{nameOf(d, id, locale)}</h1>
      <p className="mt-2 font-serif text-lg leading-snug">{titleOf(d, locale)}</p>
      <div className="mt-4 grid max-w-[44rem] gap-8">
        {(person.sensitive.length > 0 || read.preTrial) && (
          <Notice title={t('care.title')}>
            <ul className="list-disc pl-5">
              {person.sensitive.map((why) => (
                <li key={why}>{t(`care.${why}`)}</li>
              ))}
              {read.preTrial && <li>{t('care.preTrial')}</li>}
            </ul>
          </Notice>
        )}
        <section aria-labelledby="follows">
          <h2 id="follows">{t('reads.title')}</h2>
          <WhatFollows {...{ person, d, locale }} />
        </section>
        <section id="stands" aria-labelledby="stands-head">
          <h2 id="stands-head">{t('stands.title')}</h2>
          <StandingBases bases={person.bases} locale={locale} />
        </section>
        {mayWrite ? (
          <>
            {(open.length > 0 || posted) && (
              <section aria-labelledby="narrow-head">
                <h2 id="narrow-head">{t('narrow.title')}</h2>
                <p className="mb-4 mt-1">{t('narrow.text')}</p>
                <NarrowForm {...form} bases={open} />
              </section>
            )}
            <section aria-labelledby="give-head">
              <h2 id="give-head">{t('give.title')}</h2>
              <p className="mb-4 mt-1">{t('give.text')}</p>
              <GiveForm {...form} />
            </section>
          </>
        ) : (
          <p className="text-soft">{t('list.readsOnly')}</p>
        )}
        <p>
          <a href={`/${locale}/lawyer/cases/${ref}/facts/${id}`}>{t('list.file')}</a>
        </p>
      </div>
    </WorkspacePage>
  );
}
