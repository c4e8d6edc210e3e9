'use client';

import { FieldFrame, FieldGroup, FieldNotes, type FieldProps, useField } from './field-frame';
import { useFormReading, useTicked, useTyped } from './form-context';

// The fields of a VerbForm. Each shows what was typed in the attempt before, and what was wrong with it.
// `name="witnesses[]"` gives a list; a dotted name (`sentence.0.kind`) gives an object in a list.

type TextProps = FieldProps & {
  value?: string;
  type?: 'text' | 'password' | 'search' | 'url';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  maxLength?: number;
  /** Off unless told: what is typed here is nothing for a browser to remember. */
  autoComplete?: string;
  pattern?: string;
  /** The language of what is typed, where it is not the page's. */
  lang?: string;
};

/** One line of text. */
export function TextField(props: TextProps) {
  const { name, label, hint, value, required, type = 'text', autoComplete = 'off', ...more } = props;
  const { id, error, aria } = useField(props);
  const typed = useTyped(name, value);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type={type}
        required={required}
        autoComplete={autoComplete}
        defaultValue={typed}
        className="field"
        {...more}
        {...aria}
      />
    </FieldFrame>
  );
}

type LongTextProps = FieldProps & { value?: string; rows?: number; maxLength?: number; lang?: string };

/** Several lines of text. */
export function LongTextField(props: LongTextProps) {
  const { name, label, hint, value, required, rows = 4, ...more } = props;
  const { id, error, aria } = useField(props);
  const typed = useTyped(name, value);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        required={required}
        autoComplete="off"
        defaultValue={typed}
        className="field"
        {...more}
        {...aria}
      />
    </FieldFrame>
  );
}

type WhenProps = FieldProps & { value?: string; min?: string; max?: string };

/** A calendar day, `2026-11-22`. With `partial` a date as far as it is known (EDTF: `2026-11`, `2026`), as text. */
export function DateField({ partial, ...props }: WhenProps & { partial?: boolean }) {
  if (!partial) return <NativeField {...props} type="date" />;
  const { min: _min, max: _max, ...text } = props;
  return <TextField {...text} inputMode="text" maxLength={40} />;
}

/** A time on the wall of the court, `09:30`. */
export function TimeField(props: WhenProps) {
  return <NativeField {...props} type="time" />;
}

function NativeField(props: WhenProps & { type: 'date' | 'time' }) {
  const { name, label, hint, value, ...more } = props;
  const { id, error, aria } = useField(props);
  const typed = useTyped(name, value);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input id={id} name={name} defaultValue={typed} className="field max-w-56" {...more} {...aria} />
    </FieldFrame>
  );
}

export type Option = { value: string; label: string; hint?: string };
type OneOfProps = FieldProps & { value?: string; options: readonly Option[] };

/** One of a long list. `empty` is the line that says nothing is chosen. */
export function SelectField(props: OneOfProps & { empty?: string }) {
  const { name, label, hint, value, options, empty, required } = props;
  const { id, error, aria } = useField(props);
  const typed = useTyped(name, value);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select id={id} name={name} required={required} defaultValue={typed} className="field" {...aria}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of a few, each a tile to tap. */
export function ChoiceField(props: OneOfProps) {
  const { name, label, hint, value, options, required } = props;
  const { id, error } = useField(props);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error}>
      <div className="tiles">
        {options.map((option) => (
          <Tile
            key={option.value}
            {...{ name, option, required }}
            type="radio"
            given={option.value === value}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any of a few, each a tile; the name ends in `[]`. */
export function ChecksField(props: FieldProps & { values?: readonly string[]; options: readonly Option[] }) {
  const { name, label, hint, values = [], options } = props;
  const { id, error } = useField(props);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error}>
      <div className="tiles">
        {options.map((option) => (
          <Tile
            key={option.value}
            {...{ name, option }}
            type="checkbox"
            given={values.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** One box to tick; it sends `value`, `on` unless told, or nothing. */
export function CheckField(props: FieldProps & { value?: string; checked?: boolean }) {
  const { name, label, hint, value = 'on', checked = false, required } = props;
  const { id, error } = useField(props);
  return (
    <div>
      <FieldNotes id={id} error={error} />
      <Tile {...{ name, required }} option={{ value, label, hint }} type="checkbox" given={checked} />
    </div>
  );
}

type TileProps = {
  name: string;
  option: Option;
  type: 'radio' | 'checkbox';
  given: boolean;
  required?: boolean;
};

function Tile({ name, option, type, given, required }: TileProps) {
  const ticked = useTicked(name, option.value, given);
  return (
    <label className="tile">
      <input type={type} name={name} value={option.value} defaultChecked={ticked} required={required} />
      <span>
        {option.label}
        {option.hint && <span className="block text-sm text-soft">{option.hint}</span>}
      </span>
    </label>
  );
}

/**
 * A value the reader does not see, such as the version of the row the form was made from. It stays what it was when the
 * form was opened, whatever was saved since; only after a conflict does "send mine" carry the newer version.
 */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const { seen } = useFormReading();
  const typed = useTyped(name, value);
  return <input type="hidden" name={name} value={seen[name] ?? typed ?? ''} />;
}
