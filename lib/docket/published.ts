import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { revision } from '@/drizzle/schema/docket';
import type { Transaction } from '@/lib/db/as';
import type { Dossier } from '@/lib/dossiers/dossier';

export type Published = { number: number; body: string; dossier: Dossier };

/** The dossier in a body. It is ours and its hash stands in the chain, so its shape is not checked once more. */
export function readBody(body: string): Dossier {
  return JSON.parse(body) as Dossier;
}

/** Every revision of a case whose body was not withdrawn, the last one first. */
export async function publishedBodies(tx: Transaction, ref: string): Promise<Published[]> {
  const rows = await tx
    .select({ number: revision.number, body: revision.body })
    .from(revision)
    .where(and(eq(revision.ref, ref), isNotNull(revision.body)))
    .orderBy(desc(revision.number));
  return rows.flatMap(({ number, body }) =>
    body === null ? [] : [{ number, body, dossier: readBody(body) }],
  );
}

/** The last number of a case in the chain, 0 before the first; and since when it is withdrawn, null if it is not. */
export async function lastOf(
  tx: Transaction,
  ref: string,
): Promise<{ number: number; withdrawnAt: Date | null }> {
  const [last] = await tx
    .select({ number: revision.number, kind: revision.kind, publishedAt: revision.publishedAt })
    .from(revision)
    .where(eq(revision.ref, ref))
    .orderBy(desc(revision.number))
    .limit(1);
  const withdrawnAt = last?.kind === 'tombstone' ? last.publishedAt : null;
  return { number: last?.number ?? 0, withdrawnAt };
}

/** Deletes bodies and salts, of the numbers given or of the whole case. The one way there is: `docket.withdraw`. */
export async function withdrawBodies(
  tx: Transaction,
  ref: string,
  at: Date,
  numbers?: readonly number[],
): Promise<number> {
  const which = numbers === undefined ? sql`null` : sql`${`{${numbers.join(',')}}`}::integer[]`;
  const rows = await tx.execute(sql`select docket.withdraw(${ref}, ${at.toISOString()}, ${which}) as gone`);
  return Number(rows[0]?.gone ?? 0);
}
