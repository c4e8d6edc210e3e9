'use client';

import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState } from 'react';
import { FormReadingProvider, readingOf } from './form-context';
import { FormNotice } from './form-notice';
import { ASKED, attemptOf, type FormAction, type FormState, typedIn } from './form-state';
import type { FormWords } from './form-words';
import { goTo } from './go-to';
import { KeptValues } from './kept-values';
import { tellUnreachable } from './outbox/unreachable';

type Props = {
  action: FormAction;
  id: string;
  at: string;
  locale: string;
  formKey: string;
  words: FormWords;
  submit: string;
  quiet: boolean;
  held: boolean;
  onceSent: boolean;
  children?: ReactNode;
};

/** After this long a save is called unanswered; the form's key makes sending again safe. */
const PATIENCE_MS = 30_000;

/**
 * The part of a VerbForm that lives in the browser. Without JavaScript the browser sends it and the page comes back with
 * what was typed; with JavaScript the action is called here, so that a server that does not answer costs nothing typed.
 */
export function SentForm(props: Props) {
  const { action, id, at, locale, formKey, words, submit, quiet, held, onceSent, children } = props;
  // The fragment tells the forms of one page apart, and a page that comes back stands at its form.
  const [posted, post] = useActionState(action, ASKED, `/${locale}${at}#${id}`);
  const [latest, setLatest] = useState<FormState | null>(null);
  const [sending, setSending] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const state = latest ?? posted;
  const attempt = attemptOf(state);

  useEffect(() => {
    if (attempt > 0) notice.current?.focus();
  }, [attempt]);
  useEffect(() => {
    const shownAgain = (event: PageTransitionEvent) => event.persisted && setSending(false);
    window.addEventListener('pageshow', shownAgain);
    return () => window.removeEventListener('pageshow', shownAgain);
  }, []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    const native = event.nativeEvent;
    const submitter = native instanceof SubmitEvent ? native.submitter : null;
    const data = new FormData(event.currentTarget, submitter);
    const next = await answered(action(state, data)).catch(
      (): FormState => ({ kind: 'unreachable', values: typedIn(data), attempt: attempt + 1 }),
    );
    if (next.kind === 'done') return goTo(next.to);
    if (next.kind === 'unreachable') tellUnreachable(id, next.values);
    setLatest(next);
    setSending(false);
  }

  if ((held || onceSent) && state.kind === 'asked') return null;
  const again = state.kind === 'expired' || state.kind === 'unreachable';
  const label = state.kind === 'conflict' ? words.sendMine : again ? words.sendAgain : submit;
  return (
    <form id={id} action={post} onSubmit={send} className="verb-form">
      <FormNotice ref={notice} {...{ state, words, locale, at }} />
      <FormReadingProvider value={readingOf(id, state)}>
        <input type="hidden" name="locale" value={locale} />
        {held ? <KeptValues state={state} title={words.kept} /> : <FormKey formKey={formKey} state={state} />}
        {!held && <div className="fields">{children}</div>}
      </FormReadingProvider>
      <p>
        <button
          type="submit"
          aria-disabled={sending || undefined}
          className={quiet ? 'button quiet' : 'button'}
        >
          {sending ? words.sending : label}
        </button>
      </p>
    </form>
  );
}

// One key from the first attempt to the last: however often a form is sent, it is recorded once.
function FormKey({ formKey, state }: { formKey: string; state: FormState }) {
  const kept = 'values' in state ? state.values.key?.[0] : undefined;
  return <input type="hidden" name="key" value={kept ?? formKey} />;
}

function answered(sent: Promise<FormState>): Promise<FormState> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    sent.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
