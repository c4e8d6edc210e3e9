import type { Locale } from '@/drizzle/vocabulary/i18n';
import { NARROWINGS } from '@/lib/acts/narrow-basis';
import { shiftDays } from '@/lib/dates/day';
import { sayDay } from '@/lib/dates/say';
import { courtDay } from '@/lib/dates/zones';
import type { CasePerson } from '@/lib/docket/read-case-people';
import { capital } from '@/lib/i18n/locale';
import { consentsMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { ChoiceField, DateField, HiddenField, LongTextField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { narrowBasisAction } from './actions';

type Props = {
  caseRef: string;
  person: string;
  /** Those that have not ended. */
  bases: CasePerson['bases'];
  at: string;
  locale: Locale;
};

/** The form that withdraws a basis or lets it end earlier, with the reason. */
export function NarrowForm({ caseRef, person, bases, at, locale }: Props) {
  const t = consentsMessages(locale);
  const say = words(locale);
  const which = bases.map(({ basis: { id, scope, ground, given } }) => ({
    value: id,
    label: capital(t('stands.line', { scope: say('scope', scope), ground: say('ground', ground) }), locale),
    hint: t('stands.given', { day: sayDay(given, locale) }),
  }));
  return (
    <VerbForm
      action={narrowBasisAction}
      id="narrow"
      {...{ at, locale }}
      submit={t('narrow.submit')}
      onceSent={bases.length === 0}
      quiet
    >
      <HiddenField name="ref" value={caseRef} />
      <HiddenField name="person" value={person} />
      {bases.map(({ basis, version }) => (
        <HiddenField key={basis.id} name={`seen.${basis.id}`} value={String(version)} />
      ))}
      <ChoiceField
        name="basis"
        label={t('narrow.which')}
        options={which}
        value={which.length === 1 ? which[0]?.value : undefined}
        required
      />
      <ChoiceField
        name="how"
        label={t('narrow.how')}
        options={NARROWINGS.map((value) => ({
          value,
          label: t(`narrow.${value}`),
          hint: t(`narrow.${value}Hint`),
        }))}
        value="withdraw"
        required
      />
      <DateField
        name="until"
        label={t('narrow.until')}
        hint={t('narrow.untilHint')}
        min={shiftDays(courtDay(new Date()), 1)}
      />
      <LongTextField
        name="reason"
        label={t('narrow.reason')}
        hint={t('narrow.reasonHint')}
        rows={2}
        required
      />
    </VerbForm>
  );
}
