import { breathe, type Finding, refused } from './finding';
import { inflateWithin } from './inflate';

// A name may write any of its letters as #hh (ISO 32000-1, 7.3.5): /J#61vaScript is /JavaScript.
function letter(c: string): string {
  const hex = c.charCodeAt(0).toString(16);
  return `(?:${c}|#${hex}|#${hex.toUpperCase()})`;
}
const anyOf = (...words: string[]) =>
  new RegExp(words.map((word) => `/${[...word].map(letter).join('')}(?![A-Za-z0-9#])`).join('|'));

// Long names only: three letters stand by chance in every large picture. An action of script always says /JavaScript.
const ACTIVE = anyOf(
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
);
const FORM = anyOf('AcroForm');
const FORM_WITH_SCRIPT = anyOf('XFA');
const LOCKED = anyOf('Encrypt');
const OBJECTS = anyOf('ObjStm');
const PLAIN_FLATE = /\/Filter\s*\[?\s*\/FlateDecode\s*\]?/;
const TWICE = /\/FlateDecode\s*\/FlateDecode/;
const OTHER = anyOf('Filter', 'DecodeParms', 'F');

const SLICE = 1024 * 1024;
const OVERLAP = 512;
const MOST_OBJECTS = 16 * 1024 * 1024;
const MOST_IN_ALL = 512 * 1024 * 1024;

/** Whether any of these names stands in the bytes as they are. */
async function names(bytes: Buffer, wanted: RegExp): Promise<boolean> {
  for (let at = 0; at < bytes.length; at += SLICE) {
    if (wanted.test(bytes.toString('latin1', Math.max(0, at - OVERLAP), at + SLICE))) return true;
    await breathe();
  }
  return false;
}

interface Stream {
  dictionary: string;
  data: Buffer;
}

/** Every stream with the dictionary before it, as far as it can be told: what stands after the last `obj`. */
function* streams(bytes: Buffer): Generator<Stream> {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const before = bytes.toString('latin1', Math.max(0, at - 16_384), at);
    if (!/>>\s*$/.test(before.slice(-64))) continue;
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const end = bytes.indexOf('endstream', start);
    yield {
      dictionary: before.slice(before.lastIndexOf(' obj') + 1),
      data: bytes.subarray(start, end < 0 ? undefined : end),
    };
  }
}

/** Unpacks what is packed, to see that it stays within bounds and what the packed objects hold. */
async function packed(bytes: Buffer): Promise<'bomb' | 'active' | null> {
  let left = MOST_IN_ALL;
  let active = false;
  for (const { dictionary, data } of streams(bytes)) {
    if (TWICE.test(dictionary)) return 'bomb';
    const holdsObjects = OBJECTS.test(dictionary);
    const flate = PLAIN_FLATE.exec(dictionary);
    if (flate === null) {
      // Objects packed in another way cannot be looked into.
      if (holdsObjects) active = true;
      continue;
    }
    let objects = '';
    const length = await inflateWithin(data, left, 'zlib', (piece) => {
      if (holdsObjects && objects.length < MOST_OBJECTS) objects += piece.toString('latin1');
    });
    if (length === 'bomb') return 'bomb';
    if (length !== 'damaged') left -= length;
    if (!holdsObjects) continue;
    const unseen =
      typeof length === 'string' || length > MOST_OBJECTS || OTHER.test(dictionary.replace(flate[0], ''));
    if (unseen || ACTIVE.test(objects)) active = true;
  }
  return active ? 'active' : null;
}

/**
 * Looks into a PDF file. One that is cut is refused. One that acts (script, launching, files inside, forms that send) or
 * cannot be looked into (a password) is kept with a warning: courts do send such files, and the original is evidence.
 */
export async function inspectPdf(bytes: Buffer): Promise<Finding> {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return refused('damaged');
  if (!bytes.subarray(-65_536).includes('%%EOF')) return refused('damaged');
  const inside = await packed(bytes);
  if (inside === 'bomb') return refused('bomb');
  const scripted = (await names(bytes, FORM)) && (await names(bytes, FORM_WITH_SCRIPT));
  if (inside === 'active' || scripted || (await names(bytes, ACTIVE))) return { warning: 'active' };
  return (await names(bytes, LOCKED)) ? { warning: 'locked' } : null;
}
