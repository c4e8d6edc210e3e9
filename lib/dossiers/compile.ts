import { and, asc, eq, inArray } from 'drizzle-orm';
import { campaign as campaignTable, courtCase, fact as factTable } from '@/drizzle/schema/cases';
import { basis as basisTable } from '@/drizzle/schema/consents';
import { spelling as spellingTable } from '@/drizzle/schema/people';
import { caseSource, citation as citationTable, source as sourceTable } from '@/drizzle/schema/sources';
import { basis } from '@/lib/consents/basis';
import type { Transaction } from '@/lib/db/as';
import { spelling } from '@/lib/people/subject';
import { citation } from '@/lib/sources/cited';
import { source } from '@/lib/sources/source';
import { canonicalJson } from './canonical';
import { campaign, type Dossier, dossier, FACT_LISTS, type FactList, factLists } from './dossier';
import { FACT_TABLES } from './fact-tables';
import { fromRow, type Row } from './row';

const fieldsOf = (schema: { shape: object }) => Object.keys(schema.shape);
const factFields = (list: FactList) => fieldsOf(factLists[list].unwrap().element);

/**
 * Compiles one case of the record into its dossier, as far as the transaction's role may see it. Facts stand in the order
 * in which they were entered. Throws if there is no such case for this role.
 */
export async function compile(tx: Transaction, caseId: string): Promise<Dossier> {
  const [found] = await tx.select().from(courtCase).where(eq(courtCase.id, caseId));
  if (found === undefined) throw new Error('no such case');
  const [facts, citations, spellings, sources, bases, campaigns, ...lists] = await Promise.all([
    tx.select().from(factTable).where(eq(factTable.caseId, caseId)).orderBy(asc(factTable.position)),
    tx
      .select()
      .from(citationTable)
      .where(eq(citationTable.caseId, caseId))
      .orderBy(asc(citationTable.position)),
    tx
      .select()
      .from(spellingTable)
      .where(eq(spellingTable.caseId, caseId))
      .orderBy(asc(spellingTable.position)),
    sourcesOf(tx, caseId),
    tx.select().from(basisTable).where(eq(basisTable.caseId, caseId)).orderBy(asc(basisTable.id)),
    tx
      .select()
      .from(campaignTable)
      .where(
        and(
          eq(campaignTable.tenantId, found.tenantId),
          inArray(campaignTable.ref, [found.campaignRef ?? '']),
        ),
      ),
    ...FACT_LISTS.map((list) =>
      tx.select().from(FACT_TABLES[list]).where(eq(FACT_TABLES[list].caseId, caseId)),
    ),
  ]);
  const citationsOf = grouped(citations, (row) => row.factId);
  const namesOf = grouped(spellings, (row) => row.subject);
  const listed = FACT_LISTS.map((list, at) => {
    const rows = new Map((lists[at] ?? []).map((row) => [String((row as Row).id), row as Row]));
    const own = facts.filter((fact) => fact.list === list);
    return [
      list,
      own.map((fact) => ({
        ...fromRow(FACT_TABLES[list], rows.get(fact.id) ?? {}, factFields(list)),
        ...(namesOf.has(fact.id) && {
          names: namesOf.get(fact.id)?.map((row) => pick(spellingTable, row, spelling)),
        }),
        ...(fact.visibility !== null && { visibility: fact.visibility }),
        citations: (citationsOf.get(fact.id) ?? []).map((row) => pick(citationTable, row, citation)),
      })),
    ];
  });
  const [wave] = campaigns;
  return dossier.parse({
    format: 1,
    ...pick(courtCase, found, dossier),
    ...(wave !== undefined && { campaign: pick(campaignTable, wave, campaign) }),
    sources,
    ...Object.fromEntries(listed),
    bases: bases.map((row) => pick(basisTable, row, basis)).sort(byNumber),
  });
}

async function sourcesOf(tx: Transaction, caseId: string): Promise<Row[]> {
  const rows = await tx
    .select({ local: caseSource, source: sourceTable })
    .from(caseSource)
    .innerJoin(
      sourceTable,
      and(eq(sourceTable.tenantId, caseSource.tenantId), eq(sourceTable.ref, caseSource.ref)),
    )
    .where(eq(caseSource.caseId, caseId))
    .orderBy(asc(caseSource.position));
  return rows.map(({ local, source: row }) => sourceFrom(row, local.id));
}

const sourceFrom = (row: typeof sourceTable.$inferSelect, id: string): Row => ({
  ...pick(sourceTable, row, source),
  id,
  ...(row.sha256 !== null && { sha256: row.sha256.toString('hex') }),
});

/**
 * The sources of a dossier that the case did not have and the organisation has on record in other words, as recorded, by
 * their local ids: writing the dossier describes them anew for every case that cites them.
 */
export async function describedAnew(
  tx: Transaction,
  tenantId: string,
  before: Dossier | null,
  after: Dossier,
): Promise<Map<string, object>> {
  const known = new Set(before?.sources.map(({ id }) => id));
  const fresh = after.sources.filter(({ id }) => !known.has(id));
  const rows = await tx
    .select()
    .from(sourceTable)
    .where(
      and(
        eq(sourceTable.tenantId, tenantId),
        inArray(
          sourceTable.ref,
          fresh.map(({ ref }) => ref),
        ),
      ),
    );
  const found = rows.flatMap((row) => {
    const entry = fresh.find(({ ref }) => ref === row.ref);
    const stood = entry && source.parse(sourceFrom(row, entry.id));
    return stood && canonicalJson(stood) !== canonicalJson(entry) ? [[entry.id, stood] as const] : [];
  });
  return new Map(found);
}

const pick = (table: Parameters<typeof fromRow>[0], row: object, schema: { shape: object }) =>
  fromRow(table, row as Row, fieldsOf(schema));

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

const byNumber = (a: Row, b: Row) => Number(String(a.id).slice(1)) - Number(String(b.id).slice(1));
