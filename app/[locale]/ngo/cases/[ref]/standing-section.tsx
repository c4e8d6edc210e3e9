import type { Locale } from '@/drizzle/vocabulary/i18n';
import { STANDING_LISTS } from '@/drizzle/vocabulary/reviews';
import { shiftDays } from '@/lib/dates/day';
import { sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import type { Review } from '@/lib/docket/read-review';
import { ngoMessages } from '@/lib/i18n/translator';
import { ChecksField, DateField, HiddenField, LongTextField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { endStandingAction, standAction } from './actions';

/** What may go out at once, by whom and until when; and the form to let it. */
export function StandingSection({ review, locale }: { review: Review; locale: Locale }) {
  const t = ngoMessages(locale);
  const at = `/ngo/cases/${review.ref}`;
  const today = courtDay(new Date());
  const inForce = review.standing.filter(({ until }) => until >= today);
  const onCase = (
    <>
      <HiddenField name="caseId" value={review.caseId} />
      <HiddenField name="ref" value={review.ref} />
    </>
  );
  return (
    <section className="mt-10" aria-labelledby="standing">
      <h2 id="standing">{t('standing.title')}</h2>
      <p className="mt-2 max-w-[44rem]">{t('standing.text')}</p>
      {inForce.length === 0 && <p className="mt-2 text-soft">{t('standing.none')}</p>}
      {inForce.map(({ id, lists, until, reviewer }) => (
        <div key={id} className="mt-3">
          <p>
            {t('standing.now', {
              lists: lists.map((list) => t(`standing.${list}`)).join(', '),
              day: sayDay(until, locale),
              reviewer,
            })}
          </p>
          <VerbForm
            action={endStandingAction}
            id={`end-${id}`}
            {...{ at, locale }}
            submit={t('standing.end')}
            quiet
          >
            {onCase}
            <HiddenField name="id" value={String(id)} />
          </VerbForm>
        </div>
      ))}
      {review.mayApprove && (
        <VerbForm action={standAction} id="stand" {...{ at, locale }} submit={t('standing.submit')}>
          {onCase}
          <ChecksField
            name="lists[]"
            label={t('standing.lists')}
            options={STANDING_LISTS.map((value) => ({ value, label: t(`standing.${value}`) }))}
          />
          <DateField
            name="until"
            label={t('standing.until')}
            value={shiftDays(today, 180)}
            min={today}
            required
          />
          <LongTextField
            name="harm"
            label={t('standing.harm')}
            hint={t('approve.harmHint')}
            rows={3}
            required
          />
        </VerbForm>
      )}
    </section>
  );
}
