import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { courtCase, fact as factTable } from '@/drizzle/schema/cases';
import { pastFact } from '@/drizzle/schema/history';
import { organisation, person, spelling } from '@/drizzle/schema/people';
import { citation } from '@/drizzle/schema/sources';
import type { Transaction } from '@/lib/db/as';
import { describedAnew } from './compile';
import { type Dossier, FACT_LISTS, type Fact, type FactList } from './dossier';
import { FACT_TABLES } from './fact-tables';
import { excluded, type Row, toRow } from './row';
import { changedIds, type Doing, entriesOf, HEAD, same, writeHistory } from './write-history';
import { type CaseKey, dropSources, writeBases, writeCampaign, writeSources } from './write-shared';

type Placed = { list: FactList; position: number; fact: Fact };

/**
 * Brings the record of one case from `before` (null: nothing yet) to `after`, with its event and what was kept in the
 * history: adds, changes and takes away just what differs, and raises the version of each fact changed. The case row
 * itself must exist. Taking away a source or a basis is the operator's alone.
 * @returns the event's number and the local ids touched
 */
export async function writeDossier(
  tx: Transaction,
  key: CaseKey,
  before: Dossier | null,
  after: Dossier,
  doing: Doing,
): Promise<{ eventId: number; facts: string[] }> {
  const facts = changedIds(before, after);
  const met = await describedAnew(tx, key.tenantId, before, after);
  const eventId = await writeHistory(tx, key.caseId, before, after, doing, met);
  await writeCampaign(tx, key, before, after);
  await writeHead(tx, key, before, after);
  await writeSources(tx, key, before, after);
  const [was, is] = [placed(before), placed(after)];
  const inOrder = FACT_LISTS.every((list) => onlyAppends(before, after, list));
  const gone = [...was.keys()].filter((id) => !is.has(id)).reverse();
  for (const id of gone) await takeAway(tx, key.caseId, id);
  for (const [id, now] of is) {
    if (!same(was.get(id)?.fact, now.fact)) await put(tx, key, id, now, was.has(id));
    if (!inOrder) await move(tx, key.caseId, id, now.position);
  }
  await writeBases(tx, key, before, after, doing.actor.memberId === null);
  await dropSources(tx, key, before, after);
  return { eventId, facts };
}

async function writeHead(
  tx: Transaction,
  key: CaseKey,
  before: Dossier | null,
  after: Dossier,
): Promise<void> {
  const [was, is] = [entriesOf(before).get('case'), entriesOf(after).get('case')];
  if (same(was, is)) return;
  const row = toRow(courtCase, after, {});
  await tx
    .update(courtCase)
    .set({
      ...Object.fromEntries(HEAD.map((field) => [field, row[field]])),
      unknowns: after.unknowns,
      campaignRef: after.campaign?.ref ?? null,
      version: sql`${courtCase.version} + 1`,
    })
    .where(eq(courtCase.id, key.caseId));
}

function placed(d: Dossier | null): Map<string, Placed> {
  const all = new Map<string, Placed>();
  if (d === null) return all;
  for (const list of FACT_LISTS) {
    for (const [position, fact] of d[list].entries()) all.set(fact.id, { list, position, fact });
  }
  return all;
}

// Taking a fact away moves no other one: places have gaps then, and what is new stands after the last.
function onlyAppends(before: Dossier | null, after: Dossier, list: FactList): boolean {
  const known = new Set((before?.[list] ?? []).map(({ id }) => id));
  const ids = after[list].map(({ id }) => id);
  const stays = new Set(ids);
  const kept = [...known].filter((id) => stays.has(id));
  return same(ids.slice(0, kept.length), kept);
}

async function move(tx: Transaction, caseId: string, id: string, position: number): Promise<void> {
  await tx
    .update(factTable)
    .set({ position })
    .where(and(eq(factTable.caseId, caseId), eq(factTable.id, id)));
}

async function takeAway(tx: Transaction, caseId: string, id: string): Promise<void> {
  await tx.delete(citation).where(and(eq(citation.caseId, caseId), eq(citation.factId, id)));
  await tx.delete(spelling).where(and(eq(spelling.caseId, caseId), eq(spelling.subject, id)));
  await tx.delete(factTable).where(and(eq(factTable.caseId, caseId), inArray(factTable.id, [id])));
}

async function put(
  tx: Transaction,
  key: CaseKey,
  id: string,
  { list, fact }: Placed,
  known: boolean,
): Promise<void> {
  const { caseId, tenantId } = key;
  const visibility = fact.visibility ?? null;
  if (known) {
    await tx
      .update(factTable)
      .set({ visibility, version: sql`${factTable.version} + 1` })
      .where(and(eq(factTable.caseId, caseId), eq(factTable.id, id)));
  } else {
    // What comes back after it was taken away goes on counting its versions.
    const version = sql`(select coalesce(max(p.version), 0) + 1 from ${pastFact} p where p.case_id = ${caseId} and p.id = ${id})`;
    const position = sql`(select coalesce(max(f.position), -1) + 1 from ${factTable} f where f.case_id = ${caseId} and f.list = ${list})`;
    await tx.insert(factTable).values({ caseId, id, list, visibility, version, position });
  }
  const table = FACT_TABLES[list];
  await upsert(tx, table, toRow(table, fact, { caseId, ...('tenantId' in table && { tenantId }) }));
  // After the fact that uses it: a member sees, and so may write, a shared identity only through a case of theirs.
  if ('ref' in fact && (list === 'people' || list === 'organisations')) {
    await tx
      .insert(list === 'people' ? person : organisation)
      .values({ tenantId, ref: fact.ref })
      .onConflictDoNothing();
  }
  if (known) {
    await tx.delete(citation).where(and(eq(citation.caseId, caseId), eq(citation.factId, id)));
    await tx.delete(spelling).where(and(eq(spelling.caseId, caseId), eq(spelling.subject, id)));
  }
  const citations = fact.citations.map((c, at) => toRow(citation, c, { caseId, factId: id, position: at }));
  if (citations.length > 0) await tx.insert(citation).values(citations as never);
  if ('names' in fact) {
    const names = fact.names.map((n, at) => toRow(spelling, n, { caseId, subject: id, position: at }));
    await tx.insert(spelling).values(names as never);
  }
}

async function upsert(tx: Transaction, table: (typeof FACT_TABLES)[FactList], row: Row): Promise<void> {
  await tx
    .insert(table as PgTable)
    .values(row as never)
    .onConflictDoUpdate({ target: [table.caseId, table.id], set: excluded(table) as never });
}
