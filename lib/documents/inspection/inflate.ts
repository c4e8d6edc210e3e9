import { createInflate, createInflateRaw } from 'node:zlib';

/**
 * Inflates without keeping: hands each piece to `look` and stops at `most` bytes.
 * @returns the inflated length; `bomb` if it goes beyond `most`; `damaged` if it is no deflate data or does not end
 */
export async function inflateWithin(
  deflated: Buffer,
  most: number,
  kind: 'raw' | 'zlib',
  look: (piece: Buffer) => void = () => undefined,
): Promise<number | 'bomb' | 'damaged'> {
  const stream = kind === 'raw' ? createInflateRaw() : createInflate();
  stream.end(deflated);
  let length = 0;
  try {
    for await (const piece of stream) {
      length += piece.length;
      if (length > most) return 'bomb';
      look(piece);
    }
    return length;
  } catch {
    return 'damaged';
  } finally {
    stream.destroy();
  }
}
