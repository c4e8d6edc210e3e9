import { asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { entry, register, revision } from '@/drizzle/schema/docket';
import { PUBLIC } from '@/lib/auth/viewer';
import { as, type Context } from '@/lib/db/as';
import type { Change } from '@/lib/dossiers/changes';
import type { Dossier } from '@/lib/dossiers/dossier';
import type { LocalText } from '@/lib/i18n/text';
import { readBody } from './published';

export type RevisionLine = { number: number; publishedAt: Date; withdrawn: boolean };
export type RevisionChanges = { number: number; publishedAt: Date; changes: Change[] };

/** A revision of a case as the public may read it. */
export type PublishedCase = {
  ref: string;
  number: number;
  publishedAt: Date;
  /** Of salt and body, as it stands in the chain. */
  sha256: string;
  /** Redacted for the public. */
  dossier: Dossier;
  /** Every number of the case, the newest first. */
  revisions: RevisionLine[];
  /** What each revision up to this one changed, the newest first. */
  changes: RevisionChanges[];
  /** The published cases that its links name. */
  linked: { ref: string; title: LocalText }[];
  withdrawn?: undefined;
};

/** What is left of a case or revision whose text was withdrawn: it was there (410), and nothing more. */
export type WithdrawnCase = {
  ref: string;
  number: number;
  publishedAt: Date;
  revisions: RevisionLine[];
  withdrawn: true;
};

/** The last revision of a case; what is left of a withdrawn one; null if there never was one under this reference. */
export function findCase(ref: string): Promise<PublishedCase | WithdrawnCase | null> {
  return as(PUBLIC, (ctx) => read(ctx, ref));
}

/** One numbered revision of a case, in the same way. */
export function findRevision(ref: string, number: number): Promise<PublishedCase | WithdrawnCase | null> {
  return as(PUBLIC, (ctx) => read(ctx, ref, number));
}

async function read(
  ctx: Context,
  ref: string,
  number?: number,
): Promise<PublishedCase | WithdrawnCase | null> {
  const lines = await ctx.tx
    .select({
      seq: revision.seq,
      number: revision.number,
      publishedAt: revision.publishedAt,
      sha256: revision.sha256,
      withdrawn: isNull(revision.body).mapWith(Boolean),
    })
    .from(revision)
    .where(eq(revision.ref, ref))
    .orderBy(desc(revision.number));
  const asked = number === undefined ? lines[0] : lines.find((line) => line.number === number);
  if (asked === undefined) return null;
  const { publishedAt, sha256 } = asked;
  const revisions = lines.map(({ number: at, publishedAt: on, withdrawn }) => ({
    number: at,
    publishedAt: on,
    withdrawn,
  }));
  const head = { ref, number: asked.number, publishedAt, revisions };
  const [held] = await ctx.tx
    .select({ body: revision.body })
    .from(revision)
    .where(eq(revision.seq, asked.seq));
  if (held === undefined || held.body === null) return { ...head, withdrawn: true };
  const dossier = readBody(held.body);
  return {
    ...head,
    sha256,
    dossier,
    changes: await changesUpTo(ctx, ref, asked.number),
    linked: await linkedTo(ctx, dossier),
  };
}

async function changesUpTo({ tx }: Context, ref: string, number: number): Promise<RevisionChanges[]> {
  const rows = await tx
    .select()
    .from(entry)
    .where(eq(entry.ref, ref))
    .orderBy(desc(entry.number), asc(entry.position));
  const byNumber = new Map<number, RevisionChanges>();
  for (const { number: at, publishedAt, change } of rows) {
    if (at > number) continue;
    const told = byNumber.get(at) ?? { number: at, publishedAt, changes: [] };
    if (change !== null) told.changes.push(change as Change);
    byNumber.set(at, told);
  }
  return [...byNumber.values()];
}

async function linkedTo({ tx }: Context, d: Dossier): Promise<{ ref: string; title: LocalText }[]> {
  const refs = d.links.map((link) => link.ref);
  if (refs.length === 0) return [];
  return tx
    .select({ ref: register.ref, title: register.title })
    .from(register)
    .where(inArray(register.ref, refs))
    .orderBy(asc(register.ref));
}
