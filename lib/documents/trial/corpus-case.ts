import type { DocumentRefusal } from '@/drizzle/vocabulary/documents';
import { jpeg } from './pictures';
import type { Packed } from './zips';

/** What is to become of a file: kept, kept with a warning, or why it is not. */
export type Expected = 'kept' | 'kept, active' | 'kept, locked' | DocumentRefusal;
export type Case = [fileName: string, what: string, expected: Expected, make: () => Buffer];

/** What the files of the corpus are filled with. */
export const text = (words: string) => () => Buffer.from(words);
export const zeros = (length: number) => Buffer.alloc(length);
export const bytes = (hex: string) => () => Buffer.concat([Buffer.from(hex, 'hex'), zeros(200)]);

/** A part of an archive. */
export const part = (name: string, words = 'x', more: Partial<Packed> = {}): Packed => ({
  name,
  data: Buffer.from(words),
  ...more,
});

/** A picture padded behind its own end up to exactly this length. */
export const padded = (length: number) => () => {
  const picture = jpeg();
  return Buffer.concat([picture, Buffer.alloc(length - picture.length, 0x20)]);
};
