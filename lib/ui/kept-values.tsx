'use client';

import type { FormState } from './form-state';

const FRAMEWORK = /^(key|locale)$/;
const MACHINE = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** What was typed, held in a page that may show nothing of the record: sent again as it was, and there to be copied. */
export function KeptValues({ state, title }: { state: FormState; title: string }) {
  if (!('values' in state)) return null;
  const all = Object.entries(state.values).flatMap(([name, values]) =>
    values.map((value, position) => ({ id: `${name}-${position}`, name, value })),
  );
  const words = all.filter(
    ({ name, value }) => value.trim().length > 3 && !FRAMEWORK.test(name) && !MACHINE.test(value),
  );
  return (
    <>
      {all
        .filter(({ name }) => name !== 'locale')
        .map(({ id, name, value }) => (
          <input key={id} type="hidden" name={name} value={value} />
        ))}
      {words.length > 0 && (
        <div className="mb-4">
          <h2 className="mb-1">{title}</h2>
          <ul className="border-t border-rule">
            {words.map(({ id, value }) => (
              <li key={id} className="whitespace-pre-line border-b border-rule py-1">
                {value}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
