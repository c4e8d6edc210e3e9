// A reader of multipart/form-data (RFC 7578) that hands out a file while it arrives: the platform's own keeps the whole
// body in memory.

/** What a form brought before its file: the texts by name, then the file with its name, as a stream to be read once. */
export interface FormParts {
  fields: Map<string, string>;
  file: { name: string; bytes: AsyncIterable<Buffer> } | null;
}

const MOST_HEAD = 8 * 1024;
const MOST_FIELDS = 64 * 1024;
const HEAD_END = Buffer.from('\r\n\r\n');

/** The body of a form is not what its content type says, or is cut. */
export class BrokenForm extends Error {
  constructor() {
    super('a form that is cut or not well formed');
    this.name = 'BrokenForm';
  }
}

/** The boundary that a content type names; null if it is no multipart form. */
export function boundaryOf(contentType: string | null): string | null {
  const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(
    contentType ?? '',
  );
  return found?.[1] ?? found?.[2] ?? null;
}

function parameter(head: string, name: string): string | null {
  const found = new RegExp(`[;\\s]${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(head)?.[1];
  if (found === undefined) return null;
  return found.replace(/%22/g, '"').replace(/%0d/gi, '').replace(/%0a/gi, '');
}

/** Bytes of a body, given out up to the next mark. */
class Source {
  private held = Buffer.alloc(0);
  private readonly pieces: AsyncIterator<Uint8Array>;

  constructor(body: AsyncIterable<Uint8Array>) {
    this.pieces = body[Symbol.asyncIterator]();
  }

  private async more(): Promise<void> {
    const next = await this.pieces.next();
    if (next.done === true) throw new BrokenForm();
    this.held = Buffer.concat([this.held, next.value]);
  }

  /** Everything before `mark`, which is taken too; throws if there is more than `most`. */
  async upTo(mark: Buffer, most: number): Promise<Buffer> {
    for (;;) {
      const at = this.held.indexOf(mark);
      if (at > most || (at < 0 && this.held.length > most + mark.length)) throw new BrokenForm();
      if (at >= 0) {
        const before = this.held.subarray(0, at);
        this.held = this.held.subarray(at + mark.length);
        return before;
      }
      await this.more();
    }
  }

  /** The same, piece by piece while it arrives. */
  async *streamTo(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.held.indexOf(mark);
      // What may be the beginning of the mark waits for more.
      const safe = at >= 0 ? at : Math.max(0, this.held.length - mark.length + 1);
      const piece = this.held.subarray(0, safe);
      this.held = this.held.subarray(at >= 0 ? at + mark.length : safe);
      if (piece.length > 0) yield piece;
      if (at >= 0) return;
      await this.more();
    }
  }

  /** The two bytes after a boundary: an empty line's, or the dashes that end the form. */
  async isLast(): Promise<boolean> {
    while (this.held.length < 2) await this.more();
    const two = this.held.toString('latin1', 0, 2);
    this.held = this.held.subarray(2);
    if (two !== '\r\n' && two !== '--') throw new BrokenForm();
    return two === '--';
  }
}

/**
 * Reads a form up to its file. Texts must stand before the file, as our own forms have it; what stands behind the file
 * is not read. Throws BrokenForm if the body is cut or not well formed, also while the file is read.
 */
export async function readForm(body: AsyncIterable<Uint8Array>, boundary: string): Promise<FormParts> {
  const source = new Source(body);
  const mark = Buffer.from(`\r\n--${boundary}`);
  await source.upTo(mark.subarray(2), 0);
  const fields = new Map<string, string>();
  let left = MOST_FIELDS;
  while (!(await source.isLast())) {
    const head = (await source.upTo(HEAD_END, MOST_HEAD)).toString();
    const name = parameter(`;${head}`, 'name');
    if (name === null) throw new BrokenForm();
    const fileName = parameter(`;${head}`, 'filename');
    if (fileName !== null) return { fields, file: { name: fileName, bytes: source.streamTo(mark) } };
    const value = await source.upTo(mark, left);
    left -= value.length;
    fields.set(name, value.toString());
  }
  return { fields, file: null };
}
