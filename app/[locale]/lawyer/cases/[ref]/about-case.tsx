import type { ReactNode } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { MyCase } from '@/lib/dossiers/my-cases';
import { titleOf } from '@/lib/dossiers/title';
import { teamsMessages } from '@/lib/i18n/translator';

const PAGES = ['team', 'notes', 'history'] as const;

type Props = {
  of: MyCase;
  page: (typeof PAGES)[number];
  locale: Locale;
  title: string;
  children?: ReactNode;
};

/** The head of a page about a case: which case, and the other pages about it. */
export function AboutCase({ of, page, locale, title, children }: Props) {
  const t = teamsMessages(locale);
  const at = `/${locale}/lawyer/cases/${of.ref}`;
  return (
    <>
      <p className="not-printed">
        <a href={at} className="inline-block py-1">
          ← {t('about.back')}
        </a>
      </p>
      <h1>{title}</h1>
      <p className="mt-3 font-serif text-lg leading-snug">{titleOf(of.d, locale)}</p>
      <ul className="not-printed -mx-1 mb-5 flex flex-wrap gap-x-3">
        {PAGES.map((each) => (
          <li key={each}>
            <a
              href={`${at}/${each}`}
              aria-current={each === page ? 'page' : undefined}
              className="inline-block px-1 py-2 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t(`about.${each}`)}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </>
  );
}
