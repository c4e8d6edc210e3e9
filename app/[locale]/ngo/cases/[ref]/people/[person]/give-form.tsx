import { GROUNDS, SCOPES } from '@/drizzle/vocabulary/consents';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { shiftDays } from '@/lib/dates/day';
import { courtDay } from '@/lib/dates/zones';
import { capital } from '@/lib/i18n/locale';
import { consentsMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { ChoiceField, DateField, HiddenField, LongTextField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { giveBasisAction } from './actions';

type Props = { caseRef: string; person: string; at: string; locale: Locale };

/** The form that gives a basis: for whom, on what ground, until when, and what was weighed. */
export function GiveForm({ caseRef, person, at, locale }: Props) {
  const t = consentsMessages(locale);
  const say = words(locale);
  return (
    <VerbForm action={giveBasisAction} id="give" {...{ at, locale }} submit={t('give.submit')}>
      <HiddenField name="ref" value={caseRef} />
      <HiddenField name="person" value={person} />
      <ChoiceField
        name="scope"
        label={t('give.scope')}
        options={SCOPES.map((value) => ({ value, label: capital(say('scope', value), locale) }))}
        required
      />
      <ChoiceField
        name="ground"
        label={t('give.ground')}
        options={GROUNDS.map((value) => ({
          value,
          label: capital(say('ground', value), locale),
          hint: t(`give.${value}Hint`),
        }))}
        required
      />
      <DateField
        name="until"
        label={t('give.until')}
        hint={t('give.untilHint')}
        min={shiftDays(courtDay(new Date()), 1)}
      />
      <LongTextField name="harm" label={t('give.harm')} hint={t('give.harmHint')} rows={3} required />
    </VerbForm>
  );
}
