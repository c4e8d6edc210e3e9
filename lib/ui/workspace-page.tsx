import type { ReactNode } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { workspaceMessages } from '@/lib/i18n/translator';
import { OutboxStatus } from './outbox/outbox-status';
import { outboxWords } from './outbox/outbox-words';
import { WorkspaceHeader, type WorkspaceSection } from './workspace-header';

type Props = {
  locale: Locale;
  /** The address of this page without its language, with its query: the language switch leads there. */
  path: string;
  /** Who is signed in; null on the way in, where there is nothing to go to. */
  member: { name: string; orgRole?: string } | null;
  section?: WorkspaceSection;
  children: ReactNode;
};

/** A private page: skip link, header with the member's name and where one can go, the page itself. */
export function WorkspacePage({ locale, path, member, section, children }: Props) {
  const t = workspaceMessages(locale);
  return (
    <>
      <a
        href="#text"
        className="not-printed absolute left-2 top-2 z-10 -translate-y-24 bg-accent px-4 py-2 text-sheet focus:translate-y-0"
      >
        {t('shell.skip')}
      </a>
      <div className="mx-auto flex min-h-dvh max-w-[72rem] flex-col px-4 sm:px-6 print:block print:max-w-none print:px-0">
        <WorkspaceHeader
          {...{ locale, path, section }}
          name={member?.name}
          administrator={member?.orgRole === 'administrator'}
        />
        {member && <OutboxStatus locale={locale} words={outboxWords(locale)} />}
        <main id="text" tabIndex={-1} className="grow pb-16 pt-6 outline-none sm:pt-8">
          {children}
        </main>
      </div>
    </>
  );
}
