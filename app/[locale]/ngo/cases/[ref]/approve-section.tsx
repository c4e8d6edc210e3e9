import type { Locale } from '@/drizzle/vocabulary/i18n';
import { sayDay } from '@/lib/dates/say';
import type { Review } from '@/lib/docket/read-review';
import { capital } from '@/lib/i18n/locale';
import { ngoMessages } from '@/lib/i18n/translator';
import { CheckField, HiddenField, LongTextField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { approveAction } from './actions';

/** Who approved last, and for a reviewer the form that approves exactly what the page shows. */
export function ApproveSection({ review, locale }: { review: Review; locale: Locale }) {
  const t = ngoMessages(locale);
  const { approval, read, problems } = review;
  return (
    <section className="mt-10" aria-labelledby="approve">
      <h2 id="approve">{t('approve.title')}</h2>
      {!approval && !(review.mayApprove && read.ok) && (
        <p className="mt-2 text-soft">{capital(t('list.never'), locale)}.</p>
      )}
      {approval && (
        <p className="mt-2 text-soft">
          {t('case.lastApproval', { reviewer: approval.reviewer, day: sayDay(approval.on, locale) })}
        </p>
      )}
      {review.mayApprove && read.ok && problems.length === 0 && (
        <>
          <p className="mt-2 max-w-[44rem]">{t('approve.text')}</p>
          <VerbForm
            action={approveAction}
            id="approval"
            at={`/ngo/cases/${review.ref}`}
            locale={locale}
            submit={t('approve.submit')}
          >
            <HiddenField name="caseId" value={review.caseId} />
            <HiddenField name="ref" value={review.ref} />
            <HiddenField name="sha256" value={read.sha256} />
            <LongTextField
              name="harm"
              label={t('approve.harm')}
              hint={t('approve.harmHint')}
              rows={3}
              required
            />
            <p className="max-w-[44rem]">{t('approve.secrecy')}</p>
            <CheckField name="secrecy" value="yes" label={t('approve.secrecySeen')} required />
            <CheckField name="seen" value="yes" label={t('approve.seen')} required />
          </VerbForm>
        </>
      )}
    </section>
  );
}
