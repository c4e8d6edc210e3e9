import { ADJOURNMENT_REASONS } from '@/drizzle/vocabulary/hearings';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { OUTCOME_TILES } from '@/drizzle/vocabulary/outcomes';
import { capital } from '@/lib/i18n/locale';
import { outboxMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import {
  CheckField,
  ChoiceField,
  DateField,
  HiddenField,
  LongTextField,
  SelectField,
  TextField,
  TimeField,
} from '@/lib/ui/fields';

/**
 * The form of an outcome as it stands on a device without network: the fields of lib/acts/outcome-input.ts that need
 * nothing of a case. Its script (public/offline.js) adds the kept hearings, shows what belongs to the chosen tile, and
 * seals what is sent.
 */
export function OfflineForm({ locale }: { locale: Locale }) {
  const t = outboxMessages(locale);
  const say = words(locale);
  return (
    <form id="outcome" className="verb-form grid gap-6">
      <fieldset>
        <legend className="mb-1 font-medium">{t('offline.hearing')}</legend>
        <div id="hearings" className="tiles" />
        <p id="no-hearings" hidden>
          {t('offline.noHearings')}
        </p>
      </fieldset>
      <ChoiceField
        name="what"
        label={t('offline.what')}
        options={OUTCOME_TILES.map((value) => ({ value, label: capital(say('outcomeTile', value), locale) }))}
        required
      />
      <div data-for="adjourned" className="grid gap-5" hidden>
        <SelectField
          name="reason"
          label={t('field.reason')}
          empty={t('field.noReason')}
          options={ADJOURNMENT_REASONS.map((value) => ({
            value,
            label: capital(say('adjournmentReason', value), locale),
          }))}
        />
        <DateField name="next" label={t('field.next')} />
        <TimeField name="nextTime" label={t('field.nextTime')} />
        <CheckField name="notFixed" label={t('field.notFixed')} />
        <p id="next-missing" role="alert" className="font-semibold" hidden>
          {t('field.nextOrNotFixed')}
        </p>
      </div>
      <div data-for="custody_extended" className="grid gap-5" hidden>
        <DateField name="until" label={t('field.until')} />
        <TextField name="order" label={t('field.order')} maxLength={200} />
      </div>
      <div data-for="requalified" hidden>
        <LongTextField name="newCharge" label={t('field.newCharge')} rows={3} maxLength={1000} />
      </div>
      <HiddenField name="language" value={locale} />
      <p>
        <button type="submit" className="button">
          {t('offline.submit')}
        </button>
      </p>
    </form>
  );
}
