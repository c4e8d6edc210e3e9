import { and, eq, notInArray } from 'drizzle-orm';
import { campaign } from '@/drizzle/schema/cases';
import { caseSource, source } from '@/drizzle/schema/sources';
import type { Transaction } from '@/lib/db/as';
import type { Dossier } from './dossier';
import { excluded, toRow } from './row';

/** The case of the record that a dossier is written to, and the organisation whose it is. */
export type CaseKey = { caseId: string; tenantId: string };

// Campaigns and sources are shared by the cases of one organisation: a document described better in one case file is
// described better everywhere.

/** Writes the campaign as the dossier describes it. */
export async function writeCampaign(tx: Transaction, { tenantId }: CaseKey, d: Dossier): Promise<void> {
  if (d.campaign === undefined) return;
  await tx
    .insert(campaign)
    .values(toRow(campaign, d.campaign, { tenantId }) as never)
    .onConflictDoUpdate({ target: [campaign.tenantId, campaign.ref], set: excluded(campaign) as never });
}

/** Writes the sources as the dossier describes them, and which of them this case cites under which id. */
export async function writeSources(
  tx: Transaction,
  { caseId, tenantId }: CaseKey,
  d: Dossier,
): Promise<void> {
  for (const [position, entry] of d.sources.entries()) {
    const sha256 = entry.sha256 === undefined ? null : Buffer.from(entry.sha256, 'hex');
    await tx
      .insert(source)
      .values(toRow(source, entry, { tenantId, sha256 }) as never)
      .onConflictDoUpdate({ target: [source.tenantId, source.ref], set: excluded(source) as never });
    await tx
      .insert(caseSource)
      .values({ caseId, tenantId, id: entry.id, ref: entry.ref, position })
      .onConflictDoUpdate({ target: [caseSource.caseId, caseSource.id], set: { ref: entry.ref, position } });
  }
}

/** Takes away the sources that the case no longer cites; the documents themselves stay on record. */
export async function dropSources(tx: Transaction, { caseId }: CaseKey, d: Dossier): Promise<void> {
  const kept = d.sources.map(({ id }) => id);
  await tx.delete(caseSource).where(and(eq(caseSource.caseId, caseId), notInArray(caseSource.id, kept)));
}
