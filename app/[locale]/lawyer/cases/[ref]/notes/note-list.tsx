import type { ReactNode } from 'react';
import { sayInstant } from '@/app/[locale]/account/say-instant';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { nameById } from '@/lib/acts/tell-fact';
import type { MyCase } from '@/lib/dossiers/my-cases';
import { teamsMessages } from '@/lib/i18n/translator';
import type { Note } from '@/lib/notes/queries';
import { EmptyState } from '@/lib/ui/empty-state';

type Props<N> = {
  of: MyCase;
  id: string;
  title: string;
  notes: readonly N[];
  locale: Locale;
  page: string;
  /** The id of the note that is being corrected, or ''. */
  correct: string;
  /** What a note is besides its text: its circle, or its kind. */
  mark: (note: N) => string;
  form: (was?: N) => ReactNode;
  open: boolean;
};

/** One kind of notes: each with its author, its circle and its earlier wordings, and the form for another. */
export function NoteList<N extends Note<object>>(props: Props<N>) {
  const { of, id, title, notes, locale, page, correct, mark, form, open } = props;
  const t = teamsMessages(locale);
  return (
    <section id={id} aria-labelledby={`${id}-head`} className="mt-10">
      <h2 id={`${id}-head`} className="mb-3">
        {title}
      </h2>
      {notes.length === 0 && <EmptyState>{t('notes.none')}</EmptyState>}
      <ul className="border-b border-rule">
        {notes.map((note) => (
          <li key={note.id} className="border-t border-rule py-3">
            <p className="text-sm text-soft">
              {[note.about && nameById(of.d, note.about, locale), mark(note)].filter(Boolean).join(' · ')}
            </p>
            <p className="max-w-[44rem] whitespace-pre-line">{note.text}</p>
            <p className="text-sm text-soft">
              {t('notes.by', { who: note.author, when: sayInstant(note.at, locale) })}
            </p>
            {note.past.length > 0 && (
              <details className="text-[0.9375rem]">
                <summary className="cursor-pointer py-2">{t('notes.past', { n: note.past.length })}</summary>
                {note.past.map((was) => (
                  <div key={was.at.toISOString()} className="border-l border-rule py-1 pl-3">
                    <p className="whitespace-pre-line">{was.text}</p>
                    <p className="text-sm text-soft">{sayInstant(was.at, locale)}</p>
                  </div>
                ))}
              </details>
            )}
            {of.mayWrite && note.mine && note.id !== correct && (
              <a href={`/${locale}${page}?correct=${note.id}#${id}-correct`} className="inline-block py-1">
                {t('notes.correct')}
              </a>
            )}
            {of.mayWrite && note.mine && note.id === correct && <div className="mt-3">{form(note)}</div>}
          </li>
        ))}
      </ul>
      {of.mayWrite && (
        <details open={open} className="mt-3">
          <summary className="cursor-pointer py-3 font-medium">
            {t('notes.write')}
            <span className="sr-only">: {title}</span>
          </summary>
          {form()}
        </details>
      )}
    </section>
  );
}
