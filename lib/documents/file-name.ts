import type { DocumentFormat } from '@/drizzle/vocabulary/documents';
import { FORMATS } from './document';

// Marks that show nothing or turn the direction of writing: `ruling<RLO>fdp.exe` reads as "rulingexe.pdf".
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
const NOT_IN_NAMES = /[<>:"|?*\\/]/g;
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/**
 * The name a file was given by whoever brings it, as the record keeps it: what stands after the last slash of either
 * kind, without unseen marks, at most 255 characters. Null if nothing is left.
 */
export function givenName(name: string): string | null {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const kept = [...last.replace(UNSEEN, '').trim()].slice(-255).join('');
  return kept === '' || /^\.+$/.test(kept) ? null : kept;
}

/** The ending of a name without its dot, in lower case; empty if it has none. */
export function endingOf(name: string): string {
  return /.\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file name says what the bytes say. A name without an ending says nothing: a phone may well send one. */
export function saysFormat(name: string, format: DocumentFormat): boolean {
  const ending = endingOf(name);
  return ending === '' ? format !== 'txt' : FORMATS[format].endings.includes(ending);
}

/**
 * A name that every system can write to disk and none runs: from the given one, with the ending of what the file is.
 */
export function downloadName(name: string, format: DocumentFormat): string {
  const ending = endingOf(name);
  const { endings } = FORMATS[format];
  const stem = ending === '' ? name : name.slice(0, -ending.length - 1);
  const clean = [...stem.replace(UNSEEN, '')]
    .slice(0, 100)
    .join('')
    .replace(NOT_IN_NAMES, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const safe = clean === '' ? 'document' : RESERVED.test(clean) ? `_${clean}` : clean;
  return `${safe}.${endings.includes(ending) ? ending : (endings[0] ?? format)}`;
}

/**
 * The header that makes a browser save a file and never open it (RFC 6266): plain letters for old readers, the whole
 * name in UTF-8 (RFC 8187) for the others.
 */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
