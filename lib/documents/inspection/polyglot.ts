import type { DocumentFormat } from '@/drizzle/vocabulary/documents';

const [ZIP_END, ARCHIVES] = [
  Buffer.from('PK\x05\x06', 'latin1'),
  [Buffer.from('Rar!\x1a\x07', 'latin1'), Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')],
];
const SCRIPT = /<script|<html[\s>]|<\?php\s|<!doctype html/i;

/** Whether the bytes end as a ZIP archive: unpackers look there, whatever the file begins with. */
function endsAsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-66_000);
  for (
    let at = tail.lastIndexOf(ZIP_END);
    at >= 0 && at + 22 <= tail.length;
    at = tail.lastIndexOf(ZIP_END, at - 1)
  ) {
    const [disk, entries] = [tail.readUInt16LE(at + 4), tail.readUInt16LE(at + 10)];
    const directory = tail.readUInt32LE(at + 12);
    if (disk === 0 && entries > 0 && directory >= 46 && directory < bytes.length) return true;
    if (at === 0) break;
  }
  return false;
}

/**
 * Whether a file is something else as well as what it begins as: a PDF (whose readers look into the first kilobyte), a
 * ZIP archive (whose readers look at the end), another archive, or, in an image, a page with script.
 */
export function isPolyglot(bytes: Buffer, format: DocumentFormat): boolean {
  const zip = format === 'docx' || format === 'odt';
  if (format !== 'pdf' && bytes.subarray(0, 1024).includes('%PDF-')) return true;
  if (!zip && endsAsZip(bytes)) return true;
  if (ARCHIVES.some((magic) => bytes.includes(magic))) return true;
  return ['jpeg', 'png', 'webp', 'heic'].includes(format) && SCRIPT.test(bytes.toString('latin1'));
}
