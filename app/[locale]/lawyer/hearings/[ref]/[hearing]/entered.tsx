import type { Locale } from '@/drizzle/vocabulary/i18n';
import { hearingAddress } from '@/lib/acts/enter-outcome';
import type { HearingFile } from '@/lib/acts/hearing-file';
import { tellFact } from '@/lib/acts/tell-fact';
import { sayDay } from '@/lib/dates/say';
import { courtDay, wallClock } from '@/lib/dates/zones';
import { USUAL_ZONE } from '@/lib/hearings/hearing-time';
import { lawyerMessages } from '@/lib/i18n/translator';
import { HiddenField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { undoAction } from './actions';

type Props = { file: HearingFile; locale: Locale };

/** What stands of a hearing, by whom and when it was entered, and for ten minutes the way to take it back. */
export function Entered({ file, locale }: Props) {
  const t = lawyerMessages(locale);
  const { of, hearing, entered, undoMinutes } = file;
  const { outcome, reason, adjournedTo, text, citations } = hearing;
  return (
    <section aria-labelledby="entered">
      <h2 id="entered" className="mb-2">
        {t(entered === null ? 'hearing.stands' : 'hearing.entered')}
      </h2>
      {entered !== null && (
        <p className="mb-2 text-[0.9375rem] text-soft">
          {t('home.by', {
            who: entered.actor,
            when: `${sayDay(courtDay(entered.at), locale)}, ${wallClock(entered.at, USUAL_ZONE).time}`,
          })}
        </p>
      )}
      <dl className="border-b border-rule">
        {tellFact(of.d, 'hearings', { outcome, reason, adjournedTo, text, citations }, locale).map(
          ({ label, value }) => (
            <div
              key={label}
              className="border-t border-rule py-1.5 sm:grid sm:grid-cols-[12rem_1fr] sm:gap-x-6"
            >
              <dt className="text-sm leading-normal text-soft">{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {entered !== null && undoMinutes !== null && (
        <div className="mt-4">
          <p className="mb-2 text-[0.9375rem]">{t('hearing.undoText', { n: undoMinutes })}</p>
          <VerbForm
            action={undoAction}
            id="undo"
            at={hearingAddress(of.ref, hearing.id)}
            locale={locale}
            submit={t('hearing.undo')}
            quiet
          >
            <HiddenField name="ref" value={of.ref} />
            <HiddenField name="hearing" value={hearing.id} />
            <HiddenField name="event" value={String(entered.eventId)} />
          </VerbForm>
        </div>
      )}
    </section>
  );
}
