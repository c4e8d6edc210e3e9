'use client';

import type { ReactNode } from 'react';
import { useFormReading } from './form-context';

/** What every field is asked with. `name` may be dotted (`sentence.0.kind`); words are in the reader's language. */
export type FieldProps = { name: string; label: string; hint?: string; required?: boolean };

/** The id of a field, those of its hint and error, and what stands wrong with it. */
export function useField({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) {
  const { formId, errors } = useFormReading();
  const id = `${formId}-${name.replace(/\W+/g, '-')}`;
  const error = errors[name];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    error,
    aria: { 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined },
  };
}

/** Below a label: the hint, and what is wrong, in words and with a mark. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 max-w-[40rem] text-sm text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1 border-l-4 border-accent pl-2 text-sm font-semibold">
          {error}
        </p>
      )}
    </>
  );
}

type FrameProps = { id: string; label: string; hint?: string; error?: string; children: ReactNode };

/** A label over one control. */
export function FieldFrame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** A question over several controls. */
export function FieldGroup({ id, label, hint, error, children }: FrameProps) {
  return (
    <fieldset id={id} aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className="mb-1 font-medium">{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
