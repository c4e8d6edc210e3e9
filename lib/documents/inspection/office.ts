import type { DocumentFormat } from '@/drizzle/vocabulary/documents';
import { type Finding, refused } from './finding';
import { readZip, unpackAll, type ZipEntry } from './zip';

const ODT = 'application/vnd.oasis.opendocument.text';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MACROS =
  /vbaproject|vbadata|^basic\/|^scripts\/|macrosheet|\.(exe|dll|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|jar|lnk|scr|com|msi)$/i;
const ALIVE = /\/embeddings\/|\/activex\/|^object |oleobject|\.bin$/i;
const TEMPLATE = /attachedTemplate[^>]*TargetMode\s*=\s*["']External/i;
const ENTITY = /<!(DOCTYPE|ENTITY)/i;

/** What of the two office formats a ZIP archive is; null if it is another archive. */
export function officeFormat(bytes: Buffer, entries: readonly ZipEntry[]): DocumentFormat | null {
  const [first] = entries.toSorted((a, b) => a.start - b.start);
  if (first?.name === 'mimetype') {
    const said = first.method === 0 ? bytes.toString('latin1', first.start, first.end) : '';
    return said === ODT && entries.some(({ name }) => name === 'content.xml') ? 'odt' : null;
  }
  const names = new Set(entries.map(({ name }) => name));
  return names.has('[Content_Types].xml') && names.has('word/document.xml') ? 'docx' : null;
}

/**
 * Looks into a word-processor file: every part is unpacked with a bound and compared with its check sum; programs and
 * entities that grow are refused; embedded objects and a template from elsewhere are warned of.
 */
export async function inspectOffice(bytes: Buffer, format: DocumentFormat): Promise<Finding> {
  const entries = readZip(bytes);
  if (typeof entries === 'string') return refused(entries);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) return refused('polyglot');
  if (entries.some(({ name }) => MACROS.test(name))) return refused('program');
  const texts = new Map<string, string>();
  const keep = (name: string, piece: Buffer) => {
    if (/\.(xml|rels)$/i.test(name)) {
      const text = texts.get(name) ?? '';
      if (text.length < 65_536) texts.set(name, text + piece.toString('latin1'));
    }
  };
  const problem = await unpackAll(bytes, entries, keep);
  if (problem !== null) return refused(problem);
  if ([...texts.values()].some((text) => ENTITY.test(text))) return refused('bomb');
  const types = texts.get('[Content_Types].xml') ?? '';
  if (format === 'docx' && !types.includes(WORD))
    return refused(/macroEnabled/i.test(types) ? 'program' : 'format');
  const alive =
    entries.some(({ name }) => ALIVE.test(name)) || [...texts.values()].some((text) => TEMPLATE.test(text));
  return alive ? { warning: 'active' } : null;
}
