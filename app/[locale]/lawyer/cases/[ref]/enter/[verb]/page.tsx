import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listKnownPeople, readMyCase, tenantOf } from '@/lib/acts/forms/case-readings';
import type { FieldSpec } from '@/lib/acts/forms/field';
import { verbWords } from '@/lib/acts/forms/form-labels';
import { RestsFields, VisibilityField } from '@/lib/acts/forms/rests-fields';
import { proposedVisibility } from '@/lib/acts/forms/usual';
import { VerbField } from '@/lib/acts/forms/verb-field';
import { findVerb } from '@/lib/acts/forms/verbs';
import { privatePage } from '@/lib/auth/private-page';
import { courtDay } from '@/lib/dates/zones';
import { as } from '@/lib/db/as';
import { titleOf } from '@/lib/dossiers/title';
import { readLocale } from '@/lib/i18n/locale';
import { formsMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { MoreFields } from '@/lib/ui/more-fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { enterOnCase } from './actions';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; ref: string; verb: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, verb } = await params;
  return { title: verbWords(readLocale(locale) ?? 'en', verb).name };
}

/** The form of one verb of the law on one case. `?measure=m1` fills in what the form is about. */
export default async function EnterRoute({ params, searchParams }: Props) {
  const { locale: language, ref, verb: name } = await params;
  const locale = readLocale(language);
  const known = findVerb(name);
  if (!locale || known === null) notFound();
  const { verb } = known;
  const given = Object.entries(await searchParams).filter(([field]) =>
    verb.fields.some((one) => one.name === field && one.kind === 'fact'),
  );
  const query = new URLSearchParams(given.map(([field, id]) => [field, String(id)])).toString();
  const at = `/lawyer/cases/${ref}/enter/${name}${query && `?${query}`}`;
  const action = enterOnCase.bind(null, ref, name);
  const { viewer, member, held } = await privatePage({ locale, at, forms: { enter: action } });
  if (held) return held;
  const mine = await readMyCase(viewer, ref);
  if (mine === null || !mine.mayWrite) notFound();
  const { d, versions, caseId } = mine;
  const t = formsMessages(locale);
  const today = courtDay(new Date());
  const people =
    verb.act === 'enter_person'
      ? await as(viewer, async ({ tx }) => listKnownPeople({ tx }, await tenantOf(tx, caseId)))
      : undefined;
  const r = { d, locale, ...(people !== undefined && { known: people }) };
  const values: Record<string, unknown> = verb.act === 'describe' ? { ...d } : Object.fromEntries(given);
  const words = verbWords(locale, name);
  const folded = verb.folded ?? [];
  const asked = (field: FieldSpec) => (
    <VerbField key={field.name} field={field} value={values[field.name]} r={r} />
  );
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="cases">
      <p className="text-[0.9375rem]">
        <a href={`/${locale}/lawyer/cases/${ref}`}>{titleOf(d, locale)}</a>
      </p>
      <h1 className="mt-1">{words.name}</h1>
      <p className="mb-6 mt-2 max-w-[40rem] text-soft">{words.does}</p>
      <div className="max-w-[44rem]">
        <VerbForm action={action} id="enter" at={at} locale={locale} submit={t('form.save')}>
          {verb.act === 'describe' && (
            <HiddenField name="seen.case" value={String(versions.get('case') ?? 1)} />
          )}
          {verb.fields.filter(({ name }) => !folded.includes(name)).map(asked)}
          {folded.length > 0 && (
            <MoreFields summary={t('form.more')} names={folded}>
              {verb.fields.filter(({ name }) => folded.includes(name)).map(asked)}
            </MoreFields>
          )}
          {verb.source !== 'unasked' && (
            <RestsFields r={r} today={today} optional={verb.source === 'optional'} />
          )}
          {verb.enters.length > 0 && <VisibilityField r={r} proposed={proposedVisibility(d, verb, today)} />}
          <p className="text-sm text-soft">{t('form.mentions')}</p>
        </VerbForm>
      </div>
    </WorkspacePage>
  );
}
