'use client';

import { FieldGroup, type FieldProps, useField } from './field-frame';
import { DateField, TextField } from './fields';
import { MoreFields } from './more-fields';

/** What a date field is filled with: an exact day, or as it would be typed, with the words of its source. */
export type DateGiven = { day?: string; about?: string; words?: string; basis?: string };
export type DateWords = Record<'day' | 'notExact' | 'about' | 'aboutHint' | 'words' | 'basis', string>;

type Props = FieldProps & { value?: DateGiven; words: DateWords };

/**
 * A date as far as it is known: a day from the calendar, or, unfolded, a month, a year, a span, "about", "before", with
 * the source's own words and how it was found. Sends `name.day`, `name.about`, `name.words`, `name.basis`.
 */
export function PartialDateField({ value = {}, words, ...props }: Props) {
  const { name, label, hint } = props;
  const { id, error } = useField(props);
  const rough = value.about !== undefined || value.words !== undefined || value.basis !== undefined;
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error}>
      <DateField name={`${name}.day`} label={words.day} value={value.day} />
      <MoreFields
        summary={words.notExact}
        names={['about', 'words', 'basis'].map((part) => `${name}.${part}`)}
        open={rough}
      >
        <TextField
          name={`${name}.about`}
          label={words.about}
          hint={words.aboutHint}
          value={value.about}
          maxLength={120}
        />
        <TextField name={`${name}.words`} label={words.words} value={value.words} maxLength={300} />
        <TextField name={`${name}.basis`} label={words.basis} value={value.basis} maxLength={600} />
      </MoreFields>
    </FieldGroup>
  );
}
