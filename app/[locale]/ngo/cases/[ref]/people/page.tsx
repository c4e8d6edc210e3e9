import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { readCasePeople } from '@/lib/docket/read-case-people';
import { nameOf } from '@/lib/dossiers/shown-name';
import { titleOf } from '@/lib/dossiers/title';
import { readLocale } from '@/lib/i18n/locale';
import { consentsMessages } from '@/lib/i18n/translator';
import { EmptyState } from '@/lib/ui/empty-state';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { WhatFollows } from './what-follows';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: consentsMessages(readLocale((await params).locale) ?? 'en')('list.title') };
}

/** Everybody in a case, and what each audience may read of them today. */
export default async function CasePeopleRoute({ params }: Props) {
  const { locale: text, ref } = await params;
  const locale = readLocale(text);
  if (!locale) notFound();
  const at = `/ngo/cases/${ref}/people`;
  const { viewer, member, held } = await privatePage({ locale, at });
  if (held) return held;
  const read = await as(viewer, (ctx) => readCasePeople(ctx, ref));
  if (read === null) notFound();
  const { d } = read.of;
  const t = consentsMessages(locale);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="review">
      <p>
        <a href={`/${locale}/ngo/cases/${ref}`} className="inline-block py-1">
          ← {t('list.back')}
        </a>
      </p>
      <h1>{t('list.title')}</h1>
      <p className="mt-3 font-serif text-lg leading-snug">{titleOf(d, locale)}</p>
      <p className="mt-3 max-w-[44rem]">{t('list.text')}</p>
      <p className="mt-2 max-w-[44rem] text-soft">{t('list.member')}</p>
      {read.people.length === 0 && <EmptyState>{t('list.none')}</EmptyState>}
      <ul className="mt-6 max-w-[44rem] border-b border-rule">
        {read.people.map((person) => (
          <li key={person.id} className="border-t border-rule py-4">
            <h2 className="text-[1.125rem]">{nameOf(d, person.id, locale)}</h2>
            <WhatFollows {...{ person, d, locale }} />
            {!person.bases.some(({ holds }) => holds) && (
              <p className="mt-1 text-[0.9375rem] text-soft">{t('stands.noneHolds')}</p>
            )}
            <p>
              <a href={`/${locale}${at}/${person.id}`} className="inline-block py-2">
                {t('list.open', { name: nameOf(d, person.id, locale) })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </WorkspacePage>
  );
}
