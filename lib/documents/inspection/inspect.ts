import type { DocumentFormat, DocumentRefusal, DocumentWarning } from '@/drizzle/vocabulary/documents';
import { MOST_BYTES } from '../document';
import { endingOf, saysFormat } from '../file-name';
import type { Finding } from './finding';
import { beginsAsHeic, inspectHeic } from './heic';
import { inspectJpeg } from './jpeg';
import { inspectOffice, officeFormat } from './office';
import { inspectPdf } from './pdf';
import { inspectText } from './plain-text';
import { inspectPng, SIGNATURE } from './png';
import { isPolyglot } from './polyglot';
import { inspectWebp } from './webp';
import { readZip } from './zip';

export type Verdict =
  | { ok: true; format: DocumentFormat; warning: DocumentWarning | null }
  | { ok: false; refusal: DocumentRefusal };

const no = (refusal: DocumentRefusal): Verdict => ({ ok: false, refusal });
const begins = (bytes: Buffer, ...magic: number[]) =>
  bytes.subarray(0, magic.length).equals(Buffer.from(magic));

/** What a file is by its first bytes, for an archive by its parts; null if it is nothing we take. */
function formatOf(bytes: Buffer): DocumentFormat | DocumentRefusal | null {
  if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'pdf';
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (bytes.subarray(0, 8).equals(SIGNATURE)) return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  if (beginsAsHeic(bytes)) return 'heic';
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const entries = readZip(bytes);
    return typeof entries === 'string' ? entries : officeFormat(bytes, entries);
  }
  return null;
}

// Programs of Windows, Linux, macOS and Java; the shortcut and the old office container, which may carry macros.
const PROGRAMS = ['4d5a', '7f454c46', 'cffaedfe', 'cafebabe', '4c000000', '2321'];

const look: Record<DocumentFormat, (bytes: Buffer) => Finding | Promise<Finding>> = {
  pdf: inspectPdf,
  jpeg: inspectJpeg,
  png: inspectPng,
  webp: inspectWebp,
  heic: inspectHeic,
  docx: (bytes) => inspectOffice(bytes, 'docx'),
  odt: (bytes) => inspectOffice(bytes, 'odt'),
  txt: inspectText,
};

/**
 * Judges a file that was brought: what it is by its own bytes, whether its name says the same, and whether it is whole,
 * one thing only, and of a size that a reader can hold. Nothing is run, and nothing is drawn.
 */
export async function inspect(fileName: string, bytes: Buffer): Promise<Verdict> {
  if (bytes.length === 0) return no('empty');
  if (bytes.length > MOST_BYTES) return no('too_large');
  const hex = bytes.toString('hex', 0, 4);
  if (PROGRAMS.some((magic) => hex.startsWith(magic))) return no('program');
  const magic = formatOf(bytes);
  const format = magic ?? (endingOf(fileName) === 'txt' || endingOf(fileName) === 'text' ? 'txt' : null);
  if (format === null) return no(saysAny(fileName) ? 'wrong_magic' : 'format');
  if (!isFormat(format)) return no(format);
  if (!saysFormat(fileName, format)) return no('wrong_magic');
  if (isPolyglot(bytes, format)) return no('polyglot');
  const finding = await look[format](bytes);
  if (finding !== null && 'refusal' in finding) return no(finding.refusal);
  return { ok: true, format, warning: finding?.warning ?? null };
}

const isFormat = (word: DocumentFormat | DocumentRefusal): word is DocumentFormat => word in look;
const saysAny = (fileName: string) =>
  (Object.keys(look) as DocumentFormat[]).some(
    (format) => endingOf(fileName) !== '' && saysFormat(fileName, format),
  );
