import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { CaseDocument } from '@/lib/documents/document';
import { documentMessages } from '@/lib/i18n/translator';
import { sayLine } from './say-document';

type Props = { documents: readonly CaseDocument[]; at: string; locale: Locale; caseRef: string };

/** Kept documents, newest first: what each is, whom it is for, its original and its custody log. */
export function DocumentList({ documents, at, locale, caseRef }: Props) {
  const t = documentMessages(locale);
  return (
    <ul className="border-t border-ink">
      {documents.map((document) => (
        <li key={document.id} id={`d-${document.id}`} className="border-b border-rule py-3">
          <p className="font-serif text-lg leading-snug [overflow-wrap:anywhere]">
            {document.title ?? document.fileName}
          </p>
          <p className="figures text-sm text-soft">{sayLine(document, locale)}</p>
          <p className="text-sm">{t(`circle.${document.circle}`)}</p>
          {document.warning && (
            <p className="mt-1 border-l-4 border-accent pl-2 text-sm">{t(`warning.${document.warning}`)}</p>
          )}
          <p className="mt-1 flex flex-wrap gap-x-5 text-[0.9375rem]">
            <a href={`/api/documents/${caseRef}/${document.id}`} className="py-2" download>
              {t('original')}
            </a>
            <a href={`/${locale}${at}/${document.id}`} className="py-2">
              {t('custody')}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
