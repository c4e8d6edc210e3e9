import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { StoredPage } from './finished-pages';

const ABOUT = z.strictObject({
  edition: z.string(),
  withdrawals: z.number(),
  address: z.string(),
  seq: z.number(),
  day: z.string(),
  status: z.number(),
  type: z.string(),
  policy: z.string(),
  disposition: z.string().optional(),
  hash: z.string(),
  lengths: z.tuple([z.number(), z.number(), z.number()]),
});

/** What a page on disk was made under; it is read only while the same still holds. */
export interface DiskState {
  edition: string;
  withdrawals: number;
  seq: number;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/**
 * Finished pages in a folder of this instance alone, so that a restart without the database still has them.
 * A file is written beside its name and renamed, and carries a digest of itself: a torn one is not read.
 */
export class DiskPages {
  readonly #files = new Map<string, number>();
  #bytes = 0;
  #emptied = 0;
  #queue: Promise<void> = Promise.resolve();
  readonly #folder: string;
  readonly #limit: number;
  readonly #failed: () => void;

  private constructor(folder: string, limit: number, failed: () => void) {
    this.#folder = folder;
    this.#limit = limit;
    this.#failed = failed;
  }

  /** @param failed told when a write did not succeed (a full disk); serving goes on from memory */
  static async open(folder: string, limit: number, failed: () => void): Promise<DiskPages> {
    const pages = new DiskPages(folder, limit, failed);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(folder)) {
      if (name.endsWith('.tmp')) await rm(join(folder, name), { force: true });
      if (name.endsWith('.page')) pages.#count(name, (await stat(join(folder, name))).size);
    }
    return pages;
  }

  /** Reads a page back; nothing when there is none, it is damaged, or it was made under another state. */
  async read(address: string, state: DiskState): Promise<StoredPage | undefined> {
    const name = `${sha256(address)}.page`;
    if (!this.#files.has(name)) return undefined;
    const emptied = this.#emptied;
    const file = await readFile(join(this.#folder, name)).catch(() => undefined);
    if (file === undefined || emptied !== this.#emptied) return undefined;
    return decode(file, address, state);
  }

  /** Writes a page, in turn; one that was asked for before the folder was emptied is not written after. */
  write(address: string, stored: StoredPage, state: DiskState): void {
    const emptied = this.#emptied;
    const tooLate = () => emptied !== this.#emptied;
    this.#inTurn(async () => {
      if (tooLate()) return;
      const name = `${sha256(address)}.page`;
      const file = encode(address, stored, state);
      const beside = join(this.#folder, `${name}.${randomBytes(6).toString('hex')}.tmp`);
      try {
        await writeFile(beside, file, { mode: 0o600 });
        await rename(beside, join(this.#folder, name));
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
      if (tooLate()) return;
      this.#count(name, file.length);
      while (this.#bytes > this.#limit) await this.#removeOldest();
    });
  }

  drop(address: string): void {
    const name = `${sha256(address)}.page`;
    if (this.#files.has(name)) this.#inTurn(() => this.#remove(name));
  }

  /** From this call on nothing is read back; the files are gone when the promise resolves. */
  empty(): Promise<void> {
    this.#emptied += 1;
    this.#files.clear();
    this.#bytes = 0;
    return this.#inTurn(async () => {
      for (const name of await readdir(this.#folder)) {
        if (name.endsWith('.page') || name.endsWith('.tmp'))
          await rm(join(this.#folder, name), { force: true });
      }
    });
  }

  /** Resolves when everything asked for so far is on disk. */
  settled(): Promise<void> {
    return this.#queue;
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work).catch(() => this.#failed());
    return this.#queue;
  }

  #count(name: string, bytes: number): void {
    this.#bytes += bytes - (this.#files.get(name) ?? 0);
    this.#files.delete(name);
    this.#files.set(name, bytes);
  }

  async #removeOldest(): Promise<void> {
    const [oldest] = this.#files.keys();
    if (oldest === undefined) this.#bytes = 0;
    else await this.#remove(oldest);
  }

  async #remove(name: string): Promise<void> {
    this.#bytes -= this.#files.get(name) ?? 0;
    this.#files.delete(name);
    await rm(join(this.#folder, name), { force: true });
  }
}

function encode(address: string, { page, seq, day }: StoredPage, state: DiskState): Buffer {
  const bodies = [page.body, page.gzip ?? Buffer.alloc(0), page.br ?? Buffer.alloc(0)];
  const { status, type, policy, disposition, hash } = page;
  const { edition, withdrawals } = state;
  const lengths = bodies.map((body) => body.length);
  const about = {
    edition,
    withdrawals,
    address,
    seq,
    day,
    status,
    type,
    policy,
    disposition,
    hash,
    lengths,
  };
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), ...bodies]);
  return Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest]);
}

function decode(file: Buffer, address: string, state: DiskState): StoredPage | undefined {
  const rest = file.subarray(65);
  if (file.subarray(0, 64).toString() !== sha256(rest)) return undefined;
  const line = rest.indexOf('\n');
  const parsed = ABOUT.safeParse(readJson(rest.subarray(0, line).toString()));
  if (!parsed.success) return undefined;
  const { edition, withdrawals, seq, day, lengths, address: named, ...about } = parsed.data;
  const other = edition !== state.edition || withdrawals !== state.withdrawals || named !== address;
  if (other || seq > state.seq) return undefined;
  const start = line + 1;
  const [plain, gzipped, br] = lengths;
  const page = {
    ...about,
    body: rest.subarray(start, start + plain),
    ...(gzipped > 0 && { gzip: rest.subarray(start + plain, start + plain + gzipped) }),
    ...(br > 0 && { br: rest.subarray(start + plain + gzipped) }),
  };
  return { page, seq, day };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
