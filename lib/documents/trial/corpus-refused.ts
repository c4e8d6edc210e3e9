import { deflateSync } from 'node:zlib';
import { MOST_BYTES } from '../document';
import { bytes, type Case, padded, part, text, zeros } from './corpus-case';
import { pdf, stream } from './pdfs';
import { chunk, heic, hugeWebp, jpeg, packedText, png, segment, webp } from './pictures';
import { DOCX_PARTS, docx, odt, overlappingDocx, zipOf } from './zips';

const MB = 1024 * 1024;

export const NOT_TAKEN: readonly Case[] = [
  ['empty.pdf', 'nothing at all', 'empty', () => zeros(0)],
  ['limit+1.jpg', '50 MB and one byte', 'too_large', padded(MOST_BYTES + 1)],
  ['x.svg', 'SVG', 'format', text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['x.png', 'SVG called PNG', 'wrong_magic', text('<svg onload="1"></svg>')],
  ['x.html', 'HTML', 'format', text('<!doctype html><script>1</script>')],
  ['x.pdf', 'HTML called PDF', 'wrong_magic', text('<html><body>')],
  ['x.txt', 'HTML called text', 'format', text('\n <HTML><body onload=1>')],
  [
    'x.txt',
    'text with a script in its middle',
    'format',
    text('a ruling <script src=//evil.example></script>'),
  ],
  ['x.txt', 'rich text called text', 'format', text('{\\rtf1 x}')],
  ['x.txt', 'XML with an entity', 'format', text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>')],
  ['x.txt', 'bytes that are no text', 'wrong_magic', () => Buffer.from('ruling\0\x01\x02')],
  ['x.txt', 'a shell script called text', 'program', text('#!/bin/sh\nrm -rf /')],
  ['x.exe', 'a program of Windows', 'program', bytes('4d5a9000')],
  ['x.pdf', 'a program called PDF', 'program', bytes('4d5a9000')],
  ['x.jpg', 'a program of Linux called photo', 'program', bytes('7f454c46')],
  ['x.lnk', 'a shortcut', 'program', bytes('4c000000')],
  ['x.gif', 'a format we do not take', 'format', text('GIF89a')],
  ['x.tiff', 'another', 'format', bytes('49492a00')],
  ['x.mp4', 'a film', 'format', () => heic('isom')],
  ['x.doc', 'the old office container', 'format', bytes('d0cf11e0a1b11ae1')],
  ['x.zip', 'an archive', 'format', () => zipOf([part('a.txt')])],
  ['x.xlsx', 'a table', 'format', () => zipOf([part('[Content_Types].xml'), part('xl/workbook.xml')])],
  ['x.docx', 'an archive called word file', 'wrong_magic', () => zipOf([part('a.txt')])],
  ['x.pdf', 'a photo called PDF', 'wrong_magic', () => jpeg()],
  ['x.jpg', 'a PDF called photo', 'wrong_magic', () => pdf()],
  ['ruling.pdf.exe', 'a PDF with the ending of a program', 'wrong_magic', () => pdf()],
  ['ruling\u202efdp.exe', 'an ending written backwards', 'wrong_magic', () => pdf()],
  ['x.docx', 'an open text called word file', 'wrong_magic', () => odt()],
];

export const BROKEN: readonly Case[] = [
  ['x.pdf', 'a PDF that was cut', 'damaged', () => pdf().subarray(0, -30)],
  ['x.jpg', 'a photo that was cut', 'damaged', () => jpeg().subarray(0, -6)],
  [
    'x.jpg',
    'a photo whose segment is longer than the file',
    'damaged',
    () => Buffer.from('ffd8ffe1ffff00', 'hex'),
  ],
  [
    'x.png',
    'a PNG with a wrong check sum',
    'damaged',
    () => {
      const b = png();
      b[45] = (b[45] ?? 0) ^ 1;
      return b;
    },
  ],
  ['x.png', 'a PNG without its end', 'damaged', () => png().subarray(0, -12)],
  ['x.webp', 'a WebP shorter than it says', 'damaged', () => webp().subarray(0, -4)],
  ['x.heic', 'a photo whose boxes do not end with the file', 'damaged', () => heic().subarray(0, -3)],
  ['x.docx', 'a word file that was cut', 'damaged', () => docx().subarray(0, -10)],
  ['x.docx', 'a part with a wrong check sum', 'damaged', () => docx(part('a.xml', 'x', { crc: 1 }))],
  ['x.docx', 'a part with a password', 'damaged', () => docx(part('a.xml', 'x', { locked: true }))],
  ['x.docx', 'a part with two names', 'damaged', () => docx(part('a.xml', 'x', { headName: 'b.xml' }))],
];

export const BOMBS: readonly Case[] = [
  ['b.docx', 'a part of 300 MB in 300 kB', 'bomb', () => docx({ name: 'a.xml', data: zeros(300 * MB) })],
  [
    'b.docx',
    'a part longer than it says',
    'bomb',
    () => docx({ name: 'a.xml', data: zeros(8 * MB), says: 10 }),
  ],
  ['b.docx', 'parts over each other', 'bomb', overlappingDocx],
  ['b.docx', '6,000 parts', 'bomb', () => docx(...Array.from({ length: 6000 }, (_, n) => part(`p${n}.xml`)))],
  ['b.docx', 'entities that grow', 'bomb', () => docx(part('a.xml', '<!DOCTYPE a [<!ENTITY b "&c;&c;">]>'))],
  ['b.png', 'a picture of 4 billion points', 'bomb', () => png({ width: 65_535, height: 65_535 })],
  [
    'b.png',
    'a text that inflates to 16 MB',
    'bomb',
    () => png({ more: [packedText('zTXt', zeros(16 * MB))] }),
  ],
  ['b.jpg', 'a photo of 4 billion points', 'bomb', () => jpeg({ width: 65_535, height: 65_535 })],
  ['b.webp', 'a WebP of 281 billion points', 'bomb', hugeWebp],
  [
    'b.pdf',
    'a stream packed twice',
    'bomb',
    () => pdf([stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(zeros(MB))))]),
  ],
  [
    'b.pdf',
    'streams that unpack to more than 512 MB',
    'bomb',
    () => {
      const s = stream('/Filter /FlateDecode', deflateSync(zeros(60 * MB)));
      return pdf(Array.from({ length: 10 }, () => s));
    },
  ],
];

