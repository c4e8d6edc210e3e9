import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { readLocale } from '@/lib/i18n/locale';
import { accountMessages } from '@/lib/i18n/translator';
import { WorkspacePage } from '@/lib/ui/workspace-page';

type Props = { locale: Locale; path: string; title: string; children: ReactNode };

/** A page on the way in: one narrow column, nowhere else to go. */
export function EntryPage({ locale, path, title, children }: Props) {
  return (
    <WorkspacePage locale={locale} path={path} member={null}>
      <div className="max-w-[32rem]">
        <h1 className="mb-5">{title}</h1>
        {children}
      </div>
    </WorkspacePage>
  );
}

/** A link or an invitation that opens nothing: used, expired and invented ones look alike. */
export function GonePage({ locale, path }: { locale: Locale; path: string }) {
  const t = accountMessages(locale);
  return (
    <EntryPage locale={locale} path={path} title={t('link.gone')}>
      <p>{t('link.goneText')}</p>
    </EntryPage>
  );
}

type Titles =
  | 'signIn.title'
  | 'code.title'
  | 'setUp.title'
  | 'link.title'
  | 'recovery.title'
  | 'stepUp.title'
  | 'account.title'
  | 'account.factors'
  | 'account.changePassword';

/** The title of a page on the way in or of the account; such pages are for no search engine. */
export async function titled(params: Promise<{ locale: string }>, title: Titles): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? 'en';
  return { title: accountMessages(locale)(title), robots: 'noindex' };
}
