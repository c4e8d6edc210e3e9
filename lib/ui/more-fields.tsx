'use client';

import type { ReactNode } from 'react';
import { useFormReading } from './form-context';

type Props = { summary: string; names: readonly string[]; open?: boolean; children: ReactNode };

/**
 * Questions that are rarely asked, folded away; open as soon as one of them was answered or is wrong. `names`: what the
 * names of its fields begin with.
 */
export function MoreFields({ summary, names, open = false, children }: Props) {
  const { values, errors } = useFormReading();
  const within = (name: string) =>
    names.some((start) => name === start || name === `${start}[]` || name.startsWith(`${start}.`));
  const typed = Object.entries(values ?? {}).some(
    ([name, said]) => within(name) && said.some((one) => one !== ''),
  );
  const wrong = Object.keys(errors).some(within);
  return (
    <details open={open || typed || wrong} className="more">
      <summary className="cursor-pointer py-2 text-accent">{summary}</summary>
      <div className="grid gap-4 border-l border-rule pb-2 pl-4 pt-1">{children}</div>
    </details>
  );
}
