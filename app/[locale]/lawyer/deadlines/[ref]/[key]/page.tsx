import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CONFIRMATION_KINDS } from '@/drizzle/vocabulary/deadlines';
import { findMyDeadline } from '@/lib/acts/my-work';
import { privatePage } from '@/lib/auth/private-page';
import { as } from '@/lib/db/as';
import { DeadlineView } from '@/lib/deadlines/deadline-view';
import { nameOf } from '@/lib/dossiers/shown-name';
import { titleOf } from '@/lib/dossiers/title';
import { readLocale } from '@/lib/i18n/locale';
import { lawyerMessages } from '@/lib/i18n/translator';
import { ChoiceField, DateField, HiddenField, LongTextField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { confirmDeadlineAction } from './actions';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string; key: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: lawyerMessages(readLocale((await params).locale) ?? 'en')('home.deadlines') };
}

/** One deadline with its rule; counsel confirms it, sets another date with a reason, or marks it as done. */
export default async function DeadlinePage({ params }: Props) {
  const { ref, key, ...rest } = await params;
  const locale = readLocale(rest.locale);
  if (!locale) notFound();
  const at = `/lawyer/deadlines/${ref}/${key}`;
  const forms = { confirm: confirmDeadlineAction };
  const { viewer, member, held } = await privatePage({ locale, at, forms });
  if (held) return held;
  const found = await as(viewer, (ctx) => findMyDeadline(ctx, ref, key));
  if (found === null) notFound();
  const t = lawyerMessages(locale);
  const { of, deadline } = found;
  const { rule, fact, party } = deadline.key;
  const subject = of.d.parties.find(({ id }) => id === party)?.subject;
  const due = deadline.confirmation?.dueOn ?? deadline.due?.from ?? undefined;
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="hearings">
      <p>
        <a href={`/${locale}/lawyer/deadlines`} className="inline-block py-1">
          ← {t('confirm.all')}
        </a>
      </p>
      <h1>{t('home.deadlines')}</h1>
      <p className="mb-4 mt-3 font-serif text-lg leading-snug">{titleOf(of.d, locale)}</p>
      <DeadlineView deadline={deadline} locale={locale} party={subject && nameOf(of.d, subject, locale)} />
      {found.counsel && (
        <section aria-labelledby="counsel" className="mt-6 max-w-[44rem]">
          <h2 id="counsel" className="mb-3">
            {t('confirm.title')}
          </h2>
          <VerbForm
            action={confirmDeadlineAction}
            id="confirm"
            at={at}
            locale={locale}
            submit={t('confirm.save')}
          >
            <HiddenField name="ref" value={ref} />
            <HiddenField name="rule" value={rule} />
            <HiddenField name="fact" value={fact} />
            <HiddenField name="party" value={party ?? ''} />
            <ChoiceField
              name="kind"
              label={t('confirm.kind')}
              options={CONFIRMATION_KINDS.map((value) => ({ value, label: t(`confirm.${value}`) }))}
              required
            />
            <DateField name="dueOn" label={t('confirm.dueOn')} value={due} />
            <LongTextField name="reason" label={t('confirm.reason')} rows={3} maxLength={1000} />
          </VerbForm>
        </section>
      )}
    </WorkspacePage>
  );
}