export const TWO_IN_ONE: readonly Case[] = [
  ['p.jpg', 'a photo with an archive behind it', 'polyglot', () => jpeg({ behind: zipOf([part('a.js')]) })],
  [
    'p.png',
    'a PNG with an archive behind it',
    'polyglot',
    () => Buffer.concat([png(), zipOf([part('a.js')])]),
  ],
  [
    'p.pdf',
    'a PDF with an archive behind it',
    'polyglot',
    () => Buffer.concat([pdf(), zipOf([part('a.js')])]),
  ],
  [
    'p.jpg',
    'a photo with a PDF in its comment',
    'polyglot',
    () => jpeg({ metadata: [segment(0xfe, pdf())] }),
  ],
  [
    'p.jpg',
    'a photo with script in its comment',
    'polyglot',
    () => jpeg({ metadata: [segment(0xfe, Buffer.from('<script>1</script>'))] }),
  ],
  [
    'p.png',
    'a PNG with a page in its text',
    'polyglot',
    () => png({ more: [chunk('tEXt', Buffer.from('a\0<html><body>'))] }),
  ],
  [
    'p.jpg',
    'a photo with PHP behind it',
    'polyglot',
    () => jpeg({ behind: Buffer.from('<?php system(1);') }),
  ],
  ['p.png', 'a PNG with a RAR archive behind it', 'polyglot', () => png({ behind: 'Rar!\x1a\x07\x01' })],
  [
    'p.pdf',
    'a PDF with a 7z archive behind it',
    'polyglot',
    () => Buffer.concat([pdf(), Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')]),
  ],
  [
    'p.docx',
    'a word file with a PDF in its first kilobyte',
    'polyglot',
    () => zipOf([part('%PDF-1.4.xml'), ...DOCX_PARTS]),
  ],
  [
    'p.docx',
    'a word file behind something else',
    'wrong_magic',
    () => Buffer.concat([Buffer.from('GIF89a'), docx()]),
  ],
  ['p.docx', 'two parts of one name', 'polyglot', () => docx(part('WORD/document.xml'))],
];

export const PROGRAMS: readonly Case[] = [
  ['m.docx', 'macros', 'program', () => docx(part('word/vbaProject.bin'))],
  ['m.odt', 'macros', 'program', () => odt(part('Basic/Standard/Module1.xml'))],
  ['m.odt', 'scripts', 'program', () => odt(part('Scripts/python/x.py'))],
  [
    'm.docx',
    'a file with macros called without',
    'program',
    () =>
      zipOf([
        part('[Content_Types].xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
        part('word/document.xml'),
      ]),
  ],
  ['m.docx', 'a program inside', 'program', () => docx(part('word/media/a.exe'))],
  ['z.docx', 'a part that climbs out of its folder', 'program', () => docx(part('../../evil.xml'))],
  ['z.docx', 'a part from the root', 'program', () => docx(part('/etc/cron.d/evil'))],
  ['z.docx', 'a part with a drive', 'program', () => docx(part('C:\\evil.xml'))],
  [
    'z.docx',
    'a symbolic link',
    'program',
    () => docx(part('word/link.xml', '/etc/passwd', { mode: 0o120777 })),
  ],
];
