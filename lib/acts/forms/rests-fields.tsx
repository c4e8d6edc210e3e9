import { VISIBILITIES, type Visibility } from '@/drizzle/vocabulary/cases';
import { formsMessages } from '@/lib/i18n/translator';
import { DateField, SelectField, TextField } from '@/lib/ui/fields';
import { FieldsTogether } from '@/lib/ui/fields-together';
import { MoreFields } from '@/lib/ui/more-fields';
import { nameById } from '../tell-fact';
import { factFields } from './fact-fields';
import { sayWord } from './options';
import type { Proposed } from './usual';
import { type FieldReading, VerbField } from './verb-field';

const inText = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

/** What the facts of a form rest on: having been in court, a source of the case, or a new one described in the same form. */
export function RestsFields({ r, today, optional }: { r: FieldReading; today: string; optional?: boolean }) {
  const { d, locale } = r;
  const t = formsMessages(locale);
  const options = [
    ...(optional ? [] : [{ value: 'in_court', label: t('rests.inCourt') }]),
    ...d.sources.map(({ id }) => ({ value: id, label: `${inText(nameById(d, id, locale))} (${id})` })),
    ...(optional ? [{ value: 'in_court', label: t('rests.inCourt') }] : []),
    { value: 'new', label: t('rests.new') },
    ...(optional ? [] : [{ value: 'none', label: t('rests.none') }]),
  ];
  return (
    <FieldsTogether name="rests" label={t('rests.title')}>
      <SelectField
        name="source"
        label={t('rests.source')}
        required={!optional}
        options={options}
        empty={optional ? t('rests.asBefore') : t('form.choose')}
      />
      <DateField name="source_day" label={t('rests.day')} value={optional ? undefined : today} max={today} />
      <MoreFields summary={t('rests.describeNew')} names={['new', 'paragraph']}>
        <TextField name="paragraph" label={t('rests.paragraph')} inputMode="numeric" maxLength={4} />
        {factFields('sources').map((field) => (
          <VerbField key={field.name} field={field} r={{ ...r, under: 'new.' }} />
        ))}
      </MoreFields>
    </FieldsTogether>
  );
}

type VisibilityProps = { r: FieldReading; proposed: Proposed; value?: Visibility };

/** How widely it may go later, with what the form proposes and why. */
export function VisibilityField({ r, proposed, value }: VisibilityProps) {
  const t = formsMessages(r.locale);
  const usual = sayWord(r.locale, 'visibility', proposed.usual);
  const hint = proposed.why === undefined ? t('visibility.never') : t(`visibility.${proposed.why}`);
  return (
    <SelectField
      name="visibility"
      label={t('visibility.label')}
      hint={hint}
      value={value ?? proposed.given}
      options={VISIBILITIES.map((one) => ({ value: one, label: sayWord(r.locale, 'visibility', one) }))}
      empty={t('visibility.usual', { usual })}
    />
  );
}
