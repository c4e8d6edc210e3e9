import type { Typed } from '../form-state';
import type { DeviceOutbox } from './device';

const UNREACHABLE = 'docket-unreachable';

type Told = { form: string; values: Typed };

/** Tells the outbox of this device, should it be on, that a form got no answer. */
export function tellUnreachable(form: string, values: Typed): void {
  document.dispatchEvent(new CustomEvent<Told>(UNREACHABLE, { detail: { form, values } }));
}

/**
 * Seals the form of an outcome that got no answer, under that form's own key: whether it is sent from here or again from
 * the form, it is recorded once. Other forms keep what was typed on their page alone. Answers how to stop.
 */
export function sealUnanswered(outbox: () => Promise<DeviceOutbox | null>): () => void {
  const seal = (event: Event) => {
    const { form, values } = (event as CustomEvent<Told>).detail;
    const key = values.key?.[0];
    if (form !== 'outcome' || !key || !values.hearing) return;
    const { key: _key, locale: _locale, ...fields } = values;
    void outbox()
      .then((device) => device?.put(null, fields, key))
      .catch(() => {});
  };
  document.addEventListener(UNREACHABLE, seal);
  return () => document.removeEventListener(UNREACHABLE, seal);
}
