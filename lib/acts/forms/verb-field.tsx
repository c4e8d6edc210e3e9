import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import type { Dossier } from '@/lib/dossiers/dossier';
import { formsMessages } from '@/lib/i18n/translator';
import {
  ChecksField,
  ChoiceField,
  DateField,
  LongTextField,
  SelectField,
  TextField,
  TimeField,
} from '@/lib/ui/fields';
import { type DateWords, PartialDateField } from '@/lib/ui/partial-date-field';
import { WordsField } from '@/lib/ui/words-field';
import { CompositeField } from './composite-field';
import type { FieldSpec } from './field';
import { fieldHint, fieldLabel } from './form-labels';
import { givenDate, givenText, partsOf } from './given';
import { factOptions, placeOptions, wordOptions, ZONES } from './options';

/** What the fields of a form are shown with. `about`: the fact they correct, which cannot refer to itself. */
export type FieldReading = {
  d: Dossier;
  locale: Locale;
  about?: string;
  known?: readonly { ref: string; spellings: string[] }[];
  /** Put before the names of the fields (`new.`). */
  under?: string;
};

/** As many words as fit on a phone are tiles to tap; more are a list. */
const MOST_TILES = 4;
const TONGUES = { en: 'form.english', ru: 'form.russian', kk: 'form.kazakh' } as const;

export function dateWords(locale: Locale): DateWords {
  const t = formsMessages(locale);
  const [day, notExact, about] = [t('date.day'), t('date.notExact'), t('date.about')];
  return {
    day,
    notExact,
    about,
    aboutHint: t('date.aboutHint'),
    words: t('date.words'),
    basis: t('date.basis'),
  };
}

/** One question of a form, filled in with `value` as the record holds it. */
export function VerbField({ field, value, r }: { field: FieldSpec; value?: unknown; r: FieldReading }) {
  const { d, locale } = r;
  const t = formsMessages(locale);
  const props = {
    name: `${r.under ?? ''}${field.name}`,
    label: fieldLabel(locale, field),
    hint: fieldHint(locale, field),
    required: field.required && !r.under,
  };
  const given = givenText(value) ?? field.given;
  const empty = field.required ? t('form.choose') : t('form.notStated');
  switch (field.kind) {
    case 'text':
      return <TextField {...props} value={given} maxLength={field.max} />;
    case 'words': {
      const [own, ...others] = [locale, ...LOCALES.filter((lang) => lang !== locale)].map((lang) => ({
        lang,
        label: t(TONGUES[lang]),
      }));
      if (own === undefined) return null;
      const said = partsOf(value) as Record<string, string>;
      return (
        <WordsField {...props} tongues={[own, ...others]} value={said} others={t('form.otherLanguages')} />
      );
    }
    case 'date':
      return <PartialDateField {...props} value={givenDate(value)} words={dateWords(locale)} />;
    case 'day':
      return <DateField {...props} value={given} />;
    case 'time':
      return <TimeField {...props} value={given} />;
    case 'zone':
      return (
        <SelectField
          {...props}
          value={given}
          options={ZONES.map((zone) => ({ value: zone, label: zone }))}
          empty={empty}
        />
      );
    case 'yes_no': {
      const options = (['yes', 'no'] as const).map((one) => ({ value: one, label: t(one) }));
      return <SelectField {...props} value={given} options={options} empty={empty} />;
    }
    case 'number':
      return (
        <TextField
          {...props}
          value={given}
          inputMode={field.decimal ? 'decimal' : 'numeric'}
          maxLength={20}
        />
      );
    case 'word': {
      const options = wordOptions(field.list, field.values, locale);
      return field.required && options.length <= MOST_TILES && !r.under ? (
        <ChoiceField {...props} value={given} options={options} />
      ) : (
        <SelectField {...props} value={given} options={options} empty={empty} />
      );
    }
    case 'several':
      return (
        <ChecksField
          {...props}
          name={`${props.name}[]`}
          values={Array.isArray(value) ? value.map(String) : []}
          options={wordOptions(field.list, field.values, locale)}
        />
      );
    case 'place':
      return <SelectField {...props} value={given} options={placeOptions(locale)} empty={empty} />;
    case 'articles':
      return <LongTextField {...props} value={given} rows={2} />;
    case 'fact': {
      const options = factOptions(d, field, locale, r.about);
      const only = field.required && options.length === 1 ? options[0]?.value : undefined;
      const hint = options.length === 0 ? t('form.noneYet') : props.hint;
      return <SelectField {...props} hint={hint} value={given ?? only} options={options} empty={empty} />;
    }
    default:
      return <CompositeField field={field} value={value} props={props} r={r} />;
  }
}
