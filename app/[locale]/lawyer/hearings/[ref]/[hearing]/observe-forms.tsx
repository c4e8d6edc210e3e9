import { VISIBILITIES } from '@/drizzle/vocabulary/cases';
import { OBSERVATION_ANSWERS } from '@/drizzle/vocabulary/hearings';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { hearingAddress } from '@/lib/acts/enter-outcome';
import type { HearingFile } from '@/lib/acts/hearing-file';
import { tellField } from '@/lib/acts/tell-fact';
import { ICCPR_ARTICLES, INDICATORS } from '@/lib/hearings/indicators';
import { capital } from '@/lib/i18n/locale';
import { factMessages, lawyerMessages } from '@/lib/i18n/translator';
import { words } from '@/lib/i18n/words';
import { ChecksField, ChoiceField, HiddenField, LongTextField, SelectField } from '@/lib/ui/fields';
import { VerbForm } from '@/lib/ui/verb-form';
import { observeAction } from './actions';

type Props = { file: HearingFile; locale: Locale; open: boolean };

/** What everybody in the room can answer: presence, the public, the interpreter; by the number of their indicator. */
const ASKED = [
  { question: 'hearing.presence', note: 'hearing.presenceNote', indicator: 9 },
  { question: 'hearing.observers', note: 'hearing.note', indicator: 5 },
  { question: 'hearing.interpreter', note: 'hearing.note', indicator: 11 },
] as const;

/** Later, and never in the way: who was there, and violations with their articles. */
export function ObserveForms({ file, locale, open }: Props) {
  const t = lawyerMessages(locale);
  const say = words(locale);
  const { of, hearing } = file;
  const at = hearingAddress(of.ref, hearing.id);
  const answers = OBSERVATION_ANSWERS.map((value) => ({
    value,
    label: capital(say('observationAnswer', value), locale),
  }));
  const seen = of.d.observations.filter((one) => one.hearing === hearing.id);
  const tell = (field: string, value: unknown) => tellField(of.d, 'observations', field, value, locale);
  const hidden = (
    <>
      <HiddenField name="ref" value={of.ref} />
      <HiddenField name="hearing" value={hearing.id} />
      <HiddenField name="language" value={locale} />
    </>
  );
  const visibility = (
    <SelectField
      name="visibility"
      label={t('hearing.visibility')}
      value="internal"
      options={VISIBILITIES.map((value) => ({ value, label: say('visibility', value) }))}
    />
  );
  return (
    <section aria-labelledby="seen" className="mt-8">
      <h2 id="seen" className="mb-1">
        {t('hearing.later')}
      </h2>
      <p className="mb-3 text-[0.9375rem] text-soft">{t('hearing.laterText')}</p>
      {seen.length > 0 && (
        <ul className="mb-4 border-b border-rule">
          {seen.map(({ id, indicator, answer, iccpr, text }) => (
            <li key={id} className="border-t border-rule py-2">
              <strong>{capital(tell('answer', answer), locale)}</strong>: {tell('indicator', indicator)}
              {iccpr.length > 0 && ` · ${t('hearing.iccpr')}: ${iccpr.join(', ')}`}
              {text && <span className="block text-soft">{tell('text', text)}</span>}
            </li>
          ))}
        </ul>
      )}
      <details open={open} className="border-t border-rule">
        <summary className="cursor-pointer py-3 font-medium">{t('hearing.attendance')}</summary>
        <VerbForm
          action={observeAction}
          id="attendance"
          at={at}
          locale={locale}
          submit={t('hearing.saveSeen')}
          quiet
        >
          {hidden}
          {ASKED.map(({ question, note, indicator }, position) => (
            <div key={indicator} className="grid gap-3">
              <HiddenField name={`seen.${position}.indicator`} value={String(indicator)} />
              <ChoiceField name={`seen.${position}.answer`} label={t(question)} options={answers} />
              <LongTextField name={`seen.${position}.note`} label={t(note)} rows={2} maxLength={2000} />
            </div>
          ))}
          {visibility}
        </VerbForm>
      </details>
      <details open={open} className="border-y border-rule">
        <summary className="cursor-pointer py-3 font-medium">{t('hearing.violation')}</summary>
        <VerbForm
          action={observeAction}
          id="violation"
          at={at}
          locale={locale}
          submit={t('hearing.saveSeen')}
          quiet
        >
          {hidden}
          <SelectField
            name="seen.0.indicator"
            label={t('hearing.indicator')}
            options={INDICATORS.map((n) => ({
              value: String(n),
              label: `${n}. ${factMessages(locale)(`indicator.${n}` as 'indicator.1')}`,
            }))}
          />
          <ChoiceField name="seen.0.answer" label={t('hearing.answer')} options={answers} />
          <ChecksField
            name="seen.0.iccpr[]"
            label={t('hearing.iccpr')}
            hint={t('hearing.iccprHint')}
            options={ICCPR_ARTICLES.map((value) => ({ value, label: value }))}
          />
          <LongTextField name="seen.0.note" label={t('hearing.note')} rows={3} maxLength={2000} />
          {visibility}
        </VerbForm>
      </details>
    </section>
  );
}
