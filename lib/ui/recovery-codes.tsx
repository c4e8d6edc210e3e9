'use client';

import { useFormReading } from './form-context';

type Offer = { codes: string[]; sealed: string };

/** The codes to write down, in a VerbForm; the same ones again after a refused attempt, for they may be on paper by then. */
export function RecoveryCodes({ offer }: { offer: Offer }) {
  const { values, errors } = useFormReading();
  const kept = errors.sealed ? null : values;
  const codes = kept?.codes?.[0]?.split(' ') ?? offer.codes;
  return (
    <div>
      <input type="hidden" name="sealed" value={kept?.sealed?.[0] ?? offer.sealed} />
      <input type="hidden" name="codes" value={codes.join(' ')} />
      <ol
        className="figures grid max-w-96 gap-x-8 border-y border-ink py-2 font-mono text-lg sm:grid-cols-2"
        translate="no"
      >
        {codes.map((code) => (
          <li key={code} className="py-0.5">
            {code}
          </li>
        ))}
      </ol>
    </div>
  );
}
