import { randomBytes } from 'node:crypto';
import { entry, revision } from '@/drizzle/schema/docket';
import type { Day } from '@/lib/dates/day';
import type { Transaction } from '@/lib/db/as';
import { sha256Of } from '@/lib/dossiers/canonical';
import { changes } from '@/lib/dossiers/changes';
import type { Dossier } from '@/lib/dossiers/dossier';
import { lastOf, type Published, publishedBodies, withdrawBodies } from './published';
import { refreshReadModels } from './refresh';
import { sayChange, sayNarrowed, sayPublished } from './sayings';
import { type Showing, showsTooMuch } from './showing';

export type Next = { dossier: Dossier; body: string };

type EntryLine = Pick<typeof entry.$inferInsert, 'kind' | 'against' | 'change' | 'saying'>;

function entriesFor(before: Published | undefined, after: Dossier, narrower: boolean): EntryLine[] {
  if (narrower) return [{ kind: 'narrowed', saying: sayNarrowed() }];
  if (before === undefined) return [{ kind: 'published', saying: sayPublished() }];
  return changes(before.dossier, after).map((change) => ({
    kind: 'changed',
    against: before.number,
    change,
    saying: sayChange(change, after),
  }));
}

/**
 * Appends a revision if it says anything else than the last one, with its entries and read models. Earlier revisions
 * that show somebody more widely than they may be shown now lose body and salt; what changed against such a one is not
 * told, because it would tell the name.
 * @returns whether a revision was appended
 */
export async function appendRevision(
  tx: Transaction,
  next: Next,
  showing: Showing,
  when: { now: Date; day: Day },
): Promise<boolean> {
  const { ref } = next.dossier;
  const earlier = await publishedBodies(tx, ref);
  const tooWide = earlier.filter((one) => showsTooMuch(one.dossier, showing)).map(({ number }) => number);
  const [previous] = earlier;
  const appended = previous?.body !== next.body;
  if (appended) {
    const narrower = previous !== undefined && tooWide.includes(previous.number);
    await write(tx, next, entriesFor(previous, next.dossier, narrower), when);
  }
  if (tooWide.length > 0) await withdrawBodies(tx, ref, when.now, tooWide);
  return appended;
}

async function write(
  tx: Transaction,
  { dossier, body }: Next,
  entries: EntryLine[],
  { now, day }: { now: Date; day: Day },
): Promise<void> {
  const { ref } = dossier;
  const number = (await lastOf(tx, ref)).number + 1;
  const salt = randomBytes(32).toString('hex');
  // The database gives the row its place in the chain: sequence number, the link before, its own link.
  const place = { seq: 0, prev: '', link: '' };
  const [row] = await tx
    .insert(revision)
    .values({
      ref,
      number,
      kind: 'revision',
      publishedAt: now,
      salt,
      body,
      sha256: sha256Of(salt + body),
      ...place,
    })
    .returning({ seq: revision.seq, publishedAt: revision.publishedAt });
  if (row === undefined) throw new Error('a revision that was appended is not there');
  await refreshReadModels(tx, dossier, { number, ...row }, day);
  if (entries.length === 0) return;
  await tx
    .insert(entry)
    .values(entries.map((line, position) => ({ ref, number, position, ...row, ...line })));
}
