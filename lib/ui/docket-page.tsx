import type { ReactNode } from 'react';
import { LOCALES, type Locale } from '@/drizzle/vocabulary/i18n';
import { docketMessages } from '@/lib/i18n/translator';
import { DocketFooter, type Revision } from './docket-footer';
import { DocketHeader, type Section } from './docket-header';

type Props = {
  locale: Locale;
  /** The address of this page without its language, with its query if that is part of what is shown: `/cases?q=ayan`. */
  path: string;
  section?: Section;
  revision?: Revision;
  children: ReactNode;
};

/** A page of the public docket: skip link, header, the page itself, footer. Each page renders it, for only a page knows its address. */
export function DocketPage({ locale, path, section, revision, children }: Props) {
  const t = docketMessages(locale);
  return (
    <>
      {LOCALES.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={`/${other}${path}`} />
      ))}
      <a
        href="#text"
        className="not-printed absolute left-2 top-2 z-10 -translate-y-24 bg-accent px-4 py-2 text-sheet focus:translate-y-0"
      >
        {t('shell.skip')}
      </a>
      <div className="mx-auto flex min-h-dvh max-w-[72rem] flex-col px-4 sm:px-6 print:block print:max-w-none print:px-0">
        <DocketHeader locale={locale} path={path} section={section} />
        <main id="text" tabIndex={-1} className="grow pb-16 pt-8 outline-none sm:pt-10">
          {children}
        </main>
        <DocketFooter locale={locale} path={path} revision={revision} />
      </div>
    </>
  );
}
