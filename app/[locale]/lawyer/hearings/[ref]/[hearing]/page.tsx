import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { hearingAddress } from '@/lib/acts/enter-outcome';
import { answeringPost } from '@/lib/auth/answering-post';
import { privatePage } from '@/lib/auth/private-page';
import { sayDate } from '@/lib/dates/say';
import { as } from '@/lib/db/as';
import { titleOf } from '@/lib/dossiers/title';
import { sayCountdown, sayCourtTime } from '@/lib/hearings/say-hearing';
import { capital, readLocale } from '@/lib/i18n/locale';
import { lawyerMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { TextField } from '@/lib/ui/fields';
import { Notice } from '@/lib/ui/notice';
import { VerbForm } from '@/lib/ui/verb-form';
import { WorkspacePage } from '@/lib/ui/workspace-page';
import { sayCourt } from '../../../my-hearing-list';
import { correctOutcomeAction, observeAction, recordOutcomeAction, undoAction } from './actions';
import { Entered } from './entered';
import { Followed } from './followed';
import { ObserveForms } from './observe-forms';
import { OutcomeFields } from './outcome-fields';
import { readHearingPage } from './read-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; ref: string; hearing: string }> };

const FORMS = {
  outcome: recordOutcomeAction,
  correct: correctOutcomeAction,
  undo: undoAction,
  attendance: observeAction,
  violation: observeAction,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: lawyerMessages(readLocale((await params).locale) ?? 'en')('hearing.title') };
}

/** One hearing: the form of its outcome; or what was entered, what follows, and the ways to take back, correct and add. */
export default async function HearingPage({ params }: Props) {
  const { ref, hearing: id, ...rest } = await params;
  const locale = readLocale(rest.locale);
  if (!locale) notFound();
  const at = hearingAddress(ref, id);
  const { viewer, member, held } = await privatePage({ locale, at, forms: FORMS });
  if (held) return held;
  const file = await as(viewer, (ctx) => readHearingPage(ctx, ref, id));
  if (file === null) notFound();
  const t = lawyerMessages(locale);
  const { of, hearing, time } = file;
  const open = await answeringPost();
  const form = { at, locale };
  const when = [
    time.days === null ? undefined : capital(sayCountdown(time.days, locale), locale),
    hearing.date && sayDate(hearing.date, locale),
    sayCourtTime(hearing),
  ].filter(Boolean);
  return (
    <WorkspacePage locale={locale} path={at} member={member} section="hearings">
      <p>
        <a href={`/${locale}/lawyer`} className="inline-block py-1">
          ← {t('hearing.back')}
        </a>
      </p>
      <h1>{t('hearing.title')}</h1>
      <p className="mt-3 font-serif text-lg leading-snug">{titleOf(of.d, locale)}</p>
      <p className="figures">{when.join(' · ')}</p>
      <p className="mb-5 text-soft">
        {capital(words(locale)('hearingKind', hearing.kind), locale)} · {sayCourt(of, hearing, locale)}
      </p>
      {!of.mayWrite && <Notice>{t('hearing.reads')}</Notice>}
      {of.mayWrite && hearing.outcome === undefined && (time.days ?? 0) > 0 && (
        <p className="mb-4 text-[0.9375rem] text-soft">{t('hearing.notYet')}</p>
      )}
      {of.mayWrite && (
        <VerbForm
          {...form}
          action={recordOutcomeAction}
          id="outcome"
          submit={t('outcome.save')}
          onceSent={hearing.outcome !== undefined}
        >
          <OutcomeFields file={file} locale={locale} />
        </VerbForm>
      )}
      {hearing.outcome !== undefined && (
        <>
          <Entered file={file} locale={locale} />
          <Followed file={file} locale={locale} />
        </>
      )}
      {of.mayWrite && <ObserveForms file={file} locale={locale} open={open} />}
      {of.mayWrite && hearing.outcome !== undefined && (
        <details open={open} className="mt-8">
          <summary className="cursor-pointer py-3 font-medium">{t('hearing.correct')}</summary>
          <p className="mb-4 text-[0.9375rem] text-soft">{t('hearing.correctText')}</p>
          <VerbForm {...form} action={correctOutcomeAction} id="correct" submit={t('hearing.saveCorrection')}>
            <TextField name="why" label={t('hearing.why')} maxLength={500} required />
            <OutcomeFields file={file} locale={locale} />
          </VerbForm>
        </details>
      )}
    </WorkspacePage>
  );
}
