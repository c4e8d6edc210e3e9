'use client';

import { FieldFrame, type FieldProps, useField } from './field-frame';

type Props = FieldProps & { autoComplete: 'current-password' | 'new-password'; minLength?: number };

/** A password: never sent back to the page, and typed anew after an attempt without JavaScript. */
export function PasswordField({ autoComplete, minLength, ...props }: Props) {
  const { id, error, aria } = useField(props);
  return (
    <FieldFrame id={id} label={props.label} hint={props.hint} error={error}>
      <input
        id={id}
        name={props.name}
        type="password"
        required
        autoComplete={autoComplete}
        minLength={minLength}
        className="field"
        {...aria}
      />
    </FieldFrame>
  );
}

/** A code that is right once: digits of an authenticator app, or a recovery code. */
export function CodeField({ numeric = false, ...props }: FieldProps & { numeric?: boolean }) {
  const { id, error, aria } = useField(props);
  return (
    <FieldFrame id={id} label={props.label} hint={props.hint} error={error}>
      <input
        id={id}
        name={props.name}
        required
        inputMode={numeric ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
        className="field figures max-w-64 text-lg"
        {...aria}
      />
    </FieldFrame>
  );
}
