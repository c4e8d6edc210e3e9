import type { Context } from '@/lib/db/as';
import { FORMATS } from './document';
import { findDocument, logCustody } from './document-rows';
import { attachment, downloadName } from './file-name';
import { readRecords } from './stored-file';

export interface Opened {
  bytes: number;
  mediaType: string;
  /** For `Content-Disposition`: always to be saved, never to be shown. */
  disposition: string;
  /** The file, record by record, each verified before it is handed out. */
  records: AsyncGenerator<Buffer>;
}

/**
 * Opens the original of a kept document. Who opened it stands in the custody log when this transaction ends; read the
 * records only after that. Null if the viewer may not see such a document.
 */
export async function openDocument(ctx: Context, ref: string, id: string): Promise<Opened | null> {
  const row = await findDocument(ctx, ref, id);
  if (row === null || row.state !== 'kept' || row.format === null || row.bytes === null) return null;
  await logCustody(ctx, row, 'opened');
  return {
    bytes: row.bytes,
    mediaType: FORMATS[row.format].mediaType,
    disposition: attachment(downloadName(row.fileName, row.format)),
    records: readRecords(row, row.bytes),
  };
}
