'use client';

import { FieldGroup, type FieldProps, useField } from './field-frame';
import { LongTextField } from './fields';
import { MoreFields } from './more-fields';

type Tongue = { lang: string; label: string };
type Props = FieldProps & {
  /** The reader's language first. */
  tongues: readonly [Tongue, ...Tongue[]];
  value?: Partial<Record<string, string>>;
  rows?: number;
  others: string;
};

/** A text in the reader's language, the others folded away. Sends `name.ru` and so on; each may be empty. */
export function WordsField({ tongues, value = {}, rows = 3, others, ...props }: Props) {
  const { name, label, hint } = props;
  const { id, error } = useField(props);
  const [own, ...more] = tongues;
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error}>
      <LongTextField
        name={`${name}.${own.lang}`}
        label={own.label}
        lang={own.lang}
        value={value[own.lang]}
        rows={rows}
        maxLength={4000}
      />
      <MoreFields
        summary={others}
        names={more.map(({ lang }) => `${name}.${lang}`)}
        open={more.some(({ lang }) => value[lang] !== undefined)}
      >
        {more.map(({ lang, label: said }) => (
          <LongTextField
            key={lang}
            name={`${name}.${lang}`}
            label={said}
            lang={lang}
            value={value[lang]}
            rows={rows}
            maxLength={4000}
          />
        ))}
      </MoreFields>
    </FieldGroup>
  );
}
