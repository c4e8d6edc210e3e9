import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenForm, boundaryOf, readForm } from './form-parts';

const BOUNDARY = '----FormBoundary7f3k9';

function bodyOf(file: Buffer, name = 'ruling.pdf'): Buffer {
  const text = (words: string) => Buffer.from(words);
  return Buffer.concat([
    text(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="circle"\r\n\r\nteam\r\n`),
    text(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="title"\r\n\r\nПриговор\r\n`),
    text(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`),
    text('Content-Type: application/pdf\r\n\r\n'),
    file,
    text(`\r\n--${BOUNDARY}--\r\n`),
  ]);
}

async function* inPieces(body: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let at = 0, n = 0; at < body.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 1;
    yield body.subarray(at, at + size);
    at += size;
  }
}

async function read(body: AsyncIterable<Buffer>) {
  const { fields, file } = await readForm(body, BOUNDARY);
  const pieces: Buffer[] = [];
  for await (const piece of file?.bytes ?? []) pieces.push(piece);
  return { fields: Object.fromEntries(fields), name: file?.name, bytes: Buffer.concat(pieces) };
}

describe('a form with a file', () => {
  it('is read alike however it arrives, also when the file holds what looks like its end', async () => {
    const tricky = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom(`\r\n--${BOUNDARY.slice(0, -1)}`, '\r\n--', `--${BOUNDARY}`, '\r\n\r\n', '')
        .map((s) => Buffer.from(s)),
    );
    await fc.assert(
      fc.asyncProperty(
        tricky,
        fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1 }),
        async (file, sizes) => {
          expect(await read(inPieces(bodyOf(file), sizes))).toEqual({
            fields: { circle: 'team', title: 'Приговор' },
            name: 'ruling.pdf',
            bytes: file,
          });
        },
      ),
    );
  });

  it('that is cut anywhere is refused, never taken for whole', async () => {
    const body = bodyOf(Buffer.from('FICTION'));
    for (let end = 0; end < body.length - 6; end += 1) {
      await expect(read(inPieces(body.subarray(0, end), [50]))).rejects.toThrow(BrokenForm);
    }
  });

  it('may have a name in any letters, and quotes', async () => {
    expect((await read(inPieces(bodyOf(Buffer.from('x'), 'a %22Үкім%22.pdf'), [9]))).name).toBe(
      'a "Үкім".pdf',
    );
  });

  it('has a boundary, or is none', () => {
    expect(boundaryOf(`multipart/form-data; boundary=${BOUNDARY}`)).toBe(BOUNDARY);
    expect(boundaryOf('multipart/form-data; charset=utf-8; boundary="a b"')).toBe('a b');
    for (const other of [null, 'text/plain', 'multipart/form-data', 'multipart/form-data; boundary=']) {
      expect(boundaryOf(other)).toBeNull();
    }
  });
});
