import type { Locale } from '@/drizzle/vocabulary/i18n';
import { docketMessages } from '@/lib/i18n/translator';

/** The id of the note of one source on a page, as target of its marks. */
export const sourceAnchor = (number: number) => `source-${number}`;

type Props = { number: number; locale: Locale; paragraph?: number };

/** A raised number after a fact that leads to the note of its source on the same page; in print, the footnote's number. */
export function SourceMark({ number, locale, paragraph }: Props) {
  const said = docketMessages(locale)('shell.source', { number: String(number) });
  return (
    <sup className="figures ml-px font-sans text-[0.6875rem] leading-none">
      <a
        href={`#${sourceAnchor(number)}`}
        aria-label={paragraph ? `${said}, § ${paragraph}` : said}
        className="-my-2 inline-block px-[3px] py-2 no-underline hover:underline"
      >
        {number}
        {paragraph ? `§${paragraph}` : ''}
      </a>
    </sup>
  );
}
