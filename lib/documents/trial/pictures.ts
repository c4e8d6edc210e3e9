import { crc32, deflateSync } from 'node:zlib';

// FICTION: made here, of no camera and no place. The canary stands wherever a camera or an editor writes about a picture.
export const CANARY = 'GPS-CANARY 43.2389 76.8897';

const canary = Buffer.from(CANARY);

export function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** An Exif block with an orientation, a position (GPS directory) and the canary. */
export function exif(orientation = 6): Buffer {
  const block = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4);
  block.write('II', 0, 'latin1');
  block.writeUInt16LE(42, 2);
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(2, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    block.writeUInt16LE(tag, at);
    block.writeUInt16LE(type, at + 2);
    block.writeUInt32LE(count, at + 4);
    block.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x8825, 4, 1, 38);
  block.writeUInt16LE(1, 38);
  entry(40, 0x001d, 2, canary.length, 56);
  return Buffer.concat([block, canary]);
}

const latin = (words: string) => Buffer.from(words, 'latin1');
const XMP = Buffer.concat([
  latin('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>'),
  canary,
  latin('</x:xmpmeta>'),
]);

function frame(width: number, height: number): Buffer {
  const body = Buffer.from('08000000000103011100021101031101', 'hex').subarray(0, 15);
  body.writeUInt16BE(height, 1);
  body.writeUInt16BE(width, 3);
  return segment(0xc0, body);
}

const SCAN = Buffer.concat([
  segment(0xda, Buffer.from('03010002110311003f00', 'hex')),
  Buffer.from('aa55ff00d2ffd0137f', 'hex'),
]);
const END = Buffer.from([0xff, 0xd9]);
const TABLE = segment(0xdb, Buffer.alloc(65, 1));

interface JpegParts {
  width?: number;
  height?: number;
  metadata?: Buffer[];
  behind?: Buffer;
}

export function jpeg({
  width = 64,
  height = 48,
  metadata = [],
  behind = Buffer.alloc(0),
}: JpegParts = {}): Buffer {
  const jfif = segment(0xe0, Buffer.from('4a46494600010102004800480000', 'hex'));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jfif,
    ...metadata,
    TABLE,
    frame(width, height),
    SCAN,
    END,
    behind,
  ]);
}

/** As a phone takes it: Exif with position and preview, XMP, IPTC, colour profile, a second picture, a comment, a film. */
export function phoneJpeg(orientation = 6): Buffer {
  return jpeg({
    metadata: [
      segment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(orientation)])),
      segment(0xe1, XMP),
      segment(0xe2, Buffer.concat([latin('ICC_PROFILE\0\x01\x01'), canary])),
      segment(0xe2, Buffer.concat([latin('MPF\0'), canary])),
      segment(0xed, Buffer.concat([latin('Photoshop 3.0\0'), canary])),
      segment(0xfe, canary),
    ],
    behind: Buffer.concat([latin('\0\0\0\x18ftypmp42'), canary]),
  });
}

export function chunk(type: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

export function png({ width = 8, height = 8, more = [] as Buffer[], behind = '' } = {}): Buffer {
  const head = Buffer.from('00000000000000000800000000', 'hex');
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = deflateSync(Buffer.alloc(8 * 9, 0x55));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(behind, 'latin1'),
  ]);
}

export const packedText = (type: 'zTXt' | 'iCCP', words: Buffer) =>
  chunk(type, Buffer.concat([latin('Comment\0\0'), deflateSync(words)]));

export function taggedPng(): Buffer {
  return png({
    more: [
      chunk('eXIf', exif()),
      chunk('tEXt', Buffer.concat([latin('Comment\0'), canary])),
      packedText('zTXt', canary),
      chunk('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\0\0\0\0'), canary])),
      packedText('iCCP', canary),
      chunk('tIME', Buffer.from('07e90b16040000', 'hex')),
      chunk('prVt', canary),
    ],
  });
}

export function riffChunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

const PIXELS = Buffer.from('2f00000010071011118888fe0700', 'hex');

export function webp(...more: Buffer[]): Buffer {
  return riffChunk(
    'RIFF',
    Buffer.concat([latin('WEBP'), ...(more.length ? more : [riffChunk('VP8L', PIXELS)])]),
  );
}

export function taggedWebp(): Buffer {
  const extended = Buffer.from([0x2c | 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  return webp(
    riffChunk('VP8X', extended),
    riffChunk('ICCP', canary),
    riffChunk('VP8L', PIXELS),
    riffChunk('EXIF', exif()),
    riffChunk('XMP ', canary),
    riffChunk('prvt', canary),
  );
}

export function hugeWebp(): Buffer {
  return webp(riffChunk('VP8X', Buffer.from('00000000ffffffffffff', 'hex')), riffChunk('VP8L', PIXELS));
}

const box = (type: string, body: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

export const heic = (brand = 'heic') =>
  Buffer.concat([
    box('ftyp', latin(`${brand}\0\0\0\0mif1heic`)),
    box('meta', Buffer.alloc(40)),
    box('mdat', Buffer.alloc(200, 0x5a)),
  ]);
