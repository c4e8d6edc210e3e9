'use client';

import type { ReactNode } from 'react';
import { FieldGroup, type FieldProps, useField } from './field-frame';

/** One question that several fields answer together; what is wrong with it stands above them. */
export function FieldsTogether({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { id, error } = useField(props);
  return (
    <FieldGroup id={id} label={props.label} hint={props.hint} error={error}>
      <div className="grid gap-3 border-l border-rule pl-4">{children}</div>
    </FieldGroup>
  );
}
