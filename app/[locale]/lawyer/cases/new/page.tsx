import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listKnownPeople, ownTenant } from '@/lib/acts/forms/case-readings';
import { emptyCase } from '@/lib/acts/forms/empty-case';
import { RestsFields } from '@/lib/acts/forms/rests-fields';
import { VerbField } from '@/lib/acts/forms/verb-field';
import { openFields } from '@/lib/acts/open';
import { privatePage } from '@/lib/auth/private-page';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { readLocale } from '@/lib/i18n/locale';
import { formsMessages } from '@/lib/i18n/translator';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { openNewCase } from './actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

const AT = '/lawyer/cases/new';
const OF_CASE = ['kind', 'matter', 'language'];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: formsMessages(readLocale((await params).locale) ?? 'en')('open.title') };
}

/** Opens a case: what it is about, its first party, and what both rest on. */
export default async function OpenCaseRoute({ params }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const { viewer, member, held } = await privatePage({ locale, at: AT, forms: { open: openNewCase } });
  if (held) return held;
  const t = formsMessages(locale);
  const known = await as(viewer, async (ctx) => listKnownPeople(ctx, await ownTenant(ctx.tx)));
  const r = { d: emptyCase(), locale, known };
  const fields = openFields();
  return (
    <WorkspacePage locale={locale} path={AT} member={member} section="cases">
      <h1>{t('open.title')}</h1>
      <p className="mb-6 mt-2 max-w-[40rem] text-soft">{t('open.does')}</p>
      <div className="max-w-[44rem]">
        <VerbForm action={openNewCase} id="open" at={AT} locale={locale} submit={t('open.title')}>
          {fields
            .filter(({ name }) => OF_CASE.includes(name))
            .map((field) => (
              <VerbField
                key={field.name}
                field={field}
                value={field.name === 'language' ? locale : undefined}
                r={r}
              />
            ))}
          <h2>{t('open.first')}</h2>
          {fields
            .filter(({ name }) => !OF_CASE.includes(name))
            .map((field) => (
              <VerbField key={field.name} field={field} r={r} />
            ))}
          <RestsFields r={r} today={courtDay(new Date())} />
        </VerbForm>
      </div>
    </WorkspacePage>
  );
}
