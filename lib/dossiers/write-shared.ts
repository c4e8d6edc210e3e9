import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { campaign } from '@/drizzle/schema/cases';
import { basis } from '@/drizzle/schema/consents';
import { caseSource, source } from '@/drizzle/schema/sources';
import type { Transaction } from '@/lib/db/as';
import type { Dossier } from './dossier';
import { excluded, toRow } from './row';
import { same } from './write-history';

/** The case of the record that a dossier is written to, and the organisation whose it is. */
export type CaseKey = { caseId: string; tenantId: string };

// Campaigns and sources are shared by the cases of one organisation: a document described better in one case file is
// described better everywhere.

/** Writes the campaign as the dossier describes it. */
export async function writeCampaign(
  tx: Transaction,
  { tenantId }: CaseKey,
  before: Dossier | null,
  { campaign: wave }: Dossier,
): Promise<void> {
  if (wave === undefined || same(before?.campaign, wave)) return;
  await tx
    .insert(campaign)
    .values(toRow(campaign, wave, { tenantId }) as never)
    .onConflictDoUpdate({ target: [campaign.tenantId, campaign.ref], set: excluded(campaign) as never });
}

/** Writes the sources as the dossier describes them, and which of them this case cites under which id. */
export async function writeSources(
  tx: Transaction,
  { caseId, tenantId }: CaseKey,
  before: Dossier | null,
  after: Dossier,
): Promise<void> {
  for (const [position, entry] of after.sources.entries()) {
    if (same(before?.sources[position], entry)) continue;
    const sha256 = entry.sha256 === undefined ? null : Buffer.from(entry.sha256, 'hex');
    // Its use by the case first: a member sees, and so may write, a source only through a case that uses it.
    await tx
      .insert(caseSource)
      .values({ caseId, tenantId, id: entry.id, ref: entry.ref, position })
      .onConflictDoUpdate({ target: [caseSource.caseId, caseSource.id], set: { ref: entry.ref, position } });
    await tx
      .insert(source)
      .values(toRow(source, entry, { tenantId, sha256 }) as never)
      .onConflictDoUpdate({ target: [source.tenantId, source.ref], set: excluded(source) as never });
  }
}

/** Takes away the sources that the case no longer cites; the documents themselves stay on record. */
export async function dropSources(
  tx: Transaction,
  { caseId }: CaseKey,
  before: Dossier | null,
  after: Dossier,
): Promise<void> {
  const kept = after.sources.map(({ id }) => id);
  if (before === null || before.sources.every(({ id }) => kept.includes(id))) return;
  await tx.delete(caseSource).where(and(eq(caseSource.caseId, caseId), notInArray(caseSource.id, kept)));
}

/**
 * Writes the bases that differ. The database lets one that stands be narrowed, never widened; the operator, who brings a
 * corrected case file, takes the old one away first (`replace`).
 */
export async function writeBases(
  tx: Transaction,
  { caseId }: CaseKey,
  before: Dossier | null,
  after: Dossier,
  replace: boolean,
): Promise<void> {
  const was = new Map((before?.bases ?? []).map((entry) => [entry.id, entry]));
  const stays = (id: string) =>
    after.bases.some((entry) => entry.id === id && (!replace || same(was.get(id), entry)));
  const gone = [...was.keys()].filter((id) => !stays(id));
  if (gone.length > 0) await tx.delete(basis).where(and(eq(basis.caseId, caseId), inArray(basis.id, gone)));
  for (const entry of after.bases) {
    if (same(was.get(entry.id), entry)) continue;
    await tx
      .insert(basis)
      .values(toRow(basis, entry, { caseId }) as never)
      .onConflictDoUpdate({ target: [basis.caseId, basis.id], set: excluded(basis) as never });
  }
}
