import { Fragment } from 'react';
import type { Locale } from '@/drizzle/vocabulary/i18n';
import { type LocalText, wordsFor } from '@/lib/i18n/text';
import { docketMessages } from '@/lib/i18n/translator';

type Props = { text: LocalText; locale: Locale };

/**
 * Case text whose mentions are already said, in the reader's language or the next best. Words in another language carry
 * its `lang`, so that they are read out and hyphenated rightly, and a small mark.
 */
export function CaseText({ text, locale }: Props) {
  const { words, lang } = wordsFor(text, locale);
  if (lang === locale) return <>{words}</>;
  return (
    <>
      <span lang={lang}>{words}</span>
      <LanguageMark lang={lang} locale={locale} />
    </>
  );
}

type SaidProps = {
  parts: readonly { words: string; subject?: string }[];
  lang: Locale;
  locale: Locale;
  /** Where the page of a subject is, if it has one. */
  hrefOf?: (subject: string) => string | undefined;
};

/** A text in the pieces that `sayText` gives: words, and names that may lead to the page of a person. */
export function SaidText({ parts, lang, locale, hrefOf }: SaidProps) {
  const said = parts.map((part, position) => {
    const href = part.subject && hrefOf?.(part.subject);
    const key = `${position}-${part.subject ?? ''}`;
    return href ? (
      <a key={key} href={href}>
        {part.words}
      </a>
    ) : (
      <Fragment key={key}>{part.words}</Fragment>
    );
  });
  if (lang === locale) return <>{said}</>;
  return (
    <>
      <span lang={lang}>{said}</span>
      <LanguageMark lang={lang} locale={locale} />
    </>
  );
}

/** The small mark beside words that are not in the reader's language: `RU`, read out as "in Russian". */
export function LanguageMark({ lang, locale }: { lang: Locale; locale: Locale }) {
  const said = docketMessages(locale)(`shell.inLanguage.${lang}`);
  return (
    <span title={said} className="ml-1 inline-block align-[0.15em] font-sans text-[0.6875rem] text-soft">
      <span aria-hidden="true">[{lang}]</span> <span className="sr-only">({said})</span>
    </span>
  );
}
