import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { CaseDocument } from '@/lib/documents/document';
import { documentMessages } from '@/lib/i18n/translator';

type Props = { documents: readonly CaseDocument[]; locale: Locale };

/** The viewer's own uploads that are not kept: how to go on with them, or why they were refused. */
export function OpenUploads({ documents, locale }: Props) {
  const t = documentMessages(locale);
  const state = ({ refusal, bytes, received }: CaseDocument) => {
    if (refusal !== null) return t(`refused.${refusal}`);
    if (bytes === null || received === 0) return t('open.nothing');
    return t('open.broken', { percent: Math.floor((100 * received) / bytes) });
  };
  return (
    <section aria-labelledby="open" className="mt-8">
      <h2 id="open" className="mb-2">
        {t('open.title')}
      </h2>
      <ul className="border-t border-rule">
        {documents.map((document) => (
          <li key={document.id} className="border-b border-rule py-2">
            <p className="[overflow-wrap:anywhere]">{document.title ?? document.fileName}</p>
            <p className="figures text-sm text-soft">{state(document)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
