import type {
  DocumentFormat,
  DocumentRefusal,
  DocumentState,
  DocumentWarning,
} from '@/drizzle/vocabulary/documents';
import type { Circle } from '@/drizzle/vocabulary/teams';

/** The longest file that is taken, in bytes: 50 MB, as people and their file managers count. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** A file is sealed, stored and sent in records of this many bytes; the last may be shorter. */
export const RECORD_BYTES = 256 * 1024;

/** The most that one request brings: a slow line brings one record at a time, a quick one four. */
export const MOST_SENT_BYTES = 4 * RECORD_BYTES;

/** What each format is called on the wire, and the endings its file names have; the first is the one we give. */
export const FORMATS: Record<DocumentFormat, { mediaType: string; endings: readonly string[] }> = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  heic: { mediaType: 'image/heic', endings: ['heic', 'heif'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  txt: { mediaType: 'text/plain', endings: ['txt', 'text'] },
};

/** A document as a member of its case sees it. Nothing here leads to its bytes. */
export interface CaseDocument {
  id: string;
  title: string | null;
  fileName: string;
  circle: Circle;
  state: DocumentState;
  format: DocumentFormat | null;
  bytes: number | null;
  received: number;
  sha256: string | null;
  refusal: DocumentRefusal | null;
  warning: DocumentWarning | null;
  factId: string | null;
  version: number;
  addedBy: string;
  addedAt: Date;
}

/** How far an upload is, as its sender needs to know it. `received` counts bytes from the beginning of the file. */
export interface UploadState {
  id: string;
  state: DocumentState;
  received: number;
  bytes: number | null;
  refusal: DocumentRefusal | null;
  warning: DocumentWarning | null;
}

/** Whether a part of `length` bytes may stand at `offset` of a file of `bytes` bytes: whole records, or the file's end. */
export function fits(offset: number, length: number, bytes: number): boolean {
  const end = offset + length;
  if (offset % RECORD_BYTES !== 0 || length < 1 || length > MOST_SENT_BYTES || end > bytes) return false;
  return end === bytes || length % RECORD_BYTES === 0;
}
