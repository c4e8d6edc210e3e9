import type { Locale } from '@/drizzle/vocabulary/i18n';
import { docketMessages } from '@/lib/i18n/translator';

type Props = { locale: Locale; page: number; pages: number; hrefOf: (page: number) => string };

/** Links to the page before and after; nothing where there is only one page. Pages count from 1. */
export function Pager({ locale, page, pages, hrefOf }: Props) {
  const t = docketMessages(locale);
  if (pages < 2) return null;
  return (
    <nav
      aria-label={t('shell.pages')}
      className="not-printed mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2"
    >
      {page > 1 && (
        <a rel="prev" href={hrefOf(page - 1)} className="py-2">
          ← {t('shell.previous')}
        </a>
      )}
      <span className="figures text-soft">
        {t('shell.pageOf', { page: String(page), pages: String(pages) })}
      </span>
      {page < pages && (
        <a rel="next" href={hrefOf(page + 1)} className="py-2">
          {t('shell.next')} →
        </a>
      )}
    </nav>
  );
}
