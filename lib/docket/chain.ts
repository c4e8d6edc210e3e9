import { sha256Of } from '@/lib/dossiers/canonical';

/** A row of the docket's chain: what stands in public, body and salt only while they were not withdrawn. */
export type ChainRow = {
  seq: number;
  ref: string;
  number: number;
  kind: 'revision' | 'tombstone';
  publishedAt: Date;
  salt: string | null;
  body: string | null;
  sha256: string;
  prev: string;
  link: string;
};

/** What a tombstone is the hash of: it has no body that could be withdrawn. */
export const TOMBSTONE_SHA256 = sha256Of('withdrawn');

/** The link of a row: SHA-256 over what it says of itself and the link before it, one to a line. As `docket.link_of`. */
export function linkOf(row: Omit<ChainRow, 'link' | 'salt' | 'body'>): string {
  const { seq, ref, number, kind, publishedAt, sha256, prev } = row;
  return sha256Of([seq, ref, number, kind, publishedAt.toISOString(), sha256, prev].join('\n'));
}
