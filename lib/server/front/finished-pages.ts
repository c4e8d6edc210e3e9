import type { DiskPages, DiskState } from './disk-pages';
import { type FinishedPage, weight } from './finished-page';

/** A finished page and what it was made under: the docket head, and the calendar day in Almaty (2026-11-19). */
export interface StoredPage {
  page: FinishedPage;
  seq: number;
  day: string;
}

/**
 * The finished pages: in memory up to a number of bytes, least recently read out first, and on disk.
 * Addresses with a query (filtered registers) stay in memory only and go first: anyone can think up such
 * addresses, and they must not push out the pages of cases.
 */
export class FinishedPages {
  readonly #plain = new Map<string, StoredPage>();
  readonly #queried = new Map<string, StoredPage>();
  #bytes = 0;
  #generation = 0;
  readonly #memoryBytes: number;
  readonly #disk: DiskPages | null;

  /** @param disk null when the folder cannot be used: memory alone then */
  constructor(memoryBytes: number, disk: DiskPages | null) {
    this.#memoryBytes = memoryBytes;
    this.#disk = disk;
  }

  /** Grows each time the store is emptied: a page whose rendering began before is not kept after. */
  get generation(): number {
    return this.#generation;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** From memory, at once. */
  peek(address: string): StoredPage | undefined {
    const pages = this.#mapOf(address);
    const stored = pages.get(address);
    if (stored === undefined) return undefined;
    pages.delete(address);
    pages.set(address, stored);
    return stored;
  }

  /** From memory or disk, whatever head it was made under. */
  async find(address: string, state: DiskState): Promise<StoredPage | undefined> {
    const known = this.peek(address);
    if (known !== undefined || this.#disk === null || address.includes('?')) return known;
    const generation = this.#generation;
    const read = await this.#disk.read(address, state);
    if (read === undefined || generation !== this.#generation) return undefined;
    const meanwhile = this.peek(address);
    if (meanwhile !== undefined) return meanwhile;
    this.#remember(address, read);
    return read;
  }

  /**
   * Keeps a page. The same content under a newer head keeps the bytes it had.
   * @param generation as it was when rendering began; the page is not kept when the store was emptied since
   */
  put(address: string, stored: StoredPage, generation: number, state: DiskState): void {
    if (generation !== this.#generation) return;
    const before = this.#mapOf(address).get(address);
    const same = before?.page.hash === stored.page.hash && before.page.policy === stored.page.policy;
    const kept = same ? { ...stored, page: before.page } : stored;
    this.#remember(address, kept);
    if (!address.includes('?')) this.#disk?.write(address, kept, state);
  }

  /** Forgets one address: Next no longer has it. */
  drop(address: string): void {
    this.#forget(this.#mapOf(address), address);
    this.#disk?.drop(address);
  }

  /** Forgets everything at once; resolves when the disk is empty too. */
  async empty(): Promise<void> {
    this.#generation += 1;
    this.#plain.clear();
    this.#queried.clear();
    this.#bytes = 0;
    await this.#disk?.empty();
  }

  async settled(): Promise<void> {
    await this.#disk?.settled();
  }

  #mapOf(address: string): Map<string, StoredPage> {
    return address.includes('?') ? this.#queried : this.#plain;
  }

  #remember(address: string, stored: StoredPage): void {
    const pages = this.#mapOf(address);
    this.#forget(pages, address);
    pages.set(address, stored);
    this.#bytes += weight(stored.page);
    while (this.#bytes > this.#memoryBytes) {
      const fuller = this.#queried.size > 0 ? this.#queried : this.#plain;
      const [oldest] = fuller.keys();
      if (oldest === undefined) return;
      this.#forget(fuller, oldest);
    }
  }

  #forget(pages: Map<string, StoredPage>, address: string): void {
    const stored = pages.get(address);
    if (stored === undefined) return;
    this.#bytes -= weight(stored.page);
    pages.delete(address);
  }
}
