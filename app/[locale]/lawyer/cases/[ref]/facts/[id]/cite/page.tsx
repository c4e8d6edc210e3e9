import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { citeFields } from '@/lib/acts/cite';
import { readMyCase } from '@/lib/acts/forms/case-readings';
import { listOf } from '@/lib/acts/forms/change-fact';
import { RestsFields } from '@/lib/acts/forms/rests-fields';
import { VerbField } from '@/lib/acts/forms/verb-field';
import { nameFact } from '@/lib/acts/tell-fact';
import { privatePage } from '@/lib/auth/private-page';
import { courtDay } from '@/lib/dates/zones';
import { capital, readLocale } from '@/lib/i18n/locale';
import { formsMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { MoreFields } from '@/lib/ui/more-fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { citeFact } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: formsMessages(readLocale((await params).locale) ?? 'en')('cite.title') };
}

/** A further source on a fact: it supports it, or says something else, and then both stand. */
export default async function CiteRoute({ params }: Props) {
  const { locale: language, ref, id } = await params;
  const locale = readLocale(language);
  if (!locale) notFound();
  const fact = `/lawyer/cases/${ref}/facts/${id}`;
  const at = `${fact}/cite`;
  const action = citeFact.bind(null, ref, id);
  const { viewer, member, held } = await privatePage({ locale, at, forms: { cite: action } });
  if (held) return held;
  const mine = await readMyCase(viewer, ref);
  const listed = mine && listOf(mine.d, id);
  if (mine === null || listed === null || listed.list === 'sources' || !mine.mayWrite) notFound();
  const { d, versions } = mine;
  const t = formsMessages(locale);
  const r = { d, locale, about: id };
  const fields = citeFields(listed.list);
  const [stance, ...own] = fields.filter(({ name }) => !name.startsWith('says_'));
  const says = fields.filter(({ name }) => name.startsWith('says_'));
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p className="text-[0.9375rem]">
        <a href={`/${locale}${fact}`}>{capital(nameFact(d, listed.list, listed.fact, locale), locale)}</a>
      </p>
      <h1 className="mb-6 mt-1">{t('cite.title')}</h1>
      <div className="max-w-[44rem]">
        <VerbForm action={action} id="cite" at={at} locale={locale} submit={t('cite.save')}>
          <HiddenField name={`seen.${id}`} value={String(versions.get(id) ?? 1)} />
          <RestsFields r={r} today={courtDay(new Date())} />
          {stance && <VerbField field={stance} r={r} />}
          <MoreFields summary={t('cite.says')} names={says.map(({ name }) => name)}>
            {says.map((field) => (
              <VerbField key={field.name} field={field} r={r} />
            ))}
          </MoreFields>
          {own.map((field) => (
            <VerbField key={field.name} field={field} r={r} />
          ))}
        </VerbForm>
      </div>
    </WorkspacePage>
  );
}
