import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  name: string;
  data: Buffer;
  stored?: boolean;
  /** Unix mode and kind in the upper half of the attributes: 0o120777 is a symbolic link. */
  mode?: number;
  /** Lies about the unpacked length. */
  says?: number;
  locked?: boolean;
  crc?: number;
  /** Another name in the entry's own head. */
  headName?: string;
}

/** A ZIP archive as the tests want it, honest or not. */
export function zipOf(entries: readonly Packed[], { before = '', behind = '' } = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(before, 'latin1')];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const entry of entries) {
    const packed = entry.stored ? entry.data : deflateRawSync(entry.data);
    const [name, headName] = [Buffer.from(entry.name), Buffer.from(entry.headName ?? entry.name)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(entry.locked ? 1 : 0, 6);
    head.writeUInt16LE(entry.stored ? 0 : 8, 8);
    head.writeUInt32LE(entry.crc ?? crc32(entry.data), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(entry.says ?? entry.data.length, 22);
    head.writeUInt16LE(headName.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt8(20, 4);
    line.writeUInt8(entry.mode === undefined ? 0 : 3, 5);
    head.copy(line, 6, 4, 26);
    line.writeUInt16LE(name.length, 28);
    line.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38);
    line.writeUInt32LE(at, 42);
    parts.push(head, headName, packed);
    directory.push(line, name);
    at += head.length + headName.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end, Buffer.from(behind, 'latin1')]);
}

const text = (name: string, words: string): Packed => ({ name, data: Buffer.from(words) });
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const DOCX_PARTS: readonly Packed[] = [
  text(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
  ),
  text('word/document.xml', '<?xml version="1.0"?><w:document><w:t>FICTION: a ruling</w:t></w:document>'),
];

export const docx = (...more: Packed[]) => zipOf([...DOCX_PARTS, ...more]);

export const odt = (...more: Packed[]) =>
  zipOf([
    {
      name: 'mimetype',
      data: Buffer.from('application/vnd.oasis.opendocument.text'),
      stored: true,
    },
    text('content.xml', '<?xml version="1.0"?><office:document-content/>'),
    ...more,
  ]);

/** Two entries of one and the same packed bytes: the trick by which a small archive unpacks without end. */
export function overlappingDocx(): Buffer {
  const bytes = docx(text('a.xml', 'x'.repeat(1000)));
  const central = bytes.readUInt32LE(bytes.length - 6);
  // The second line of the directory points to the head of the third entry, under the same name.
  const lines: number[] = [];
  for (let at = central; bytes.readUInt32LE(at) === 0x02014b50; at += 46 + bytes.readUInt16LE(at + 28))
    lines.push(at);
  const [, , third = 0] = lines;
  const doubled = Buffer.concat([bytes.subarray(0, bytes.length - 22), bytes.subarray(third, bytes.length)]);
  doubled.writeUInt16LE(4, doubled.length - 14);
  doubled.writeUInt16LE(4, doubled.length - 12);
  doubled.writeUInt32LE(doubled.length - 22 - central, doubled.length - 10);
  return doubled;
}
