'use client';

import type { ReactNode, Ref } from 'react';
import type { FormState, Said } from './form-state';
import type { FormWords } from './form-words';

type Props = { state: FormState; words: FormWords; locale: string; at: string; ref: Ref<HTMLDivElement> };

/** What became of the last attempt: why nothing was recorded, and what to do. Takes the focus after each attempt. */
export function FormNotice({ state, words, locale, at, ref }: Props) {
  if (state.kind === 'asked' || state.kind === 'done') return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="mb-5 max-w-[44rem] border-l-4 border-accent bg-tint px-4 py-3"
    >
      {state.kind === 'refused' && (
        <>
          <p className="font-semibold">{words.refused}</p>
          <p>{state.reason}</p>
          {state.code === 'step_up_needed' && (
            <InNewTab href={`/${locale}/account/step-up`}>{words.stepUp}</InNewTab>
          )}
        </>
      )}
      {state.kind === 'expired' && (
        <>
          <p className="font-semibold">{words.expired}</p>
          <p>{words.expiredText}</p>
          <InNewTab href={`/${locale}/sign-in`}>{words.signIn}</InNewTab>
        </>
      )}
      {state.kind === 'unreachable' && (
        <>
          <p className="font-semibold">{words.unreachable}</p>
          <p>{words.unreachableText}</p>
        </>
      )}
      {state.kind === 'conflict' && (
        <>
          <p className="font-semibold">{words.conflict}</p>
          <p>{words.conflictText}</p>
          <div className="my-3 grid gap-4 sm:grid-cols-2">
            <Version head={words.theirs} lines={state.theirs} />
            <Version head={words.yours} lines={state.yours} />
          </div>
          <p>
            <a href={`/${locale}${at}`} className="inline-block py-2">
              {words.keepTheirs}
            </a>
          </p>
        </>
      )}
    </div>
  );
}

function InNewTab({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p>
      <a href={href} target="_blank" rel="noopener" className="inline-block py-2">
        {children}
      </a>
    </p>
  );
}

function Version({ head, lines }: { head: string; lines: readonly Said[] }) {
  return (
    <section className="border border-rule bg-sheet px-3 py-2">
      <h3 className="mb-1">{head}</h3>
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label} className="border-t border-rule py-1">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="whitespace-pre-line">{value || '—'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
