import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** The codings a reader takes by `Accept-Encoding` (RFC 9110 12.5.3), smallest first; plain is always among them. */
export function acceptedCodings(header: string | undefined): Coding[] {
  const qualities = new Map<string, number>();
  for (const part of (header ?? '').slice(0, 500).toLowerCase().split(',')) {
    const [name = '', weight] = part.split(';').map((piece) => piece.trim());
    qualities.set(name, weight?.startsWith('q=') ? Number(weight.slice(2)) : 1);
  }
  const taken = (name: string) => (qualities.get(name) ?? qualities.get('*') ?? 0) > 0;
  return [
    ...(taken('br') ? ['br' as const] : []),
    ...(taken('gzip') || taken('x-gzip') ? ['gzip' as const] : []),
    'identity',
  ];
}

const TEXT = /^(?:text\/|image\/svg|application\/(?:[\w.+-]*(?:json|xml|javascript|manifest)))/i;

/** A body in the codings that make it smaller; `body` is plain. */
export interface Coded {
  body: Buffer;
  gzip?: Buffer;
  br?: Buffer;
}

/**
 * Compresses once, off the main thread. What does not get smaller, or is no text, stays as it is.
 * @param thorough for files that are kept for the life of a build; pages change with every revision
 */
export async function compress(body: Buffer, type: string, thorough = false): Promise<Coded> {
  if (!TEXT.test(type) || body.length < 256) return { body };
  const [br, gzipped] = await Promise.all([
    brotliAsync(body, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: thorough ? 9 : 5,
        [zlib.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    gzipAsync(body, { level: thorough ? 9 : 6 }),
  ]);
  return {
    body,
    ...(gzipped.length < body.length && { gzip: gzipped }),
    ...(br.length < body.length && { br }),
  };
}
