'use client';

import { createContext, useContext } from 'react';
import type { FormState, Typed } from './form-state';

/** What a field reads of its form: its own id begins with the form's. `values` is null until the first attempt. */
export type FormReading = {
  formId: string;
  values: Typed | null;
  errors: Record<string, string>;
  seen: Record<string, string>;
};

const NOWHERE: FormReading = { formId: 'form', values: null, errors: {}, seen: {} };

const Reading = createContext<FormReading>(NOWHERE);
export const FormReadingProvider = Reading.Provider;
export const useFormReading = (): FormReading => useContext(Reading);

/** What fields have to know of a form in a state. */
export function readingOf(formId: string, state: FormState): FormReading {
  return {
    formId,
    values: 'values' in state ? state.values : null,
    errors: state.kind === 'refused' ? state.fields : {},
    seen: state.kind === 'conflict' ? state.seen : {},
  };
}

/** What a single-valued field shows: what was typed in the last attempt, else what the page gave. */
export function useTyped(name: string, given: string | undefined): string | undefined {
  const { values } = useFormReading();
  return values?.[name]?.[0] ?? given;
}

/** Whether a tile or box is ticked: after an attempt only what was ticked then counts. */
export function useTicked(name: string, value: string, given: boolean): boolean {
  const { values } = useFormReading();
  return values === null ? given : (values[name]?.includes(value) ?? false);
}
