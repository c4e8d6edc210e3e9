import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { VISIBILITIES } from '@/drizzle/vocabulary/cases';
import { readMyCase } from '@/lib/acts/forms/case-readings';
import { listOf } from '@/lib/acts/forms/change-fact';
import { factFields } from '@/lib/acts/forms/fact-fields';
import { partsOf } from '@/lib/acts/forms/given';
import { RestsFields, VisibilityField } from '@/lib/acts/forms/rests-fields';
import { VerbField } from '@/lib/acts/forms/verb-field';
import { restingOn } from '@/lib/acts/retract';
import { nameById, nameFact } from '@/lib/acts/tell-fact';
import { privatePage } from '@/lib/auth/private-page';
import { courtDay } from '@/lib/dates/zones';
import { usualVisibility } from '@/lib/dossiers/visibility';
import { capital, readLocale } from '@/lib/i18n/locale';
import { formsMessages } from '@/lib/i18n/translator';
import { HiddenField, LongTextField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { correctFact, retractFact } from '../actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: formsMessages(readLocale((await params).locale) ?? 'en')('correct.title') };
}

/** Corrects one fact, every field of it, with the reason; or takes it back, if nothing rests on it. */
export default async function CorrectRoute({ params }: Props) {
  const { locale: language, ref, id } = await params;
  const locale = readLocale(language);
  if (!locale) notFound();
  const fact = `/lawyer/cases/${ref}/facts/${id}`;
  const at = `${fact}/correct`;
  const [correct, retract] = [correctFact.bind(null, ref, id), retractFact.bind(null, ref, id)];
  const { viewer, member, held } = await privatePage({ locale, at, forms: { correct, retract } });
  if (held) return held;
  const mine = await readMyCase(viewer, ref);
  const listed = mine && listOf(mine.d, id);
  if (mine === null || listed === null || !mine.mayWrite) notFound();
  const { d, versions } = mine;
  const { list } = listed;
  const t = formsMessages(locale);
  const values = partsOf(listed.fact);
  const r = { d, locale, about: id };
  const resting = restingOn(d, id);
  const version = <HiddenField name={`seen.${id}`} value={String(versions.get(id) ?? 1)} />;
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p className="text-[0.9375rem]">
        <a href={`/${locale}${fact}`}>{capital(nameFact(d, list, listed.fact, locale), locale)}</a>
      </p>
      <h1 className="mt-1">{t('correct.title')}</h1>
      <p className="mb-6 mt-2 max-w-[40rem] text-soft">{t('correct.does')}</p>
      <div className="max-w-[44rem]">
        <VerbForm action={correct} id="correct" at={at} locale={locale} submit={t('correct.save')}>
          {version}
          {factFields(list).map((field) => (
            <VerbField key={field.name} field={field} value={values[field.name]} r={r} />
          ))}
          {list !== 'sources' && (
            <>
              <RestsFields r={r} today={courtDay(new Date())} optional />
              <VisibilityField
                r={r}
                proposed={{ usual: usualVisibility(list) }}
                value={VISIBILITIES.find((one) => one === values.visibility)}
              />
            </>
          )}
          <LongTextField name="why" label={t('correct.reason')} required rows={2} maxLength={1000} />
        </VerbForm>
        {list !== 'sources' && (
          <section className="mt-12 border-t border-ink pt-4">
            <h2>{t('retract.title')}</h2>
            <p className="mb-4 mt-1 text-soft">{t('retract.does')}</p>
            {resting.length > 0 ? (
              <p>
                {t('retract.resting', {
                  what: resting.map((one) => `${nameById(d, one, locale)} (${one})`).join('; '),
                })}
              </p>
            ) : (
              <VerbForm
                action={retract}
                id="retract"
                at={at}
                locale={locale}
                submit={t('retract.save')}
                quiet
              >
                {version}
                <LongTextField name="why" label={t('retract.reason')} required rows={2} maxLength={1000} />
              </VerbForm>
            )}
          </section>
        )}
      </div>
    </WorkspacePage>
  );
}
