import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { FormAction } from './form-state';
import { formWords } from './form-words';
import { SentForm } from './sent-form';

type Props = {
  /** What `actionOf` made, exported from an `actions.ts`; bind what the page knows: `record.bind(null, ref)`. */
  action: FormAction;
  /** Unique on the page; the ids of the fields begin with it. */
  id: string;
  /** The address of this very page without its language, with its query: `/lawyer/hearings/h3`. */
  at: string;
  locale: Locale;
  /** The words on the button. */
  submit: string;
  /** A second, less weighty form of the page: revoke, remove. */
  quiet?: boolean;
  /** The head over a refusal, where "Not saved yet" is not what happened. */
  refusal?: string;
  /** Only what was typed is shown, to be sent again: see `held-page.tsx`. */
  held?: boolean;
  /** The page asks for this no more: shown only while an answer to it stands, as after a conflict without JavaScript. */
  onceSent?: boolean;
  /** Fields of `fields.tsx`, with words and values given by the page. */
  children?: ReactNode;
};

/**
 * A form that does one verb. It works without JavaScript, keeps what was typed through every refusal (a wrong field, a
 * conflict, an ended session, a server that does not answer), and is recorded once however often it is sent.
 *
 * ```tsx
 * // actions.ts ('use server'): see lib/auth/action.ts
 * // page.tsx
 * <VerbForm action={recordOutcome} id="outcome" at={`/lawyer/hearings/${id}`} locale={locale} submit={t('save')}>
 *   <HiddenField name="version" value={String(hearing.version)} />
 *   <ChoiceField name="outcome" label={t('outcome')} options={outcomes} required />
 *   <DateField name="next" label={t('next')} hint={t('nextHint')} />
 * </VerbForm>
 * ```
 * A server component: render it from a page or view without 'use client', and give the fields as its children. Pages
 * pass the same action to `privatePage` (lib/auth/private-page.tsx), so that an ended session keeps what was typed.
 */
export function VerbForm(props: Props) {
  const { locale, children, refusal, quiet = false, held = false, onceSent = false, ...rest } = props;
  return (
    <SentForm
      {...rest}
      {...{ locale, quiet, held, onceSent }}
      formKey={randomUUID()}
      words={refusal === undefined ? formWords(locale) : { ...formWords(locale), refused: refusal }}
    >
      {children}
    </SentForm>
  );
}
