import type { Locale } from '@/drizzle/vocabulary/i18n';
import type { CaseDocument } from '@/lib/documents/document';
import { documentMessages } from '@/lib/i18n/translator';
import { sayInstant } from '../../../../account/say-instant';
import { sayBytes } from './say-bytes';

/** What a document is, in one line: "PDF, 1.2 MB · A. Lawyer, 22 Nov 2026, 09:41". */
export function sayLine(document: CaseDocument, locale: Locale): string {
  return documentMessages(locale)('line', {
    format: (document.format ?? '').toUpperCase(),
    size: sayBytes(document.bytes ?? 0, locale),
    name: document.addedBy,
    moment: sayInstant(document.addedAt, locale),
  });
}
