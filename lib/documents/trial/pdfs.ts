import { deflateSync } from 'node:zlib';

/** A small PDF file with these objects besides its catalogue and one page. */
export function pdf(objects: readonly string[] = [], { trailer = '', catalogue = '' } = {}): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ...objects,
  ];
  const body = all.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join('');
  const text = `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${body}`;
  const end = `trailer\n<< /Root 1 0 R /Size ${all.length + 1} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end, 'latin1');
}

export function stream(dictionary: string, data: Buffer): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream`;
}

/** Objects packed where no name is seen from outside. */
export const packedObjects = (objects: string, more = '') =>
  stream(`/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode ${more}`, deflateSync(Buffer.from(objects)));

export const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
