import { eq } from 'drizzle-orm';
import * as docket from '@/drizzle/schema/docket';
import type { Day } from '@/lib/dates/day';
import type { Transaction } from '@/lib/db/as';
import type { Dossier } from '@/lib/dossiers/dossier';
import {
  hearingLines,
  lastKnownLines,
  personLines,
  registerLine,
  sourceLines,
  spellingLines,
} from './read-models';

type Revision = { number: number; seq: number; publishedAt: Date };

/** Makes the read models of a case anew from its redacted dossier, which is the revision just appended. */
export async function refreshReadModels(
  tx: Transaction,
  d: Dossier,
  revision: Revision,
  day: Day,
): Promise<void> {
  const { ref } = d;
  const line = { ...registerLine(d), ...revision };
  await tx
    .insert(docket.register)
    .values({ ref, ...line })
    .onConflictDoUpdate({ target: docket.register.ref, set: line });
  for (const table of [docket.spelling, docket.person, docket.hearing, docket.lastKnown, docket.source]) {
    await tx.delete(table).where(eq(table.ref, ref));
  }
  const of = <Row extends object>(rows: Row[]) => rows.map((row) => ({ ref, ...row }));
  const spellings = of(spellingLines(d));
  const people = of(personLines(d));
  const hearings = of(hearingLines(d));
  const known = of(lastKnownLines(d, day));
  if (spellings.length > 0) await tx.insert(docket.spelling).values(spellings);
  if (people.length > 0) await tx.insert(docket.person).values(people);
  if (hearings.length > 0) await tx.insert(docket.hearing).values(hearings);
  if (known.length > 0) await tx.insert(docket.lastKnown).values(known);
  await tx.insert(docket.source).values(of(sourceLines(d)));
}
